/** An element of MathML, or a text in it. */
interface Part {
  name: string
  attributes: string
  parts: Part[]
  text: string
}

/** MathML as plain words on one line: `E = mc²`, `(a + b)/c`, `√(x)`. */
export const plainMath = (mathml: string): string => worded(parsed(mathml)).replace(/\s+/gu, ' ').trim()

/** Reads what the writer of MathML writes: elements, attributes in double quotes, texts. */
function parsed(mathml: string): Part {
  const root: Part = { name: '', attributes: '', parts: [], text: '' }
  const open = [root]
  for (const [, end, name, attributes = '', closed, text] of mathml.matchAll(/<(\/?)(\w+)([^>]*?)(\/?)>|([^<]+)/g)) {
    const within = open.at(-1) ?? root
    if (text !== undefined) within.text += text
    else if (end === '/') open.pop()
    else {
      const part = { name: name ?? '', attributes, parts: [], text: '' }
      within.parts.push(part)
      if (closed !== '/') open.push(part)
    }
  }
  return root
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' }
const textOf = ({ text }: Part): string => text.replace(/&\w+;/g, entity => entities[entity] ?? entity)

/** Operators with a space on both sides. */
const spaced = /^(?:[=<>≤≥≠≈∼≃≅≡∝→←↔⇌⇒⇔⇄∈∉⊂±×⋅·+−∓÷∘:]|≪|≫)$/

const raised = new Map([...'0123456789+−-=()n'].map((sign, at) => [sign, [...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ'][at] ?? sign]))
const lowered = new Map([...'0123456789+−-=()'].map((sign, at) => [sign, [...'₀₁₂₃₄₅₆₇₈₉₊₋₋₌₍₎'][at] ?? sign]))
const accents = new Map(
  [...'ˆ^→¯˙¨˜~‾ˉ'].map((sign, at) => [
    sign,
    [...'\u0302\u0302\u20d7\u0304\u0307\u0308\u0303\u0303\u0304\u0304'][at] ?? '',
  ]),
)

function worded(part: Part): string {
  const [first, second, third] = part.parts
  switch (part.name) {
    case 'mi':
    case 'mn':
    case 'mtext':
      return textOf(part)
    case 'mo': {
      const sign = textOf(part)
      return spaced.test(sign) && !/form="prefix"/.test(part.attributes) ? ` ${sign} ` : sign
    }
    case 'mspace':
      return Number.parseFloat(/width="([\d.]+)/.exec(part.attributes)?.[1] ?? '0') > 0.1 ? ' ' : ''
    case 'mfrac':
      return `${grouped(first)}/${grouped(second)}`
    case 'msqrt':
      return `√(${inner(part)})`
    case 'mroot':
      return `${attached(second, raised, '')}√(${at(first)})`
    case 'msup':
      return at(first) + attached(second, raised, '^')
    case 'msub':
    case 'munder':
      return at(first) + attached(second, lowered, '_')
    case 'msubsup':
    case 'munderover':
      return `${at(first)}${attached(second, lowered, '_')}${attached(third, raised, '^')}${isLarge(first) ? ' ' : ''}`
    case 'mover': {
      const above = at(second).trim()
      return accents.has(above) ? `${at(first)}${accents.get(above)}` : `${at(first)}${attached(second, raised, '^')}`
    }
    case 'mtable':
      return part.parts.map(row => row.parts.map(worded).join(' ')).join('; ')
    case 'mphantom':
      return ' '
    default:
      return inner(part)
  }
}

const inner = (part: Part): string => part.parts.map(worded).join('')
const at = (part: Part | undefined): string => (part ? worded(part).trim() : '')

/** Whether it stands before what it works on, as a sum does. */
const isLarge = (part: Part | undefined): boolean => part?.name === 'mo'

/** In brackets where it is more than one sign, a number or a word. */
function grouped(part: Part | undefined): string {
  const words = at(part)
  return /^[\p{L}\p{M}\p{N}.,′₀-₉⁰-⁹²³¹]*$/u.test(words) ? words : `(${words})`
}

/** An index: in small signs where all of it has them. */
function attached(part: Part | undefined, small: ReadonlyMap<string, string>, mark: string): string {
  const words = at(part).replaceAll(' ', '')
  if (words === '′') return words
  const signs = [...words]
  if (signs.every(sign => small.has(sign))) return signs.map(sign => small.get(sign)).join('')
  return mark + (signs.length === 1 ? words : `(${at(part)})`)
}
