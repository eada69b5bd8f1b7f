import type { Quantity } from '../schema/quantity.ts'
import type { Unit } from '../schema/vocabulary.ts'
import { convert } from './ucum.ts'

/** Digits after the decimal point that a converted value needs, so that 3.40 Å is 0.340 nm. */
function convertedDecimals(decimals: number | null, factor: number): number | null {
  if (decimals === null) return null
  return Math.max(0, Math.min(10, decimals - Math.round(Math.log10(Math.abs(factor) || 1))))
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
  }
}
