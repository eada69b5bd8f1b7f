import type { Chart } from '../../core/kinds/chart.ts'
import type { ChartRow, Mark } from './model.ts'

/** The value by which a mark is ranked: where it ends. */
const rank = (mark: Mark) => mark.x2 ?? mark.x

export const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const top = ({ marks }: ChartRow) => Math.max(...marks.map(rank))
const low = ({ marks }: ChartRow) => Math.min(...marks.map(rank))
const name = ({ label }: ChartRow) => label.join(' ').toLowerCase()

/** Rows in an order: by their greatest value, by their smallest, by label, or as they come. */
export function sortRows(rows: readonly ChartRow[], sort: Chart['sort']): ChartRow[] {
  if (sort === 'data') return [...rows]
  const byName = (a: ChartRow, b: ChartRow) => compareText(name(a), name(b))
  if (sort === 'label') return rows.toSorted(byName)
  return rows.toSorted((a, b) => (sort === 'descending' ? top(b) - top(a) : low(a) - low(b)) || byName(a, b))
}

/** The marks of a row in the order in which they stand below each other. */
export function sortMarks(marks: readonly Mark[], sort: Chart['sort']): Mark[] {
  const direction = sort === 'ascending' ? 1 : -1
  return marks.toSorted(
    (a, b) => a.series - b.series || direction * (rank(a) - rank(b)) || compareText(a.record, b.record),
  )
}
