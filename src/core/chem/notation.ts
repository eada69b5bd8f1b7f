import { inPattern, lowered, onLine, raised } from '../basics/levels.ts'
import { parseFormula } from './formula.ts'

const [below, above] = [lowered, raised].map(inPattern)
const index = new RegExp(`[${below}]+(?:[./][${below}]+)*`, 'g')
const isotope = /[⁰¹²³⁴-⁹]+(?=[A-Z])/g
/** A fraction in one character, which no digit goes before. */
const fraction = /(?<!\d)[¼½¾⅐-⅞]/g
/** A point above the line stands in its middle. */
const charge = new RegExp(`•?[${above}]+(?:[·/][${above}]+)*`, 'g')

/** A formula as it is printed in Unicode, in the notation in which one is written: `Na₁₅Sn₄`, `O₂²⁻`, `⁶Li`. */
export function toNotation(printed: string): string {
  const usual = written(printed, /^\d+(\.\d+)?$/)
  // A number with a point may need braces, where this could be a dot of a crystal.
  return parseFormula(usual).ok ? usual : written(printed, /^\d+$/)
}

function written(printed: string, bare: RegExp): string {
  return printed
    .replace(fraction, one => one.normalize('NFKC').replace('⁄', '/'))
    .replace(isotope, run => `^{${onLine(run)}}`)
    .replace(charge, run => `^{${onLine(run).replace('·', '.')}}`)
    .replace(index, run => {
      const text = onLine(run)
      return bare.test(text) ? text : text.length === 1 ? `_${text}` : `_{${text}}`
    })
    .replaceAll('\u00a0', ' ')
}
