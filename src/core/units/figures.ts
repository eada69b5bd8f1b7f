import { memoise } from '../basics/memoise.ts'
import { formatNumber } from './number.ts'
import type { NumberWords } from './quantity.ts'

/** How computed numbers are printed in a language. */
export interface Figures {
  /** A number as print has it, with at most so many significant digits, three by themselves; the digits before the point all stay. */
  number(value: number, digits?: number): string
  /** A share as a percentage: 0.205 is `20.5 %`. */
  percent(share: number): string
  /** An amount as chemistry writes it, such as `0.5` or `2x`, with the decimal sign of the language. */
  amount(text: string): string
}

/** The same for the numbers of a language. */
export const figuresIn = memoise((numbers: NumberWords): Figures => {
  const number = (value: number, digits = 3): string => {
    const whole = Math.abs(value) >= 10 ** digits
    return formatNumber(whole ? Math.round(value) : Number(value.toPrecision(digits)), null, numbers.decimal)
  }
  return {
    number,
    percent: share => `${number(100 * share)}\u00a0%`,
    amount: text => text.replaceAll('.', numbers.decimal),
  }
})
