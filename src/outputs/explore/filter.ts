import { memoise, once } from '../../core/basics/memoise.ts'
import { type ColumnReader, type ColumnValues, columnOfRows, placeIn } from './column.ts'
import type { Dimension } from './dimensions.ts'
import { facetColumn, joints } from './late.ts'
import { lookupsOf } from './lookups.ts'
import type { Dataset, Row } from './row.ts'
import type { State } from './state.ts'
import { finderOf, hasTerm, termsOf, type WordLines, wordLines } from './terms.ts'

/** Rows made ready to be narrowed down. */
export interface FilterIndex {
  data: Dataset
  dimensions: readonly Dimension[]
  column: ColumnReader
  /** What the rows have of a dimension, by its place; read when it is first asked for. */
  has(dimension: number): Held
  /** Of each row of a property that no count of quantities has, the words of its name; null of what is counted. */
  apart(): readonly (WordLines | null)[]
}

/** The values that rows have of a dimension, by their places among its values: plain numbers, to be gone through fast. */
interface Held {
  /** The only value of each row, or `none`, or `several`. */
  alone: Int32Array
  /** The values of each row that has several. */
  several: ReadonlyMap<number, readonly number[]>
}
const [none, several] = [-1, -2]

function heldOf(length: number, column: ColumnValues, placesOf: (value: unknown) => readonly number[]): Held {
  const alone = new Int32Array(length).fill(none)
  const more = new Map<number, readonly number[]>()
  const ofValue = column.values.map(placesOf)
  for (let row = 0; row < length; row++) {
    const at = placeIn(column, row)
    const places = typeof at === 'number' ? (ofValue[at] ?? []) : [...new Set(at.flatMap(one => ofValue[one] ?? []))]
    alone[row] = places.length > 1 ? several : (places[0] ?? none)
    if (places.length > 1) more.set(row, places)
  }
  return { alone, several: more }
}

/** What is left of how many rows; and how many rows each value would leave of each dimension that is counted. */
export interface Selection {
  rows: Row[]
  total: number
  counts: (number[] | null)[]
}

/** Reads of every row what is asked for once, so that later questions are answered at once; `column` gives what has come. */
export function indexOf(
  data: Dataset,
  dimensions: readonly Dimension[],
  column: ColumnReader = name => columnOfRows(data.rows, name),
): FilterIndex {
  const uncounted = data.properties.filter(({ counted }) => !counted)
  const words = new Map(uncounted.map(({ id, name }) => [id, wordLines([name])]))
  const read: Held[] = []
  const has = (at: number) => {
    const { told = '', placesOf = () => [] } = dimensions[at] ?? {}
    read[at] ??= heldOf(data.rows.length, column(told), placesOf)
    return read[at]
  }
  const apart = once(() => data.rows.map(({ property }) => words.get(property ?? '') ?? null))
  return { data, dimensions, column, has, apart }
}

/** The columns in which words are looked for, but for those of the facets. */
const worded = ['title', 'quantity', 'conditions', 'formula', 'note', 'id', 'materials', 'property', 'refs']

/** The columns that have to be there for a question, where rows come in parts. */
export const columnsAsked = ({ data, dimensions }: FilterIndex, { text, chosen }: State): string[] => [
  ...(text.trim() === '' ? [] : [...worded, ...data.facets.map((_, place) => facetColumn(place))]),
  ...dimensions.filter(({ id }) => (chosen[id] ?? []).length > 0).flatMap(({ columns }) => columns),
]

/** The texts of a column, each once, and which of them are whose. */
export interface ColumnTexts {
  texts: readonly WordLines[]
  column: ColumnValues
}

/** The texts of all rows, column by column; read when somebody first looks for a word. */
export const rowTexts = memoise(({ data, column }: FilterIndex): ColumnTexts[] => {
  const { works } = lookupsOf(data)
  const names = new Map(
    [...data.materials, ...data.properties, ...data.facets.flatMap(({ values }) => values)].map(
      ({ id, name, short }) => [id, `${name} ${short ?? ''}`],
    ),
  )
  const asItIs = (value: unknown) => (typeof value === 'string' ? value : undefined)
  const named = (id: unknown) => names.get(id as string)
  const readers: [string, (value: unknown) => string | undefined][] = [
    ...['title', 'quantity.printed', 'quantity.common', 'formula', 'note', 'id'].map(
      (name): [string, typeof asItIs] => [name, asItIs],
    ),
    ...['materials', 'property', ...data.facets.map((_, place) => facetColumn(place))].map(
      (name): [string, typeof named] => [name, named],
    ),
    ['conditions', asItIs],
    ['refs', number => works.get(number as number)],
  ]
  return readers.map(([name, textOf]) => {
    const own = column(name)
    const parts = (value: unknown): readonly unknown[] =>
      name === 'conditions' && typeof value === 'string' ? value.split(joints.conditions) : [value].flat()
    const texts = own.values.map(value => wordLines(parts(value).flatMap(part => textOf(part) || [])))
    return { texts, column: own }
  })
})

/** Which rows have texts that fit in any column. */
export function rowsWith(index: FilterIndex, fits: (text: WordLines) => boolean): Uint8Array {
  const has = new Uint8Array(index.data.rows.length)
  for (const { texts, column } of rowTexts(index)) {
    const fit = texts.map(fits)
    if (!fit.includes(true)) continue
    for (let row = 0; row < has.length; row++) {
      const at = placeIn(column, row)
      if (typeof at === 'number' ? fit[at] : at.some(one => fit[one])) has[row] = 1
    }
  }
  return has
}

/**
 * The rows that fit. What no count of quantities has is found only where its property is chosen or among the words asked
 * for, so that the numbers are those of the lists of the review. A value's count is that of the rows which fit all that
 * is asked in the other dimensions, so that it says how many the reader would see by choosing it; all dimensions are
 * counted, or those named. A row that fails in one question alone counts for the values of that one.
 */
export function select(index: FilterIndex, { text, chosen }: State, counted?: ReadonlySet<string>): Selection {
  const { data, dimensions } = index
  const terms = termsOf(text)
  const fails = failing(data.rows.length)
  for (const term of terms) {
    const has = rowsWith(index, finderOf(term))
    fails.where(at => !has[at], everywhere)
  }
  for (const [place, { id, values }] of dimensions.entries()) {
    const ids = chosen[id] ?? []
    if (ids.length === 0) continue
    const wanted = values.map(value => ids.includes(value.id))
    const { alone, several } = index.has(place)
    fails.where(at => !wanted[alone[at] ?? none] && !several.get(at)?.some(value => wanted[value]), place)
  }
  const apart = index.apart()
  const property = dimensions.findIndex(({ id }) => id === 'property')
  if (property < 0 || (chosen['property'] ?? []).length === 0) {
    const unasked = new Set(
      [...new Set(apart)].filter(name => name !== null && !terms.some(term => hasTerm(name, term))),
    )
    if (unasked.size > 0) fails.where(at => unasked.has(apart[at] ?? null), property)
  }
  const rows = data.rows.filter((_, at) => fails.count[at] === 0)
  const total = apart.reduce((sum, name, at) => sum + (name === null || fails.count[at] === 0 ? 1 : 0), 0)
  const counts = dimensions.map(({ id, values }, place) =>
    counted === undefined || counted.has(id)
      ? tallied(index.has(place), values.length, at => fails.but(at, place))
      : null,
  )
  return { rows, total, counts }
}

/** What a row fails in that has not the words which are asked for: it counts for no value of any dimension. */
const everywhere = -1

/** In how many questions each row fails so far, and in which one it did last. */
function failing(length: number) {
  const count = new Uint8Array(length)
  const last = new Int32Array(length)
  return {
    count,
    where(fails: (at: number) => boolean, place: number): void {
      for (let at = 0; at < length; at++) {
        if (!fails(at)) continue
        // More than two are as many.
        count[at] = Math.min(2, (count[at] ?? 0) + 1)
        last[at] = place
      }
    },
    /** Whether a row fails in nothing, or in the question of one dimension alone. */
    but: (at: number, place: number): boolean => count[at] === 0 || (count[at] === 1 && last[at] === place),
  }
}

/** How many of the rows that count have each value. */
function tallied({ alone, several }: Held, values: number, isCounted: (at: number) => boolean): number[] {
  const counts = new Array<number>(values).fill(0)
  for (let at = 0; at < alone.length; at++) {
    const value = alone[at] ?? none
    if (value === none || !isCounted(at)) continue
    for (const one of several.get(at) ?? [value]) counts[one] = (counts[one] ?? 0) + 1
  }
  return counts
}
