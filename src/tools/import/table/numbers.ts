import type { TypedColumn } from '../../../core/csv/types.ts'

/** How the numbers of a table are written: with a point or a comma before their decimals. */
export type Decimal = 'point' | 'comma'

/** What a number tells of its table: that its decimals have a point or a comma before them, or one that may be either. */
export type Evidence = Decimal | 'either'

/** The columns that hold one number, or numbers within words. */
const single = new Set<TypedColumn['type']>(['number', 'integer'])
const within = new Set<TypedColumn['type']>(['uncertainty', 'conditions', 'numbers'])

/** A number with something between its digits, inside of a condition or an uncertainty. */
const inside = /(?<![\p{L}\p{N}_.,])\d+(?:[.,]\d+)+(?![\p{L}\p{N}_])/gu

/** The texts of numbers in a cell of a column. */
export function numbersIn(text: string, { type }: TypedColumn): string[] {
  if (single.has(type)) return [text]
  return within.has(type) ? (text.match(inside) ?? []) : []
}

/**
 * A number as people type it, in plain signs: any minus as a hyphen, the digits of an East Asian keyboard as others, no
 * plus, and a blank for whatever blank or apostrophe sets thousands apart.
 */
const plain = (text: string): string =>
  text
    .trim()
    .replace(/[０-９．，＋－]/g, sign => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/[−–‐‑‒﹣]/g, '-')
    .replace(/^\+\s*(?=[\d.,])/, '')
    .replace(/^-\s+(?=[\d.,])/, '-')
    .replace(/(?<=\d)[\s'’ʼ](?=\d{3}(?!\d))/g, ' ')

const exponent = '(?:[eE][-+]?\\d+)?'
const forms = {
  /** `0.248`, `.5`, `1 234.5`, `1,234.5`, `1,234,567`: no sign of thousands after a zero. */
  point: new RegExp(`^-?(?:\\d+|[1-9]\\d{0,2}(?:([, ])\\d{3})(?:\\1\\d{3})*)?(?:\\.\\d+)?${exponent}$`),
  comma: new RegExp(`^-?(?:\\d+|[1-9]\\d{0,2}(?:([. ])\\d{3})(?:\\1\\d{3})*)?(?:,\\d+)?${exponent}$`),
}

const isForm = (text: string, decimal: Decimal): boolean => /\d/.test(text) && forms[decimal].test(text)

/** What a number tells; null for one that has neither sign, and for what is none. */
export function evidenceOf(text: string): Evidence | null {
  const bare = plain(text.replace(/\s*[%％]$/, ''))
  if (!/[.,]/.test(bare)) return null
  const [point, comma] = [isForm(bare, 'point'), isForm(bare, 'comma')]
  if (point && comma) return 'either'
  return point ? 'point' : comma ? 'comma' : null
}

/** A number with a point before its decimals and nothing between its thousands; what is none stays as it is. */
export function withPoint(text: string, decimal: Decimal): string {
  const bare = plain(text)
  if (!isForm(bare, decimal)) return text
  return decimal === 'comma' ? bare.replace(/[. ]/g, '').replace(',', '.') : bare.replace(/[, ]/g, '')
}

/** Conditions and uncertainties: every number in them with a point. */
export const pointsIn = (text: string, decimal: Decimal): string =>
  text.replace(inside, number => withPoint(number, decimal))
