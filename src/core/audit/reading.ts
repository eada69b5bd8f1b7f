import { errorsOf } from '../basics/uncertainty.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Quantity } from '../schema/quantity.ts'
import { commensurable, convert } from '../units/index.ts'

/** A number with all that rounds to it in print, or all that its qualifier allows. */
export interface Reading {
  value: number
  low: number
  high: number
}

/** How far the true value may lie from one that is printed with "about", relative to it. */
const aboutShare = 0.05

/** Half a unit in the last place that is printed. */
function halfStep(value: number, decimals: number | null): number {
  const natural = String(value).split('.')[1]?.length ?? 0
  return 0.5 * 10 ** -Math.max(decimals ?? 0, natural)
}

/** A number with its rounding and, beyond that, its stated uncertainty or else what "about" leaves open. */
function around(value: number, { decimals, qualifier, approximate, uncertainty }: Quantity): Reading {
  const step = halfStep(value, decimals)
  const about = qualifier === 'about' || approximate ? aboutShare * Math.abs(value) : 0
  const { plus, minus } = errorsOf(uncertainty ?? about)
  return { value, low: value - minus - step, high: value + plus + step }
}

/** A quantity as printed: the middle of a range with its ends, a bound as far as it goes; null for a change. */
function stated(quantity: Quantity): Reading | null {
  const { qualifier, value, min, max } = quantity
  if (min !== null && max !== null)
    return { value: (min + max) / 2, low: around(min, quantity).low, high: around(max, quantity).high }
  if (value === null) return null
  switch (qualifier) {
    case 'less-than':
    case 'at-most':
      return { value, low: Number.NEGATIVE_INFINITY, high: value }
    case 'greater-than':
    case 'at-least':
      return { value, low: value, high: Number.POSITIVE_INFINITY }
    case 'exact':
    case 'about':
      return around(value, quantity)
    case 'range':
    case 'change':
      return null
  }
}

function converted(corpus: Corpus, { value, low, high }: Reading, unit: string, ucum: string): Reading | null {
  const from = corpus.unit(unit).ucum
  if (!commensurable(from, ucum)) return null
  const to = (number: number) => (Number.isFinite(number) ? convert(number, from, ucum) : number)
  return { value: to(value), low: to(low), high: to(high) }
}

/** A quantity in a unit given by its UCUM code, or in its own; null for a change, and where the units do not convert. */
export function reading(corpus: Corpus, quantity: Quantity, ucum: string | null): Reading | null {
  const found = stated(quantity)
  return found && ucum !== null ? converted(corpus, found, quantity.unit, ucum) : found
}

/** Both ends of a change in a unit given by its UCUM code; null for what is no change, and where units do not convert. */
export function ends(corpus: Corpus, quantity: Quantity, ucum: string): { from: Reading; to: Reading } | null {
  if (quantity.from === null || quantity.to === null) return null
  const from = converted(corpus, around(quantity.from, quantity), quantity.unit, ucum)
  const to = converted(corpus, around(quantity.to, quantity), quantity.unit, ucum)
  return from && to && { from, to }
}

/** The quotient of two readings of positive numbers, as far as rounding leaves it open. */
export function quotient(a: Reading, b: Reading): Reading {
  return { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low }
}

/** Whether two readings have a number in common. */
export const meets = (a: Reading, b: Reading): boolean => a.low <= b.high && b.low <= a.high
