import { memoise, once } from '../../core/basics/memoise.ts'
import { valuesIn } from '../../core/query/facets.ts'
import type { Dimension } from './dimensions.ts'
import { facetColumn, joints } from './late.ts'
import { lookupsOf } from './lookups.ts'
import type { Dataset, Row } from './row.ts'
import type { State } from './state.ts'
import { type FilterTerm, hasTerm, termsOf, type WordLines, wordLines } from './terms.ts'

/** Rows made ready to be narrowed down. */
export interface FilterIndex {
  data: Dataset
  dimensions: readonly Dimension[]
  /** What each row has of a dimension, by its place; read when it is first asked for. */
  has(dimension: number): readonly (readonly number[])[]
  /** Of each row of a property that no count of quantities has, the words of its name; null of what is counted. */
  apart(): readonly (WordLines | null)[]
}

/** What is left of how many rows; and how many rows each value would leave of each dimension that is counted. */
export interface Selection {
  rows: Row[]
  total: number
  counts: (number[] | null)[]
}

/** Reads of every row what is asked for once, so that later questions are answered at once. */
export function indexOf(data: Dataset, dimensions: readonly Dimension[]): FilterIndex {
  const uncounted = data.properties.filter(({ counted }) => !counted)
  const words = new Map(uncounted.map(({ id, name }) => [id, wordLines([name])]))
  const read: number[][][] = []
  const has = (at: number) => {
    read[at] ??= data.rows.map(row => dimensions[at]?.of(row) ?? [])
    return read[at]
  }
  const apart = once(() => data.rows.map(({ property }) => words.get(property ?? '') ?? null))
  return { data, dimensions, has, apart }
}

/** The columns in which words are looked for, but for those of the facets. */
const worded = ['title', 'quantity', 'conditions', 'formula', 'note', 'id', 'materials', 'property', 'refs']

/** The columns that have to be there for a question, where rows come in parts. */
export const columnsAsked = ({ data, dimensions }: FilterIndex, { text, chosen }: State): string[] => [
  ...(text.trim() === '' ? [] : [...worded, ...data.facets.map((_, place) => facetColumn(place))]),
  ...dimensions.filter(({ id }) => (chosen[id] ?? []).length > 0).flatMap(({ columns }) => columns),
]

/** The texts of rows, each once, and which of them are whose. */
export interface RowTexts {
  texts: readonly WordLines[]
  /** The places of the texts of each row, in the order of the rows. */
  of: readonly (readonly number[])[]
}

/** The texts of every row; read when somebody first looks for a word. */
export const rowTexts = memoise(({ data }: FilterIndex): RowTexts => {
  const { works } = lookupsOf(data)
  const names = new Map(
    [...data.materials, ...data.properties, ...data.facets.flatMap(({ values }) => values)].map(
      ({ id, name, short }) => [id, `${name} ${short ?? ''}`],
    ),
  )
  const texts: WordLines[] = []
  const places = new Map<string, number>()
  const placeOf = (text: string): number => {
    const known = places.get(text)
    if (known !== undefined) return known
    places.set(text, texts.length)
    return texts.push(wordLines([text])) - 1
  }
  const of = data.rows.map(row => {
    const { title, quantity, conditions, formula, note, id, materials, facets, property, refs } = row
    const values = data.facets.flatMap((_, place) => valuesIn(facets[place]))
    return [
      ...[
        title,
        quantity?.printed,
        quantity?.common,
        ...(conditions?.split(joints.conditions) ?? []),
        formula,
        note,
        id,
      ],
      ...[...materials, ...values, property].map(id => id && names.get(id)),
      ...refs.map(number => works.get(number)),
    ].flatMap(text => (text ? placeOf(text) : []))
  })
  return { texts, of }
})

/** Which rows have a term in any of their texts, by their places. */
function rowsWith({ texts, of }: RowTexts, term: FilterTerm): boolean[] {
  const has = texts.map(text => hasTerm(text, term))
  return of.map(places => places.some(place => has[place]))
}

/**
 * The rows that fit. What no count of quantities has is found only where its property is chosen or among the words asked
 * for, so that the numbers are those of the lists of the review. A value's count is that of the rows which fit all that
 * is asked in the other dimensions, so that it says how many the reader would see by choosing it; all dimensions are
 * counted, or those named. One pass over the rows: what fails in one question alone counts for the values of that one.
 */
export function select(index: FilterIndex, { text, chosen }: State, counted?: ReadonlySet<string>): Selection {
  const { data, dimensions } = index
  const terms = termsOf(text)
  const worded = terms.map(term => rowsWith(rowTexts(index), term))
  const asked = dimensions.flatMap(({ id, values }, place) => {
    const ids = chosen[id] ?? []
    const found = values.flatMap((value, at) => (ids.includes(value.id) ? [at] : []))
    return ids.length === 0 ? [] : [{ place, values: new Set(found), has: index.has(place) }]
  })
  const property = dimensions.findIndex(({ id }) => id === 'property')
  const isPropertyAsked = asked.some(({ place }) => place === property)
  const tallies = dimensions.flatMap(({ id, values }, place) =>
    counted === undefined || counted.has(id)
      ? [{ place, has: index.has(place), counts: new Array<number>(values.length).fill(0) }]
      : [],
  )
  const tallyOf = new Map(tallies.map(tally => [tally.place, tally]))
  const apart = index.apart()
  const rows: Row[] = []
  let total = 0
  for (const [at, row] of data.rows.entries()) {
    const own = apart[at] ?? null
    if (own === null) total++
    if (!worded.every(rows => rows[at])) continue
    const failed = asked.filter(({ values, has }) => !has[at]?.some(value => values.has(value)))
    const places = failed.map(({ place }) => place)
    const isUnasked = own !== null && !terms.some(term => hasTerm(own, term))
    if (isUnasked && !isPropertyAsked) places.push(property)
    const [only, second] = places
    if (second !== undefined) continue
    if (only === undefined) {
      rows.push(row)
      if (own !== null) total++
      for (const { has, counts } of tallies) for (const value of has[at] ?? []) addOne(counts, value)
    } else {
      const tally = tallyOf.get(only)
      for (const value of tally?.has[at] ?? []) addOne(tally?.counts, value)
    }
  }
  return { rows, total, counts: dimensions.map((_, place) => tallyOf.get(place)?.counts ?? null) }
}

const addOne = (counts: number[] | undefined, at: number): void => {
  if (counts) counts[at] = (counts[at] ?? 0) + 1
}
