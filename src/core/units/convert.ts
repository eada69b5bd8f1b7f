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

/** An uncertainty in another unit: a difference, so that the zero of a scale such as °C takes no part. */
function convertedUncertainty(stated: Uncertainty | null, from: string, to: string): Uncertainty | null {
  const size = (error: number) => denoise(convert(error, from, to) - convert(0, from, to))
  if (stated === null) return null
  return typeof stated === 'number' ? size(stated) : { plus: size(stated.plus), minus: size(stated.minus) }
}

/** A quantity in another unit, with as many significant digits; throws a RangeError where the units do not convert. */
export function convertQuantity<Q extends Quantity>(quantity: Q, from: Unit, to: Unit): Q {
  if (from.ucum === to.ucum) return quantity
  const inUnit = (value: number | null) => (value === null ? null : convert(value, from.ucum, to.ucum))
  return {
    ...quantity,
    unit: to.id,
    decimals: convertedDecimals(quantity.decimals, convert(1, from.ucum, to.ucum)),
    value: inUnit(quantity.value),
    min: inUnit(quantity.min),
    max: inUnit(quantity.max),
    from: inUnit(quantity.from),
    to: inUnit(quantity.to),
    uncertainty: convertedUncertainty(quantity.uncertainty, from.ucum, to.ucum),
  }
}
