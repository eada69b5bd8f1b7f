import { literal } from '../basics/literal.ts'
import type { Corpus } from '../corpus/types.ts'
import { joined } from '../corpus/words.ts'
import type { Quantity } from '../schema/quantity.ts'
import { formatNumber, formatQuantity } from '../units/index.ts'

/** A number as print has it, with at most so many significant digits; the digits before the point all stay. */
export function number(value: number, digits = 3): string {
  const whole = Math.abs(value) >= 10 ** digits
  return formatNumber(whole ? Math.round(value) : Number(value.toPrecision(digits)))
}

/** A share as a percentage: 0.205 is `20.5 %`. */
export const percent = (share: number, digits = 3): string => `${number(100 * share, digits)}\u00a0%`

/**
 * A quantity with its unit in the inline notation, its numbers as in English: what rules say is in English, whatever the
 * review is in.
 */
export function quantity(corpus: Corpus, stated: Quantity): string {
  const { numbers: _, ...unit } = corpus.unit(stated.unit)
  return literal(formatQuantity(stated, unit))
}

/** References by number: `reference 29`, `references 29 and 127`. */
export function references(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'reference' : 'references'} ${joined(numbers.map(String))}`
}
