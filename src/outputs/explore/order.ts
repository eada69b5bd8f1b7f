import type { ExplorerColumn } from './columns.ts'
import type { Dataset, Row } from './row.ts'
import type { State } from './state.ts'

/**
 * Rows in the order that a reader asks for. Values are compared in the common unit of their property, properties
 * keeping the order of the vocabulary: by the lower end when they rise, by the upper end when they fall. What has
 * nothing in the column stands last either way; what is equal keeps its order. Words stand as the language orders them.
 */
export function ordered(data: Dataset, rows: readonly Row[], columns: readonly ExplorerColumn[], state: State): Row[] {
  const column = columns.find(({ id }) => id === state.sort)
  if (!column) return [...rows]
  const collator = new Intl.Collator(data.words.language, { numeric: true, sensitivity: 'base' })
  const sign = state.descending ? -1 : 1
  const rank = new Map(data.properties.map(({ id }, index) => [id, index]))
  const keyed = rows.map(row => ({
    row,
    text: column.text(row),
    rank: rank.get(row.property ?? '') ?? 0,
    end: endOf(row, state.descending),
  }))
  type Keyed = (typeof keyed)[number]
  const byValue = (a: Keyed, b: Keyed) => a.rank - b.rank || sign * (a.end - b.end)
  const byText = (a: Keyed, b: Keyed) => sign * collator.compare(a.text, b.text)
  const compare = column.id === 'value' ? byValue : byText
  return keyed.sort((a, b) => Number(a.text === '') - Number(b.text === '') || compare(a, b)).map(({ row }) => row)
}

/** The end that counts; of a change what it leads to, of a bound its one number. */
function endOf({ quantity }: Row, descending: boolean): number {
  if (!quantity) return 0
  const { qualifier, low, high } = quantity
  return (descending || qualifier === 'change' ? (high ?? low) : (low ?? high)) ?? 0
}
