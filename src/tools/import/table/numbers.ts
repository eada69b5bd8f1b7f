import type { TypedColumn } from '../../../core/csv/types.ts'
import type { ImportedCell } from './cells.ts'

/** How the numbers of a table are written: with a point or a comma before their decimals. */
export type Decimal = 'point' | 'comma'

const numeric = new Set<TypedColumn['type']>(['number', 'integer', 'uncertainty'])

/** The texts of a table's cells that hold a number. */
const numbersOf = (rows: readonly ImportedCell[][], columns: readonly (TypedColumn | null)[]): string[] =>
  rows.flatMap(row =>
    row.flatMap((cell, index) =>
      cell.is === 'text' && numeric.has(columns[index]?.type ?? 'text') ? [cell.text.trim()] : [],
    ),
  )

const ends = /^[-−+]?\d+,\d+$/
const grouped = /^[-−+]?[1-9]\d{0,2},\d{3}$/

/**
 * How the numbers of a table are written; null where no number tells whether a comma ends thousands or whole numbers, as
 * in `1,234`.
 */
export function decimalOf(rows: readonly ImportedCell[][], columns: readonly (TypedColumn | null)[]): Decimal | null {
  const numbers = numbersOf(rows, columns)
  const isComma = (text: string) =>
    /^[-−+]?\d{1,3}(?:[.  ]\d{3})+,\d+$/.test(text) || (ends.test(text) && !grouped.test(text))
  const isPoint = (text: string) => /^[-−+]?\d{1,3}(?:,\d{3})+\.\d+$/.test(text) || /^[-−+]?\d*\.\d+$/.test(text)
  if (numbers.some(isComma)) return 'comma'
  if (numbers.some(text => grouped.test(text))) return numbers.some(isPoint) ? 'point' : null
  return 'point'
}

/** A number with a point before its decimals and nothing between its thousands; what is none stays as it is. */
export function withPoint(text: string, decimal: Decimal): string {
  const bare = text.trim()
  const group = decimal === 'comma' ? /[.\s ]/ : /[,\s ]/
  const wanted =
    decimal === 'comma'
      ? /^[-−+]?\d{1,3}(?:[.\s ]\d{3})*(?:,\d+)?(?:[eE][-+]?\d+)?$|^[-−+]?\d+(?:,\d+)?(?:[eE][-+]?\d+)?$/
      : /^[-−+]?\d{1,3}(?:[,\s ]\d{3})+(?:\.\d+)?(?:[eE][-+]?\d+)?$/
  if (!wanted.test(bare)) return text
  const plain = bare.replace(new RegExp(group, 'g'), '').replace(/^\+/, '')
  return decimal === 'comma' ? plain.replace(',', '.') : plain
}

/** Conditions and uncertainties: every decimal comma between two digits becomes a point. */
export const pointsIn = (text: string): string => text.replace(/(?<=\d),(?=\d)/g, '.')
