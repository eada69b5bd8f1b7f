import { inPattern, lowered, onLine, raised } from '../../core/basics/levels.ts'

const special: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  $: '\\$',
  '&': '\\&',
  '%': '\\%',
  '#': '\\#',
  _: '\\_',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '–': '--',
  '—': '---',
  '\u00a0': '~',
  '\u202f': '\\,',
  '\u2011': '-',
  '−': '$-$',
  '<': '$<$',
  '>': '$>$',
  // Commands for text are read by libraries of references, those for mathematics mostly are not.
  '°': '{\\textdegree}',
  '±': '{\\textpm}',
  '×': '{\\texttimes}',
  '·': '{\\textperiodcentered}',
  µ: '{\\textmu}',
  '½': '{\\textonehalf}',
  '¼': '{\\textonequarter}',
  '¾': '{\\textthreequarters}',
  '→': '{\\textrightarrow}',
  '←': '{\\textleftarrow}',
}
const specials = `[${Object.keys(special)
  .join('')
  .replace(/[\\^{}$-]/g, '\\$&')}]`

/** Greek letters that TeX has a command for: the others look like Latin ones. */
const greek: Record<string, string> = Object.fromEntries(
  [
    'Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega α alpha β beta γ gamma δ delta',
    'ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho ς varsigma σ sigma τ tau',
    'υ upsilon φ varphi χ chi ψ psi ω omega ϵ epsilon ϑ vartheta ϕ phi',
  ]
    .join(' ')
    .match(/\S+ \S+/g)
    ?.map(pair => pair.split(' ') as [string, string]) ?? [],
)

const [below, above] = [lowered, raised].map(inPattern)
const runs = new RegExp(
  `(?<index>[${below}]+(?:[./][${below}]+)*)|(?<exponent>[${above}]+(?:[·/][${above}]+)*)|\\p{Script=Greek}+|${specials}`,
  'gu',
)

/**
 * A text for TeX: what it would take for a command is escaped, symbols are the commands that libraries of references
 * know too. Signs that have none, such as ≈, quotation marks and words in Greek stay as they are: the file is UTF-8.
 */
export const tex = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/\s+/g, space => (/^[\u00a0\u202f]$/.test(space) ? space : ' '))
    .replace(runs, (...found) => {
      const { index, exponent } = found.at(-1) as { index?: string; exponent?: string }
      if (index !== undefined) return `\\textsubscript{${onLine(index)}}`
      if (exponent !== undefined) return `\\textsuperscript{${onLine(exponent).replace('·', '.')}}`
      return special[found[0]] ?? symbol(found[0])
    })

/** A single letter of Greek is a symbol, several are a word. */
const symbol = (letters: string): string => {
  const command = greek[letters]
  return command === undefined ? letters : `$\\${command}$`
}

/** A DOI or an address in a field that is read letter for letter: what would end the field is percent-encoded. */
export const verbatim = (address: string): string =>
  address.replace(/[{}\\\s\p{Cc}]/gu, character => encodeURIComponent(character))
