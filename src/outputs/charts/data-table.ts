import { standingSigns } from '../../core/standing/signs.ts'
import type { ChartModel, Mark } from './model.ts'
import { badgeOf } from './tally.ts'

/** The data of a chart as a table: a row a mark, in the order of the drawing. */
export interface ChartTable {
  columns: { title: string; numeric: boolean }[]
  rows: {
    mark: Mark
    /** The works, by number. */
    refs: number[]
    cells: string[]
  }[]
}

interface Line {
  axis: string
  group: string
  row: string
  mark: Mark
}

/** The headings of what is said of a mark's series, and of what is said beside its value; empty where they say nothing. */
interface Titles {
  series: string
  aside: string
  /** The heading of values as they are printed, where the chart shows them in another unit. */
  printed?: string
}

/** The table beside a chart; columns that would say nothing are left out. */
export function chartTable(model: ChartModel, { series, aside, printed = '' }: Titles): ChartTable {
  const [first] = model.plots
  const { marks: t } = model.words
  const many = model.plots.length > 1
  const lines: Line[] = model.plots.flatMap(({ axis, groups }) =>
    groups.flatMap(({ heading, rows }) =>
      rows.flatMap(row => row.marks.map(mark => ({ axis, group: heading ?? '', row: row.label.join(', '), mark }))),
    ),
  )
  const columns = [
    { title: many ? t.axis : '', cell: (line: Line) => line.axis },
    { title: model.groupTitle ?? '', cell: (line: Line) => line.group },
    { title: model.rowTitle, cell: (line: Line) => line.row },
    { title: series, cell: ({ mark }: Line) => model.series[mark.series]?.name ?? '' },
    { title: many ? t.value : (first?.axis ?? ''), cell: ({ mark }: Line) => mark.label, numeric: true },
    { title: first?.across?.axis ?? '', cell: ({ mark }: Line) => mark.across?.label ?? '', numeric: true },
    {
      title: printed,
      cell: ({ mark }: Line) => (mark.printed.startsWith(mark.label) ? '' : mark.printed),
      numeric: true,
    },
    { title: t.computedFrom, cell: ({ mark }: Line) => mark.how },
    { title: aside, cell: ({ mark }: Line) => mark.aside },
    { title: t.conditions, cell: ({ mark }: Line) => mark.conditions },
    { title: t.standing, cell: ({ mark }: Line) => knownText(mark) },
    { title: t.inItsSource, cell: ({ mark }: Line) => mark.standing?.parting ?? '' },
  ]
  const telling = columns.filter(({ title, cell }) => title !== '' && lines.some(line => cell(line) !== ''))
  return {
    columns: telling.map(({ title, ...column }) => ({ title, numeric: 'numeric' in column })),
    rows: lines.map(line => ({
      mark: line.mark,
      refs: line.mark.refs,
      cells: telling.map(({ cell }) => cell(line)),
    })),
  }
}

/** How the record of a mark stands, in a sign and words: `✗ contradicted: number of cycles`. */
function knownText(mark: Mark): string {
  if (mark.standing === null) return ''
  const { is, says } = mark.standing
  const known = is === 'unchecked' ? '' : `${standingSigns[is].sign} ${says}`
  return [known, badgeOf(mark)].filter(part => part !== '').join(', ')
}
