import { mostDecimals } from '../basics/digits.ts'
import type { Uncertainty } from '../basics/uncertainty.ts'
import type { Quantity } from '../schema/quantity.ts'
import type { Unit } from '../schema/vocabulary.ts'
import { convert, denoise } from './ucum.ts'

/** Digits after the decimal point that a converted value needs, so that 3.40 Å is 0.340 nm. */
function convertedDecimals(decimals: number | null, factor: number): number | null {
  if (decimals === null) return null
  return Math.max(0, Math.min(mostDecimals, decimals - Math.round(Math.log10(Math.abs(factor) || 1))))
}

/** Converted numbers of so few digits stay as they are: 100 °C is 373.15 K. */
const shortest = 6

/** A number that came of another one, without the digits that the division made up: 60 °F is 15.56 °C. */
function asPrecise(converted: number, stated: number, decimals: number | null): number {
  const short = Number(converted.toPrecision(shortest))
  return short === converted ? converted : toDigits(converted, Math.max(4, digitsOf(stated, decimals) + 1))
}

const toDigits = (number: number, digits: number): number => Number(number.toPrecision(Math.min(100, digits)))

/** The significant digits of a number, zeros at its end among them where print has so many decimals. */
function digitsOf(number: number, decimals: number | null): number {
  const [mantissa = '', exponent = ''] = Math.abs(number).toExponential().split('e')
  return Math.max(mantissa.replace('.', '').length, decimals === null ? 0 : Number(exponent) + 1 + decimals)
}

/** A difference in another unit, in which the zero of a scale such as °C takes no part. */
const step = (size: number, from: string, to: string): number => denoise(convert(size, from, to) - convert(0, from, to))

/** An uncertainty in another unit: a difference, which tells no more than its first digits. */
function convertedUncertainty(stated: Uncertainty | null, from: string, to: string): Uncertainty | null {
  const size = (error: number) => toDigits(step(error, from, to), Math.max(2, digitsOf(error, null) + 1))
  if (stated === null) return null
  return typeof stated === 'number' ? size(stated) : { plus: size(stated.plus), minus: size(stated.minus) }
}

/**
 * A quantity in another unit, with as many significant digits as it has and one for the rounding; throws a RangeError
 * where the units do not convert.
 */
export function convertQuantity<Q extends Quantity>(quantity: Q, from: Unit, to: Unit): Q {
  if (from.ucum === to.ucum) return from.id === to.id ? quantity : { ...quantity, unit: to.id }
  const inUnit = (value: number | null) =>
    value === null ? null : asPrecise(convert(value, from.ucum, to.ucum), value, quantity.decimals)
  return {
    ...quantity,
    unit: to.id,
    decimals: convertedDecimals(quantity.decimals, step(1, from.ucum, to.ucum)),
    value: inUnit(quantity.value),
    min: inUnit(quantity.min),
    max: inUnit(quantity.max),
    from: inUnit(quantity.from),
    to: inUnit(quantity.to),
    uncertainty: convertedUncertainty(quantity.uncertainty, from.ucum, to.ucum),
  }
}
