import { memoise } from '../../core/basics/memoise.ts'
import { valuesIn } from '../../core/query/facets.ts'
import type { Dimension } from './dimensions.ts'
import { isCountedRow, lookupsOf } from './lookups.ts'
import type { Dataset, Row } from './row.ts'
import type { State } from './state.ts'
import { hasTerm, termsOf, type WordLines, wordLines } from './terms.ts'

/** Rows made ready to be narrowed down. */
export interface FilterIndex {
  data: Dataset
  dimensions: readonly Dimension[]
  entries: readonly Entry[]
}

/** A row with what it has of every dimension. */
interface Entry {
  row: Row
  has: readonly number[][]
  /** Of a property that no count of quantities has, the words of its name; null of what is counted. */
  apart: WordLines | null
}

/** What is left of how many rows; and how many rows each value of each dimension would leave. */
export interface Selection {
  rows: Row[]
  total: number
  counts: number[][]
}

/** Reads every row once, so that later questions are answered at once. */
export function indexOf(data: Dataset, dimensions: readonly Dimension[]): FilterIndex {
  const { properties } = lookupsOf(data)
  const entry = (row: Row) => ({
    row,
    has: dimensions.map(({ of }) => of(row)),
    apart: isCountedRow(data, row) ? null : wordLines([properties.get(row.property ?? '')?.name ?? '']),
  })
  return { data, dimensions, entries: data.rows.map(entry) }
}

/** The words of every row, in the order of the rows; read when somebody first looks for a word. */
export const rowWords = memoise(({ data }: FilterIndex): WordLines[] => {
  const { works } = lookupsOf(data)
  const names = new Map(
    [...data.materials, ...data.properties, ...data.facets.flatMap(({ values }) => values)].map(
      ({ id, name, short }) => [id, `${name} ${short ?? ''}`],
    ),
  )
  return data.rows.map(row =>
    wordLines(
      [
        ...[row.title, row.quantity?.printed, row.quantity?.common, row.conditions, row.formula, row.note, row.id],
        ...[...row.materials, ...row.facets.flatMap(valuesIn), row.property].map(id => id && names.get(id)),
        ...row.refs.map(number => works.get(number)),
      ].flatMap(text => text || []),
    ),
  )
})

/**
 * The rows that fit. What no count of quantities has is found only where its property is chosen or among the words asked
 * for, so that the numbers are those of the lists of the review. A value's count is that of the rows which fit all that
 * is asked in the other dimensions, so that it says how many the reader would see by choosing it. One pass over the rows:
 * what fails in one question alone counts for the values of that one.
 */
export function select(index: FilterIndex, { text, chosen }: State): Selection {
  const { dimensions, entries } = index
  const terms = termsOf(text)
  const words = terms.length > 0 ? rowWords(index) : []
  const every = [...dimensions.keys()]
  const asked = dimensions.flatMap(({ id, values }, place) => {
    const ids = chosen[id] ?? []
    const found = values.flatMap((value, at) => (ids.includes(value.id) ? [at] : []))
    return ids.length === 0 ? [] : [{ place, values: new Set(found) }]
  })
  const isAsked = (dimension: number) => asked.some(({ place }) => place === dimension)
  const property = dimensions.findIndex(({ id }) => id === 'property')
  const counts = dimensions.map(({ values }) => new Array<number>(values.length).fill(0))
  const rows: Row[] = []
  let total = 0
  for (const [at, { row, has, apart }] of entries.entries()) {
    if (apart === null) total++
    if (!terms.every(term => hasTerm(words[at] ?? '', term))) continue
    const isUnasked = apart !== null && !terms.some(term => hasTerm(apart, term))
    const failed = asked.filter(({ place, values }) => !has[place]?.some(value => values.has(value)))
    const places = failed.map(({ place }) => place)
    if (isUnasked && !isAsked(property)) places.push(property)
    if (places.length > 1) continue
    const [only] = places
    if (only === undefined) {
      rows.push(row)
      if (apart !== null) total++
    }
    for (const place of only === undefined ? every : places)
      for (const value of has[place] ?? []) addOne(counts[place], value)
  }
  return { rows, total, counts }
}

const addOne = (counts: number[] | undefined, at: number): void => {
  if (counts) counts[at] = (counts[at] ?? 0) + 1
}
