import { raised, shifted } from '../basics/levels.ts'

const minus = '\u2212'
const thinSpace = '\u202f'

/** Raises the digits and the minus sign of a whole number: `-1` becomes `⁻¹`. */
export const superscript = (number: string): string => shifted(number, raised, '.') ?? number

function groupThousands(digits: string): string {
  if (digits.length < 5) return digits
  return digits.replace(/\B(?=(\d{3})+$)/g, thinSpace)
}

/** The digits after the first that a number can have; zeros beyond them would say nothing. */
const mostDigits = 16

function scientific(value: number, decimals: number | null): string {
  const [natural = '', exponent = ''] = value.toExponential().split('e')
  const wanted = decimals === null ? 0 : Math.min(decimals + Number(exponent), mostDigits)
  const mantissa = withZeros(natural, wanted)
  const power = `10${superscript(exponent.replace('+', ''))}`
  return mantissa === '1' ? power : `${mantissa}\u00a0×\u00a0${power}`
}

/** A number in digits, with zeros after its point until it has some decimals: `1.5` with three is `1.500`. */
function withZeros(digits: string, decimals: number): string {
  const [whole = '', fraction = ''] = digits.split('.')
  return decimals <= 0 && fraction === '' ? whole : `${whole}.${fraction.padEnd(decimals, '0')}`
}

/** From here on a number is printed as a power of ten. */
export const plainBelow = 1e7

/** More digits than this are printed as powers of ten, even where others stand beside them in plain digits. */
const mostPlaces = 12

/** A number in all its digits, and with none of its power of ten. */
const inDigits = (size: number): string =>
  size.toLocaleString('en', { useGrouping: false, maximumFractionDigits: mostDigits })

const isPower = (size: number): boolean => size !== 0 && (size < 1e-4 || size >= plainBelow)

/** How a number is written: in digits, as a power of ten, or as its size asks for. */
type Notation = 'usual' | 'digits' | 'power'

function written(value: number, decimals: number | null, point: string, notation: Notation): string {
  if (!Number.isFinite(value)) throw new RangeError(`not a number to print: ${value}`)
  const size = Math.abs(value)
  const sign = value < 0 ? minus : ''
  if (size !== 0 && (notation === 'power' || (notation === 'usual' && isPower(size))))
    return sign + scientific(size, decimals).replace('.', point)
  const [whole = '', fraction] = withZeros(isPower(size) ? inDigits(size) : size.toString(), decimals ?? 0).split('.')
  return sign + groupThousands(whole) + (fraction === undefined ? '' : point + fraction)
}

/**
 * A number as print has it: a proper minus, thin no-break spaces between thousands from 10 000 on, powers of ten
 * below 0.0001 and from 10 million on. `decimals` keeps trailing zeros; it never drops a digit, and a
 * power of ten has no more than 17. `point` is the decimal sign of the language.
 */
export function formatNumber(value: number, decimals: number | null = null, point = '.'): string {
  return written(value, decimals, point, 'usual')
}

/**
 * Numbers of one phrase, in the order in which they stand there: as `formatNumber` has each, but where a power of ten would
 * be read as one of the plain number before it as well. `2–3 × 10⁷` has both in digits, or both as powers where that takes too
 * many.
 */
export function formatTogether(values: readonly number[], decimals: number | null, point: string): string[] {
  const usual = values.map(value => formatNumber(value, decimals, point))
  const plain = values.findIndex(value => value !== 0 && !isPower(Math.abs(value)))
  const misread = plain >= 0 && usual.slice(plain + 1).some(text => text.includes('×'))
  if (!misread) return usual
  const places = values.map(value => inDigits(Math.abs(value)).length)
  const notation = Math.max(...places) > mostPlaces || values.some(isTooSmall) ? 'power' : 'digits'
  return values.map(value => written(value, decimals, point, notation))
}

/** Whether digits would leave out some of a number. */
const isTooSmall = (value: number): boolean => Number(inDigits(Math.abs(value))) !== Math.abs(value)
