import { ascending } from '../../core/basics/ascending.ts'
import { type TypedColumn, typedColumns } from '../../core/csv/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import { flatColumns } from '../exports/flat-columns.ts'
import { jsonLines } from '../render/json.ts'
import type { Dataset, Row } from './row.ts'

/** The columns of a row: those of the data contract, then those of the table of all records. */
export const rowColumns = ({ facets }: Dataset): TypedColumn[] => [
  ...flatColumns(facets.map(({ id }) => id)),
  ...typedColumns({ materials: 'texts', record: 'text', title: 'text' }),
]

/** A row as other programs get it: flat, every key there, in the words and the order of the published records. */
export function flatRow(data: Dataset, row: Row): Record<string, unknown> {
  const { id, path, section, materials, quantity, stated, known } = row
  const isOfOne = row.record !== 'findings' && materials.length < 2
  return {
    ...{ id, url: path, section, material: isOfOne ? (materials[0] ?? null) : null, formula: stated?.formula ?? null },
    ...Object.fromEntries(data.facets.map((facet, index) => [facet.id, row.facets[index] ?? null])),
    ...{ property: row.property, qualifier: quantity?.qualifier ?? null },
    ...{ value: quantity?.value ?? null, min: quantity?.min ?? null, max: quantity?.max ?? null },
    ...{ from: quantity?.from ?? null, to: quantity?.to ?? null, unit: quantity?.unit ?? null },
    ...{ ucum: stated?.ucum ?? null, uncertainty: stated?.uncertainty ?? null, conditions: stated?.conditions ?? null },
    ...{ kind: row.kind, refs: row.refs, figure: row.figure, origin: row.origin, note: row.note },
    ...{ decimals: stated?.decimals ?? null, approximate: stated?.approximate ?? null },
    ...{ body: stated?.body ?? null, along: stated?.along ?? null },
    ...{ standing: known?.standing ?? null, source_verdict: known?.source_verdict ?? null },
    ...{ source_value: known?.source_value ?? null, notes: known?.notes ?? null },
    ...{ materials: isOfOne ? [] : materials, record: row.record, title: row.title },
  }
}

/** Rows as a JSON array with a line a row. */
export const rowsJson = (data: Dataset, rows: readonly Row[]): string => jsonLines(rows.map(row => flatRow(data, row)))

/** Rows as a CSV file. */
export const rowsCsv = (data: Dataset, rows: readonly Row[]): string =>
  writeCsv(
    rowColumns(data),
    rows.map(row => flatRow(data, row)),
  )

/** The works that rows rest on, each once, in ascending order. */
export const worksOf = (rows: readonly Row[]): number[] => ascending(rows.flatMap(({ refs }) => refs))
