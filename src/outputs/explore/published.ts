import { type TypedColumn, typedColumns } from '../../core/csv/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import type { Dataset, Row } from './row.ts'

/** A row as other programs get it: flat, every key there, in the words and the order of the published records. */
export type Flat = Record<string, string | number | string[] | number[] | null>

/** Rows as flat objects; `url` is absolute where the canonical address of the site is known. */
function flatten(data: Dataset, rows: readonly Row[], canonical = ''): Flat[] {
  return rows.map(({ record, id, path, title, section, materials, facets, quantity, ...row }) => ({
    ...{ id, url: canonical + path, record, title, section, materials, formula: row.formula },
    ...Object.fromEntries(data.facets.map((facet, index) => [facet.id, facets[index] ?? null])),
    ...{ property: row.property, qualifier: quantity?.qualifier ?? null },
    ...{ value: quantity?.value ?? null, min: quantity?.min ?? null, max: quantity?.max ?? null },
    ...{ from: quantity?.from ?? null, to: quantity?.to ?? null, unit: quantity?.unit ?? null },
    ...{ conditions: row.conditions, kind: row.kind, refs: row.refs, figure: row.figure },
    ...{ origin: row.origin, note: row.note },
  }))
}

/** Rows as a JSON array. */
export const rowsJson = (data: Dataset, rows: readonly Row[], canonical?: string): string =>
  `${JSON.stringify(flatten(data, rows, canonical), null, 1)}\n`

/** Rows as a CSV file. */
export const rowsCsv = (data: Dataset, rows: readonly Row[], canonical?: string): string =>
  writeCsv(columnsOf(data), flatten(data, rows, canonical))

const columnsOf = ({ facets }: Dataset): TypedColumn[] => [
  ...typedColumns({ id: 'text', url: 'text', record: 'text', title: 'text', section: 'text', materials: 'texts' }),
  ...typedColumns({ formula: 'text', ...Object.fromEntries(facets.map(({ id }) => [id, 'text' as const])) }),
  ...typedColumns({ property: 'text', qualifier: 'text', value: 'number', min: 'number', max: 'number' }),
  ...typedColumns({ from: 'number', to: 'number', unit: 'text', conditions: 'text', kind: 'text', refs: 'integers' }),
  ...typedColumns({ figure: 'text', origin: 'text', note: 'text' }),
]

/** The works that rows rest on, each once, in ascending order. */
export const worksOf = (rows: readonly Row[]): number[] =>
  [...new Set(rows.flatMap(({ refs }) => refs))].sort((a, b) => a - b)
