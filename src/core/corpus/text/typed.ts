import { parseFormula } from '../../chem/index.ts'
import type { Unit } from '../../schema/vocabulary.ts'

/** Something typed by hand: its text and its offset. */
export interface Typed {
  text: string
  offset: number
}

/** Units that a text may hold whatever the vocabulary says: symbols, then words, an optional plural among them. */
const common = [
  '% ‰ wt% vol% at% mol% ppm ppb °C ° K V mV µV kV MV A mA µA nA pA W mW kW Wh kWh mAh Ah J kJ MJ eV meV keV MeV',
  'm cm mm µm um nm pm fm km Å g mg µg ng kg t L mL µL s ms µs ns ps fs min h Hz kHz MHz GHz M mM mol mmol rpm',
  'Pa hPa kPa MPa GPa bar mbar atm Torr mTorr N mN µN nN kN Ω kΩ MΩ',
  'percent times fold cycles? degrees? kelvins? volts? amperes? milliamperes? watts? grams? kilograms? tonnes? litres?',
  'metres? meters? centimetres? millimetres? micrometres? nanometres? kilometres? ångströms? angstroms?',
  'seconds? minutes? hours? days? weeks? months? atmospheres? pascals? hertz',
].flatMap(line => line.split(' '))

const number = '[-−+]?\\d+(?:[.,\u202f ]\\d+)*(?:\\s?[×x·]\\s?10(?:\\^?[-−]?\\d+|[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+))?|10[⁻⁰¹²³⁴⁵⁶⁷⁸⁹]+'
/** What numbers that are no quantities follow. */
const label =
  /(?:\b(?:Figs?|Figures?|Tables?|Sections?|Refs?|References?|Steps?|Equations?|Eqs?|Chapters?|Panels?|No)\.?[\s\u00a0]*(?:\d+[a-z]?\s*(?:,|and|to|–)\s*)*)$/i

/** Finds quantities in a text: a number, or a range of them, with a unit of the vocabulary or a common one. */
export function quantityFinder(units: readonly Unit[]): (text: string) => Typed[] {
  const own = units.flatMap(({ id, display, singular }) =>
    [id, display, singular].flatMap(name => (name && /[^\d\s]/.test(name) ? [literally(name)] : [])),
  )
  const names = [...new Set([...own, ...common, 'per cent'])]
    .sort((a, b) => b.length - a.length)
    .map(name => name.replace('µ', '[µμ]'))
  const unit = `(?:${names.join('|')})`
  const amount = `(?:[~≈<>≤≥±]\\s?)?(?:${number})(?:\\s?(?:–|-|−|to|and|→|±)\\s?(?:${number}))?`
  // A digit with an s or a p right behind it is an orbital.
  const gap = '(?:[\\s\\u00a0\\u202f-]|(?![sp]\\b))'
  const pattern = new RegExp(
    `(?<![\\p{L}\\d_.^{₀-₉])${amount}${gap}${unit}(?![\\p{L}\\d])(?:(?:[ \\u00a0·/]${unit})*(?:[⁻¹²³]+|[-−]\\d))?`,
    'gu',
  )
  return text =>
    [...text.matchAll(pattern)]
      .filter(({ index }) => !label.test(text.slice(Math.max(0, index - 60), index)))
      .map(({ 0: found, index }) => ({ text: found, offset: index }))
}

/** A unit's name as a pattern, its spaces of any kind. */
const literally = (name: string): string => name.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '[\\s\\u00a0]')

/** Words of element symbols with numbers between or behind them: at least two elements and one number. */
const candidate =
  /(?<![\p{L}\d])(?:\d[A-Z]-)?[A-Z(](?:[A-Za-z\d().₀-₉]|_\{[^}]*\}|_[a-z])*(?:[\d₀-₉)x]|\})(?:[A-Z][a-z]?)*(?![\p{L}\d])/gu

/** Finds formulas in a text that are typed as plain letters and digits, such as H2O or H₂O. */
export function formulasIn(text: string): Typed[] {
  return [...text.matchAll(candidate)].flatMap(({ 0: found, index }) =>
    isCompound(found) ? [{ text: found, offset: index }] : [],
  )
}

function isCompound(word: string): boolean {
  const plain = word.replace(/[₀-₉]/g, digit => String(digit.charCodeAt(0) - 0x2080)).replace(/^\d[A-Z]-/, '')
  const elements = new Set(plain.match(/[A-Z][a-z]?/g))
  return elements.size > 1 && /\d|_/.test(plain) && parseFormula(plain).ok
}
