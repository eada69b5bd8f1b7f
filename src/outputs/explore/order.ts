import { memoise } from '../../core/basics/memoise.ts'
import type { ExplorerColumn } from './columns.ts'
import type { Dataset, Row } from './row.ts'
import type { State } from './state.ts'

/** All rows of a data set in the order of a column, rising or falling; worked out once. */
const inOrder = memoise((data: Dataset, column: ExplorerColumn, way: 'rising' | 'falling'): Row[] => {
  const descending = way === 'falling'
  const sign = descending ? -1 : 1
  const texts = data.rows.map(row => column.text(row))
  const collator = new Intl.Collator(data.words.language, { numeric: true, sensitivity: 'base' })
  const distinct = [...new Set(texts)].sort(collator.compare)
  const places = new Map<string, number>()
  for (const [at, text] of distinct.entries()) {
    const before = distinct[at - 1]
    const isSame = before !== undefined && collator.compare(before, text) === 0
    places.set(text, isSame ? (places.get(before) ?? at) : at)
  }
  const rank = new Map(data.properties.map(({ id }, index) => [id, index]))
  const isValue = column.id === 'value'
  const keyed = data.rows.map((row, at) => ({
    row,
    isEmpty: texts[at] === '',
    group: isValue ? (rank.get(row.property ?? '') ?? 0) : 0,
    place: sign * (isValue ? endOf(row, descending) : (places.get(texts[at] ?? '') ?? 0)),
  }))
  return keyed
    .sort((a, b) => Number(a.isEmpty) - Number(b.isEmpty) || a.group - b.group || a.place - b.place)
    .map(({ row }) => row)
})

/**
 * Rows in the order that a reader asks for. Values are compared in the common unit of their property, properties
 * keeping the order of the vocabulary: by the lower end when they rise, by the upper end when they fall. What has
 * nothing in the column stands last either way; what is equal keeps its order. Words stand as the language orders them.
 */
export function ordered(data: Dataset, rows: readonly Row[], columns: readonly ExplorerColumn[], state: State): Row[] {
  const column = columns.find(({ id }) => id === state.sort)
  if (!column) return [...rows]
  const all = inOrder(data, column, state.descending ? 'falling' : 'rising')
  const found = new Set(rows)
  return found.size === all.length ? all : all.filter(row => found.has(row))
}

/** The end that counts; of a change what it leads to, of a bound its one number. */
function endOf({ quantity }: Row, descending: boolean): number {
  if (!quantity) return 0
  const { qualifier, low, high } = quantity
  return (descending || qualifier === 'change' ? (high ?? low) : (low ?? high)) ?? 0
}
