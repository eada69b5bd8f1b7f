import { errorsOf } from '../basics/uncertainty.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Quantity } from '../schema/quantity.ts'
import { commensurable, convert, ucumOf } from '../units/index.ts'

/** A number with all that rounds to it in print, or all that its qualifier allows. */
export interface Reading {
  value: number
  low: number
  high: number
}

/** How far the true value may lie from one that is printed with "about", relative to it. */
const aboutShare = 0.05

/** How many digits of a whole number count at least, though they may be zeros: 300 is known to tens, 1600 to hundreds. */
const leastDigits = 2

/**
 * What one unit of the last digit is worth that print vouches for. Zeros at the end of a whole number fill places, from
 * its third digit on, unless the number says itself how sure it is: 790 is known to tens, 372 to ones, 0.40 to hundredths.
 */
function stepOf(value: number, { decimals, qualifier, approximate, uncertainty }: Quantity): number {
  const [mantissa = '', exponent = '0'] = String(Math.abs(value)).split('e')
  const natural = Math.max(0, (mantissa.split('.')[1]?.length ?? 0) - Number(exponent))
  const printed = Math.max(decimals ?? 0, natural)
  if (printed > 0) return 10 ** -printed
  if (qualifier === 'about' || approximate || uncertainty !== null) return 1
  const digits = Math.abs(value).toFixed(0)
  const zeros = /0*$/.exec(digits)?.[0].length ?? 0
  return 10 ** Math.max(0, Math.min(zeros, digits.length - leastDigits))
}

/** A number with its rounding and, beyond that, its stated uncertainty or else what "about" leaves open. */
function around(value: number, step: number, { qualifier, approximate, uncertainty }: Quantity): Reading {
  const about = qualifier === 'about' || approximate ? aboutShare * Math.abs(value) : 0
  const { plus, minus } = errorsOf(uncertainty ?? about)
  return { value, low: value - minus - 0.5 * step, high: value + plus + 0.5 * step }
}

/** Two numbers that are printed together, each as exact as the finer of them. */
function pair(a: number, b: number, quantity: Quantity): { a: Reading; b: Reading } {
  const step = Math.min(stepOf(a, quantity), stepOf(b, quantity))
  return { a: around(a, step, quantity), b: around(b, step, quantity) }
}

/** A quantity as printed: the middle of a range with its ends, a bound as far as it goes; null for a change. */
function stated(quantity: Quantity): Reading | null {
  const { qualifier, value, min, max } = quantity
  if (min !== null && max !== null) {
    const { a, b } = pair(min, max, quantity)
    return { value: (min + max) / 2, low: a.low, high: b.high }
  }
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
      return around(value, stepOf(value, quantity), quantity)
    case 'range':
    case 'change':
      return null
  }
}

/** A quantity, and what it is of where that is known. */
type Stated = Quantity & { property?: string }

function converted(corpus: Corpus, { value, low, high }: Reading, quantity: Stated, wanted: string): Reading | null {
  const property = quantity.property === undefined ? { difference: false } : corpus.property(quantity.property)
  const [from, ucum] = [ucumOf(property, corpus.unit(quantity.unit).ucum), ucumOf(property, wanted)]
  if (!commensurable(from, ucum)) return null
  const to = (number: number) => (Number.isFinite(number) ? convert(number, from, ucum) : number)
  return { value: to(value), low: to(low), high: to(high) }
}

/** A quantity in a unit given by its UCUM code, or in its own; null for a change, and where the units do not convert. */
export function reading(corpus: Corpus, quantity: Stated, ucum: string | null): Reading | null {
  const found = stated(quantity)
  return found && ucum !== null ? converted(corpus, found, quantity, ucum) : found
}

/** Both ends of a change in a unit given by its UCUM code; null for what is no change, and where units do not convert. */
export function ends(corpus: Corpus, quantity: Stated, ucum: string): { from: Reading; to: Reading } | null {
  if (quantity.from === null || quantity.to === null) return null
  const { a, b } = pair(quantity.from, quantity.to, quantity)
  const from = converted(corpus, a, quantity, ucum)
  const to = converted(corpus, b, quantity, ucum)
  return from && to && { from, to }
}

/** The quotient of two readings as far as rounding leaves it open; null unless both are positive and bounded. */
export function quotient(a: Reading, b: Reading): Reading | null {
  const found = { value: a.value / b.value, low: a.low / b.high, high: a.high / b.low }
  return a.low > 0 && b.low > 0 && Object.values(found).every(Number.isFinite) ? found : null
}

/** A reading with all that lies within a share of its value as well, as a measurement of its kind may err. */
export function widened({ value, low, high }: Reading, share: number): Reading {
  const slack = share * Math.abs(value)
  return { value, low: Math.min(low, value - slack), high: Math.max(high, value + slack) }
}

/** A reading of which every number is put through a function that rises. */
export const mapped = ({ value, low, high }: Reading, to: (number: number) => number): Reading => ({
  value: to(value),
  low: to(low),
  high: to(high),
})

/** Whether a reading has no end that is unknown: it is no bound. */
export const isBounded = ({ low, high }: Reading): boolean => Number.isFinite(low) && Number.isFinite(high)

/** Whether two readings have a number in common. */
export const meets = (a: Reading, b: Reading): boolean => a.low <= b.high && b.low <= a.high
