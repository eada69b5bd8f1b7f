/**
 * What the cells of a column hold: the plural ones lists, `values` a text or several, `uncertainty` a number or `plus 20 minus 10`, `names` the authors of a work, `reference` the number of a
 * work as `94` or `ref-94`, `json` whatever else is no plain value.
 */
export type ColumnType =
  | 'text'
  | 'number'
  | 'integer'
  | 'boolean'
  | 'texts'
  | 'values'
  | 'numbers'
  | 'integers'
  | 'conditions'
  | 'uncertainty'
  | 'names'
  | 'reference'
  | 'json'

/** A column of a table: its heading, and what its cells hold. */
export interface TypedColumn {
  name: string
  type: ColumnType
}

/** Columns by their headings, in order. */
export const typedColumns = (types: Readonly<Record<string, ColumnType>>): TypedColumn[] =>
  Object.entries(types).map(([name, type]) => ({ name, type }))
