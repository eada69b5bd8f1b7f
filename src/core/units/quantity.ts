import type { Quantity } from '../schema/quantity.ts'
import type { Unit } from '../schema/vocabulary.ts'
import { formatNumber } from './number.ts'
import { unitFor, unitGap } from './text.ts'

/** What formatting needs of a quantity; measurements and conditions both have it. */
export type Printable = Pick<
  Quantity,
  'qualifier' | 'value' | 'min' | 'max' | 'from' | 'to' | 'decimals' | 'approximate'
>

/** How a quantity is printed: its qualifier as a sign or in words, or one end of a change or a range. */
export type QuantityForm = 'symbol' | 'words' | 'from' | 'to' | 'min' | 'max'

interface Style {
  about: string
  less: string
  greater: string
  range(low: string, high: string): string
  change(before: string, after: string, about: string): string
}

const space = '\u00a0'

const styles: Record<'symbol' | 'words', Style> = {
  symbol: {
    about: `≈${space}`,
    less: `<${space}`,
    greater: `>${space}`,
    // A dash before or after a minus could not be told from it.
    range: (low, high) => (`${low}${high}`.includes('\u2212') ? `${low}${space}to${space}${high}` : `${low}–${high}`),
    change: (before, after, about) => `${about}${before}${space}→${space}${after}`,
  },
  words: {
    about: 'about ',
    less: 'less than ',
    greater: 'more than ',
    range: (low, high) => `${low} to ${high}`,
    change: (before, after, about) => `from ${about}${before} to ${after}`,
  },
}

function need(quantity: Printable, key: 'value' | 'min' | 'max' | 'from' | 'to'): number {
  const number = quantity[key]
  if (number === null) throw new TypeError(`a quantity with qualifier "${quantity.qualifier}" has no "${key}"`)
  return number
}

/** The numbers of a quantity with its qualifier, and the last of them, which the unit agrees with. */
function body(quantity: Printable, style: Style): { text: string; last: number } {
  const print = (number: number) => formatNumber(number, quantity.decimals)
  const about = quantity.approximate ? style.about : ''
  switch (quantity.qualifier) {
    case 'range': {
      const last = need(quantity, 'max')
      return { text: about + style.range(print(need(quantity, 'min')), print(last)), last }
    }
    case 'change': {
      const last = need(quantity, 'to')
      return { text: style.change(print(need(quantity, 'from')), print(last), about), last }
    }
    default: {
      const last = need(quantity, 'value')
      const signs = { exact: about, about: style.about, 'less-than': style.less, 'greater-than': style.greater }
      return { text: signs[quantity.qualifier] + print(last), last }
    }
  }
}

function oneEnd(quantity: Printable, key: 'from' | 'to' | 'min' | 'max'): { text: string; last: number } {
  const last = need(quantity, key)
  return { text: (quantity.approximate ? styles.symbol.about : '') + formatNumber(last, quantity.decimals), last }
}

/**
 * A quantity with its qualifier and unit, as print has it: `≈ 420 %`, `> 10 nm`, `3–7 nm s⁻¹`, `0.38 → 0.40 nm`, or in
 * words: `about 420 %`, `from 0.38 to 0.40 nm`. `from`, `to`, `min` and `max` print one end with its unit, and throw
 * a TypeError where the quantity has none.
 */
export function formatQuantity(quantity: Printable, unit: Unit, form: QuantityForm = 'symbol'): string {
  const { text, last } = form === 'symbol' || form === 'words' ? body(quantity, styles[form]) : oneEnd(quantity, form)
  return text + unitGap(unit) + unitFor(unit, last)
}
