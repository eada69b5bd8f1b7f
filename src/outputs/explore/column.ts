import type { KeyColumn, PackedColumn } from './pack.ts'
import type { Row } from './row.ts'

/** What rows have in a column: each value once, and which is whose, or of which the list of each is made. */
export type ColumnValues = Pick<PackedColumn, 'values' | 'at'>

/** Gives the column of a name; of an object in a column by both names: `quantity.printed`. */
export type ColumnReader = (name: string) => ColumnValues

/** The place among the values of a column of what a row has, or the places of what its list is made of. */
export const placeIn = ({ at }: ColumnValues, row: number): number | readonly number[] =>
  at === null ? row : (at[Math.min(row, at.length - 1)] ?? 0)

/** A column of rows of which all is there, a value a row. */
export const columnOfRows = (rows: readonly Row[], name: string): ColumnValues => ({
  values: rows.map(row => valueIn(row, name)),
  at: null,
})

/** What a row has in a column. */
export function valueIn(row: Row, name: string): unknown {
  const [, facet] = /^facet-(\d+)$/.exec(name) ?? []
  if (facet !== undefined) return row.facets[Number(facet)]
  const [key = '', inner] = name.split('.')
  const value = (row as unknown as Record<string, unknown>)[key]
  return inner === undefined ? value : (value as Record<string, unknown> | null)?.[inner]
}

/** A column of packed rows; objects stand one for each row. */
export function packedValues({ column, inner }: KeyColumn, name: string | undefined): ColumnValues {
  if (name === undefined) return column
  const own = inner.find(({ key }) => key === name)
  return own?.column ?? { values: [], at: null }
}
