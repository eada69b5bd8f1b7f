import { errorsOf } from '../basics/uncertainty.ts'
import { say } from '../catalogue/say.ts'
import { type Words, wordsOf } from '../catalogue/words.ts'
import type { Quantity } from '../schema/quantity.ts'
import type { Unit } from '../schema/vocabulary.ts'
import { formatNumber, formatTogether } from './number.ts'
import { unitFor, unitGap } from './text.ts'
import { denoise } from './ucum.ts'

/** What formatting needs of a quantity; measurements and conditions both have it. */
export type Printable = Pick<
  Quantity,
  'qualifier' | 'value' | 'min' | 'max' | 'from' | 'to' | 'uncertainty' | 'decimals' | 'approximate'
>

/** How a quantity is printed: its qualifier as a sign or in words, with its own sign, or one end of a change or a range. */
export type QuantityForm = 'symbol' | 'words' | 'signed' | 'from' | 'to' | 'min' | 'max'

const english = wordsOf('en')

/** How a language writes numbers and says quantities. */
export type NumberWords = Words['numbers']

/** A unit as a review prints it: in the words and with the decimal sign of its language, in English where none is told. */
export type SpokenUnit = Unit & { numbers?: NumberWords }

interface Style {
  numbers: NumberWords
  about: string
  /** What stands before the number of a bound. */
  bounds: Record<'less-than' | 'at-most' | 'greater-than' | 'at-least', string>
  equal(error: string): string
  unequal(plus: string, minus: string): string
  range(low: string, high: string): string
  change(before: string, after: string, about: string): string
}

const space = '\u00a0'

const styles = {
  symbol: (numbers: NumberWords): Style => ({
    numbers,
    about: `≈${space}`,
    bounds: {
      'less-than': `<${space}`,
      'at-most': `≤${space}`,
      'greater-than': `>${space}`,
      'at-least': `≥${space}`,
    },
    equal: error => `${space}±${space}${error}`,
    unequal: (plus, minus) => `${space}+${plus}/\u2212${minus}`,
    // A dash before or after a minus could not be told from it.
    range: (low, high) =>
      `${low}${high}`.includes('\u2212') ? say(numbers.rangeOfSigned, { low, high }) : `${low}–${high}`,
    change: (before, after, about) => `${about}${before}${space}→${space}${after}`,
  }),
  words: (numbers: NumberWords): Style => ({
    numbers,
    about: numbers.about,
    bounds: {
      'less-than': numbers.lessThan,
      'at-most': numbers.atMost,
      'greater-than': numbers.moreThan,
      'at-least': numbers.atLeast,
    },
    equal: error => say(numbers.equal, { error }),
    unequal: (plus, minus) => say(numbers.unequal, { plus, minus }),
    range: (low, high) => say(numbers.range, { low, high }),
    change: (before, after, about) => say(numbers.change, { before: about + before, after }),
  }),
} as const

function need(quantity: Printable, key: 'value' | 'min' | 'max' | 'from' | 'to'): number {
  const number = quantity[key]
  if (number === null) throw new TypeError(`a quantity with qualifier "${quantity.qualifier}" has no "${key}"`)
  return number
}

/** The numbers of a quantity with its qualifier, and the last of them, which the unit agrees with. */
function body(quantity: Printable, style: Style): { text: string; last: number } {
  const print = (...numbers: number[]) => formatTogether(numbers, quantity.decimals, style.numbers.decimal)
  const about = quantity.approximate ? style.about : ''
  switch (quantity.qualifier) {
    case 'range': {
      const last = need(quantity, 'max')
      const [low = '', high = ''] = print(need(quantity, 'min'), last)
      return { text: about + style.range(low, high), last }
    }
    case 'change': {
      const last = need(quantity, 'to')
      const [before = '', after = ''] = print(need(quantity, 'from'), last)
      return { text: style.change(before, after, about), last }
    }
    case 'exact':
    case 'about': {
      const last = need(quantity, 'value')
      const sign = quantity.qualifier === 'about' ? style.about : about
      const errors = quantity.uncertainty === null ? null : errorsOf(quantity.uncertainty)
      const [value = '', plus = '', less = ''] = print(last, ...(errors === null ? [] : [errors.plus, errors.minus]))
      const isEqual = typeof quantity.uncertainty === 'number'
      const error = errors === null ? '' : isEqual ? style.equal(plus) : style.unequal(plus, less)
      return { text: sign + value + error, last }
    }
    case 'less-than':
    case 'at-most':
    case 'greater-than':
    case 'at-least': {
      const last = need(quantity, 'value')
      return { text: style.bounds[quantity.qualifier] + print(last).join(''), last }
    }
  }
}

function oneEnd(quantity: Printable, key: 'from' | 'to' | 'min' | 'max', style: Style): { text: string; last: number } {
  const last = need(quantity, key)
  return {
    text: (quantity.approximate ? style.about : '') + formatNumber(last, quantity.decimals, style.numbers.decimal),
    last,
  }
}

/**
 * A quantity with its qualifier and unit, as print has it: `≈ 420 %`, `≤ 10 nm`, `420 ± 15 %`, `3–7 nm s⁻¹`,
 * `0.38 → 0.40 nm`, or in words: `about 420 %`, `at most 10 nm`, `from 0.38 to 0.40 nm`. `signed` puts a plus before what grows: `≈ +420 %`. `from`, `to`, `min` and `max` print one end with its unit, and throw
 * a TypeError where the quantity has none.
 */
export function formatQuantity(quantity: Printable, unit: SpokenUnit, form: QuantityForm = 'symbol'): string {
  const { text, last } = printed(quantity, form, unit.numbers ?? english.numbers)
  return text + unitGap(unit) + unitFor(unit, last)
}

function printed(quantity: Printable, form: QuantityForm, numbers: NumberWords): { text: string; last: number } {
  if (form === 'symbol' || form === 'words') return body(quantity, styles[form](numbers))
  const symbols = styles.symbol(numbers)
  if (form !== 'signed') return oneEnd(quantity, form, symbols)
  const { text, last } = body(quantity, symbols)
  return { text: quantity.qualifier === 'change' ? text : text.replace(/^([^\d\u2212]*)(?=[1-9]|0[.,])/, '$1+'), last }
}

/**
 * The ends of what a quantity covers, in its unit: of a change before and after, of a value with an uncertainty as far
 * as that reaches; null where a bound leaves it open.
 */
export function endsOf(quantity: Printable): { low: number | null; high: number | null } {
  const { qualifier, value, min, max, from, to, uncertainty } = quantity
  switch (qualifier) {
    case 'less-than':
    case 'at-most':
      return { low: null, high: value }
    case 'greater-than':
    case 'at-least':
      return { low: value, high: null }
    case 'range':
      return { low: min, high: max }
    case 'change':
      return { low: from, high: to }
    case 'exact':
    case 'about': {
      if (value === null || uncertainty === null) return { low: value, high: value }
      const { plus, minus } = errorsOf(uncertainty)
      return { low: denoise(value - minus), high: denoise(value + plus) }
    }
  }
}
