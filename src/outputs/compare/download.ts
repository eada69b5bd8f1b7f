import { typedColumns } from '../../core/csv/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import { flatRow, rowColumns } from '../explore/download.ts'
import type { Dataset, Row } from '../explore/row.ts'
import { jsonLines } from '../render/json.ts'
import type { Comparison, ComparisonWords, Line } from './compare.ts'
import { differenceText } from './words.ts'

/** One record of a comparison as other programs get it: flat, every key there. */
type ComparedRow = Record<string, unknown>

const compared = (data: Dataset, row: Row, place: Place): ComparedRow => ({
  ...flatRow(data, row),
  ...place,
  says: row.quantity?.printed ?? row.title,
  low: row.quantity?.low ?? null,
  high: row.quantity?.high ?? null,
})

interface Place {
  /** The key of the side that the record is of, or `both`. */
  side: string
  /** What else the quantities of one line have in common. */
  shared: string | null
  /** How the quantities of the line differ, in words, without what is contradicted; null where they can't be compared. */
  difference: string | null
  /** How many contradicted quantities the difference leaves out; null for a record in words. */
  left_out: number | null
  /** How they differ with those; null where none is left out, or where they can't be compared. */
  difference_with_all: string | null
}

/**
 * A comparison as rows, one a record and side: quantities line by line, then findings, pathways and open problems.
 * `low` and `high` are in the common unit of the property.
 */
export function comparedRows(
  data: Dataset,
  { sides, lines, findings, pathways, challenges }: Comparison,
): ComparedRow[] {
  const names = sides.map(({ name }) => name) as [string, string]
  const quantities = lines.flatMap(({ property, shared, cells, difference, leftOut, withAll }) => {
    const words = (one: Line['difference']) => {
      const told = one && differenceText(one, property, names, data.words)
      return told && [told.main, ...told.asides].join('; ')
    }
    const more = { difference: words(difference), left_out: leftOut, difference_with_all: words(withAll) }
    return cells.flatMap((rows, side) => {
      const place = { side: sides[side as 0 | 1].key, shared: shared.join(', ') || null, ...more }
      return rows.map(row => compared(data, row, place))
    })
  })
  const said = ({ both, only }: ComparisonWords) =>
    [both, ...only].flatMap((rows, index) => {
      const side = index === 0 ? 'both' : sides[(index - 1) as 0 | 1].key
      const place = { side, shared: null, difference: null, left_out: null, difference_with_all: null }
      return rows.map(row => compared(data, row, place))
    })
  return [...quantities, ...[findings, pathways, challenges].flatMap(said)]
}

const columns = typedColumns({
  ...{ side: 'text', shared: 'text', difference: 'text', left_out: 'integer', difference_with_all: 'text' },
  ...{ says: 'text', low: 'number', high: 'number' },
  /** The material that both sides are of, where a table has several comparisons. */
  compared: 'text',
})

/** Compared rows as a CSV file. */
export const comparedCsv = (data: Dataset, rows: readonly ComparedRow[]): string =>
  writeCsv(
    [...rowColumns(data), ...columns].filter(({ name }) => name !== 'compared' || rows.some(row => name in row)),
    rows,
  )

/** Compared rows as a JSON array with a line a row. */
export const comparedJson = (rows: readonly ComparedRow[]): string => jsonLines(rows)
