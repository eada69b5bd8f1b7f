import { parseFormula } from './formula.ts'

const digits = new Map(
  [...'₀₁₂₃₄₅₆₇₈₉₊₋₍₎ₐₑₕₖₗₘₙₒₚₛₜₓ'].map((character, at) => [character, '0123456789+-()aehklmnopstx'[at]]),
)
const raised = new Map([...'⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿˣ·'].map((character, at) => [character, '0123456789+-nx.'[at]]))

const plain = (run: string, alphabet: ReadonlyMap<string, string | undefined>): string =>
  [...run].map(character => alphabet.get(character) ?? character).join('')

const lowered = /[₀-₎ₐ-ₜₓ]+(?:[./][₀-₎ₐ-ₜₓ]+)*/g
const isotope = /[⁰¹²³⁴-⁹]+(?=[A-Z])/g
/** A fraction in one character, which no digit goes before. */
const fraction = /(?<!\d)[¼½¾⅐-⅞]/g
/** A point above the line is one in its middle. */
const charge = /•?[⁰¹²³⁴-⁻ⁿˣ]+(?:[·/][⁰¹²³⁴-⁻ⁿˣ]+)*/g

/** A formula as it is printed in Unicode, in the notation in which one is written: `Na₁₅Sn₄`, `O₂²⁻`, `⁶Li`. */
export function toNotation(printed: string): string {
  const usual = written(printed, /^\d+(\.\d+)?$/)
  // A number with a point may need braces, where this could be a dot of a crystal.
  return parseFormula(usual).ok ? usual : written(printed, /^\d+$/)
}

function written(printed: string, bare: RegExp): string {
  return printed
    .replace(fraction, one => one.normalize('NFKC').replace('⁄', '/'))
    .replace(isotope, run => `^{${plain(run, raised)}}`)
    .replace(charge, run => `^{${plain(run, raised)}}`)
    .replace(lowered, run => {
      const index = plain(run, digits)
      return bare.test(index) ? index : index.length === 1 ? `_${index}` : `_{${index}}`
    })
    .replaceAll('\u00a0', ' ')
}
