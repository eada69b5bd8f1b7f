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

/** A quantity with its unit, as the rest of the site prints it, in the inline notation. */
export function quantity(corpus: Corpus, stated: Quantity): string {
  return literal(formatQuantity(stated, corpus.unit(stated.unit)))
}

/** References by number: `reference 29`, `references 29 and 127`. */
export function references(numbers: readonly number[]): string {
  return `${numbers.length === 1 ? 'reference' : 'references'} ${joined(numbers.map(String))}`
}
