import { typedColumns } from '../../core/csv/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import type { Row } from '../explore/row.ts'
import type { Comparison, Words } from './compare.ts'
import { differenceText } from './words.ts'

/** One record of a comparison as other programs get it: flat, every key there. */
export type ComparedRow = Record<string, string | number | string[] | number[] | null>

const flat = (row: Row, { side, property, shared, difference }: Place): ComparedRow => ({
  record: row.record,
  property,
  shared,
  side,
  id: row.id,
  url: row.path,
  says: row.quantity?.printed ?? row.title,
  low: row.quantity?.low ?? null,
  high: row.quantity?.high ?? null,
  formula: row.formula,
  conditions: row.conditions,
  kind: row.kind,
  difference,
  section: row.section,
  refs: row.refs,
  note: row.note,
})

interface Place {
  /** The key of the side that the record is of, or `both`. */
  side: string
  property: string | null
  /** What else the quantities of one line have in common. */
  shared: string | null
  /** How the quantities of the line differ, in words; null where they can't be compared. */
  difference: string | null
}

/**
 * A comparison as rows, one a record and side: quantities line by line, then findings, pathways and open problems.
 * `low` and `high` are in the common unit of the property.
 */
export function comparedRows({ sides, lines, findings, pathways, challenges }: Comparison): ComparedRow[] {
  const names = sides.map(({ name }) => name) as [string, string]
  const quantities = lines.flatMap(({ property, shared, cells, difference }) => {
    const told = difference ? differenceText(difference, property, names) : null
    const words = told && [told.main, ...told.asides].join('; ')
    return cells.flatMap((rows, side) =>
      rows.map(row =>
        flat(row, {
          side: sides[side as 0 | 1].key,
          property: property.id,
          shared: shared.join(', ') || null,
          difference: words,
        }),
      ),
    )
  })
  const said = ({ both, only }: Words) =>
    [both, ...only].flatMap((rows, index) => {
      const side = index === 0 ? 'both' : sides[(index - 1) as 0 | 1].key
      return rows.map(row => flat(row, { side, property: null, shared: null, difference: null }))
    })
  return [...quantities, ...[findings, pathways, challenges].flatMap(said)]
}

const columns = typedColumns({
  ...{ record: 'text', property: 'text', shared: 'text', side: 'text', id: 'text', url: 'text', says: 'text' },
  ...{ low: 'number', high: 'number', formula: 'text', conditions: 'text', kind: 'text', difference: 'text' },
  ...{ section: 'text', refs: 'integers', note: 'text' },
})

/** Compared rows as a CSV file; those of several materials say which one in a column of their own. */
export const comparedCsv = (rows: readonly ComparedRow[]): string =>
  writeCsv(rows[0] && 'material' in rows[0] ? [{ name: 'material', type: 'text' }, ...columns] : columns, rows)

/** Compared rows as a JSON array. */
export const comparedJson = (rows: readonly ComparedRow[]): string => `${JSON.stringify(rows, null, 1)}\n`
