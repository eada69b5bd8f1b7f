import { lookupsOf } from './lookups.ts'
import { columnsIn, type Packed, unpack } from './pack.ts'
import type { Dataset, NamedValue, Row } from './row.ts'

/** What is asked of all rows before they can be narrowed down; ids but for how they stand. */
export interface DimensionFacts {
  /** The dimensions in which any two rows differ. */
  varying: string[]
  standings: NamedValue[]
  kinds: string[]
  origins: string[]
}

/**
 * How the rows of a large review come: with the names only the columns that are asked for at once; every other when
 * somebody asks for it, and what a table shows of rows in blocks of rows. Each is a script of its own under its name.
 */
export interface Late {
  /** The columns that come by themselves, by name. */
  columns: string[]
  /** The columns that stand in blocks as well. */
  drawn: string[]
  /** How many rows a block has. */
  block: number
  /** What of all rows is told in advance. */
  facts: DimensionFacts
}

/** So many values in a table come at once. */
const most = 150_000

/** Whether a data set is so large that its rows come in parts. */
export const isLate = ({ rows, facets }: Pick<Dataset, 'rows' | 'facets'>): boolean =>
  rows.length * (facets.length + 12) > most

/** The keys of a row that hold an object or null. */
export const nestedKeys = ['quantity', 'stated', 'known', 'standing'] as const

/** What stands between the parts of texts that are made of several. */
export const joints = { conditions: '; ' } as const

/** The name of the column of a facet, by its place. */
export const facetColumn = (place: number): string => `facet-${place}`

/** What is read of a row to show it, whatever columns a table has: the last is the facet that gives it its colour. */
export function drawnColumns(data: Dataset): string[] {
  const { coloured } = lookupsOf(data)
  return [
    ...['path', 'title', 'quantity', 'conditions', 'note', 'refs'],
    ...(coloured === null ? [] : [facetColumn(coloured.place)]),
  ]
}

/** The name of a block of rows. */
export const blockName = (number: number): string => `rows-${number}`

/** A row with a column for each facet. */
export function flattened({ facets, ...row }: Row): object {
  return { ...row, ...Object.fromEntries(facets.map((value, place) => [facetColumn(place), value])) }
}

/** The rows of which all columns have come. */
export function restored(packed: Packed, facets: number): Row[] {
  return unpack<Record<string, unknown>>(packed).map(flat => {
    const own = Array.from({ length: facets }, (_, place) => {
      const name = facetColumn(place)
      const value = flat[name]
      delete flat[name]
      return value
    })
    return { ...flat, facets: own } as unknown as Row
  })
}

/** The columns of packed rows, each as a list of its own. */
export function apart(packed: Packed): Map<string, Packed> {
  const { length } = packed
  return new Map(
    columnsIn(packed).map(({ key, column, inner }) => {
      const own = inner.map(one => [`${key}.${one.key}`, one.column] as const)
      return [key, { length, columns: { [key]: column, ...Object.fromEntries(own) } }]
    }),
  )
}
