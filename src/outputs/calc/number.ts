import { formatNumber } from '../../core/units/number.ts'
import { type Read, refused, type UnitKind } from './fault.ts'
import { unitSize } from './units.ts'

/** A number as it was typed: its value, and how many significant digits it has. */
export interface GivenNumber {
  value: number
  digits: number
  /** The unit that stood behind it; empty where none did. */
  unit: string
}

/** A number with what stands behind it: `1.6e3`, `1/10`, `135 nm`. */
const pattern = /^([-+]?(?:\d[\d.,]*|[.,]\d+)(?:e[-+]?\d+)?)(?:\/(\d+(?:\.\d+)?))?\s*(\D.*)?$/i

/**
 * Reads a number greater than zero as people type it: with a true minus, spaces between thousands, a fraction, a power of
 * ten, and a unit of a kind of quantity, which is converted to `wanted`. A comma is never guessed at: what it may mean is
 * offered.
 */
export function readQuantity(text: string, dimension: UnitKind, wanted: string): Read<GivenNumber> {
  const read = readTyped(text)
  if (!read.ok || read.value.unit === '') return read
  const { value, digits, unit } = read.value
  const found = unitSize(unit, dimension, wanted)
  return 'fault' in found ? refused(found.fault) : { ok: true, value: { value: value * found.size, digits, unit } }
}

/** Reads a number greater than zero that has no unit. */
export function readPositive(text: string): Read<number> {
  const read = readTyped(text)
  if (!read.ok) return read
  return read.value.unit === ''
    ? { ok: true, value: read.value.value }
    : refused({ is: 'noNumber', typed: text.trim() })
}

/** Reads a number greater than zero, with whatever unit. */
export function readTyped(text: string): Read<GivenNumber> {
  const typed = text
    .trim()
    .replace(/[０-９．，＋－％]/g, wide => wide.normalize('NFKC'))
    .replace(/(\d)[\s\u00a0\u2009\u202f'’](?=\d{3}(?!\d))/g, '$1')
    .replace(/\s*[×x*]\s*10\s*\^?\s*([-−⁻]?[\d⁰¹²³⁴-⁹]+)/, (_, power: string) => `e${power.normalize('NFKC')}`)
    .replace(
      /^10\s*(?:\^\s*([-−]?\d+)|([⁻⁰¹²³⁴-⁹]+))/,
      (_, plain = '', raised = '') => `1e${plain}${raised.normalize('NFKC')}`,
    )
    .replaceAll('−', '-')
  if (typed === '') return refused({ is: 'nothing' })
  const several = singleNumbers(typed)
  if (several.length > 0) return refused({ is: 'oneNumber' }, several)
  const [, number = '', under = '1', unit = ''] = pattern.exec(typed) ?? []
  if (number.includes(',')) return doubtful(typed, number)
  const value = Number(number) / Number(under)
  if (number === '' || Number.isNaN(value) || under === '0') return refused({ is: 'noNumber', typed: text.trim() })
  if (!Number.isFinite(value)) return refused({ is: 'tooLarge' })
  if (value <= 0) return refused({ is: 'notPositive' })
  return { ok: true, value: { value, digits: under === '1' ? digitsOf(number) : exact, unit: unit.trim() } }
}

const one = String.raw`(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?`
const range = new RegExp(String.raw`^(${one})\s*(?:[-–—~～…至]|\.{2,3}|to|bis)\s*(${one})(?![.\d/])(.*)$`, 'i')
const uncertain = new RegExp(String.raw`^(${one})\s*(?:(?:±|\+-|\+/-)\s*${one}|\(\d+\))(?![.\d/])(.*)$`, 'i')
const bound = new RegExp(String.raw`^[~≈≃≅<>≤≥]=?\s*(${one}(?![.\d,]).*)$`, 'i')

/** The numbers, each with its unit, of what is no single number: the ends of a range, a value without its uncertainty or its sign. */
function singleNumbers(typed: string): string[] {
  const [, from, to, rangeUnit = ''] = range.exec(typed) ?? []
  if (from !== undefined && to !== undefined) return [from, to].map(number => number + rangeUnit)
  const [, value, unit = ''] = uncertain.exec(typed) ?? []
  if (value !== undefined) return [value + unit]
  return bound.exec(typed)?.slice(1, 2) ?? []
}

/** A number with a comma: what it may be, as a decimal sign and between thousands. */
function doubtful(typed: string, number: string): Read<GivenNumber> {
  const readings = [
    /^[-+]?(\d{1,3}(?:\.\d{3})*|\d+)?,\d+$/i.test(number) ? number.replaceAll('.', '').replace(',', '.') : null,
    /^[-+]?[1-9]\d{0,2}(,\d{3})+(\.\d+)?$/.test(number) ? number.replaceAll(',', '') : null,
  ].filter(reading => reading !== null)
  const offers = readings.map(reading => typed.replace(number, reading))
  if (offers.length === 0) return refused({ is: 'noNumber', typed })
  return refused(offers.length > 1 ? { is: 'twoWays', typed: number } : { is: 'comma' }, offers)
}

/** As many digits as a number has that is no measured one, such as a fraction. */
const exact = 9

/** The significant digits of a number as it was typed; zeros at its end count. */
const digitsOf = (number: string): number =>
  number.replace(/e.*$/i, '').replace(/\D/g, '').replace(/^0+/, '').length || 1

/** How many significant digits a product or a quotient of measured numbers has: the fewest of theirs, from two to four. */
export const fewest = (...digits: readonly number[]): number => Math.max(2, Math.min(4, ...digits))

/** A number to so many significant digits, zeros at its end among them: `0.50`. */
export function figures(value: number, digits: number): string {
  const rounded = Number(value.toPrecision(digits))
  const decimals = digits - 1 - Math.floor(Math.log10(Math.abs(rounded)))
  return formatNumber(rounded, Math.max(0, decimals))
}

/** A result in print: four significant digits, of which those before the point all stay. */
export function printed(value: number, digits = 4): string {
  const whole = Math.abs(value) >= 10 ** digits
  return formatNumber(whole ? Math.round(value) : Number(value.toPrecision(digits)))
}
