import { chartType } from '../../core/schema/chart-types.ts'
import { formOf } from './forms/index.ts'
import type { ChartModel, ChartRow, Mark, Plot, Series } from './model.ts'
import { marksOf, withFound } from './model.ts'
import { sortMarks, sortRows } from './sort.ts'

type Sort = ChartModel['sort']
type Scale = Plot['scale']

/** What a reader has made of a chart: all of it stands in the page's address. */
export interface View {
  /** What is turned off, as `region:alps`: a value of the colours or of a filter. */
  hidden: string[]
  /** How values are spaced; null as the chart has it. */
  scale: Scale | null
  /** The order of rows; null as the chart has it. */
  sort: Sort | null
}

/** The key by which a series is turned off. */
export const seriesKey = ({ facet, name }: Series): string =>
  facet === null ? `series:${name.replaceAll(' ', '-')}` : `${facet.id}:${facet.value}`

/** Every key that can be turned off. */
const keysOf = ({ series, filters }: ChartModel): string[] => [
  ...series.map(seriesKey),
  ...filters.flatMap(({ id, values }) => values.map(value => `${id}:${value.id}`)),
]

/** The orders that make a difference: a chart along axes can be sorted anyhow. */
export const sorts: Sort[] = ['descending', 'ascending', 'label', 'data']

/** Whether a chart can have a logarithmic axis as well as a linear one. */
export const canChangeScale = (model: ChartModel): boolean =>
  !chartType(model.type).fromZero &&
  model.plots.every(({ scale, lines }) => scale !== 'time' && lines.every(({ value }) => value > 0)) &&
  marksOf(model)
    .flatMap(withFound)
    .every(({ x, x2 }) => x > 0 && (x2 === null || x2 > 0))

/** The state of a chart as parameters of an address: `chart=x&hide=region:alps,region:andes&scale=log&sort=label`. */
export function viewQuery(id: string, { hidden, scale, sort }: View): string {
  const list = hidden.map(key => encodeURIComponent(key).replaceAll('%3A', ':')).join(',')
  const parts = [
    ['hide', list],
    ['scale', scale ?? ''],
    ['sort', sort ?? ''],
  ]
  return [`chart=${id}`, ...parts.flatMap(([key, value]) => (value ? [`${key}=${value}`] : []))].join('&')
}

/** The state that the parameters of an address ask for; what they name that the chart does not have is left out. */
export function parseView(query: string, model: ChartModel): View {
  const parameters = new URLSearchParams(query)
  const keys = keysOf(model)
  const [scale, sort] = [parameters.get('scale'), parameters.get('sort')]
  return {
    hidden: (parameters.get('hide') ?? '').split(',').filter(key => keys.includes(key)),
    scale: canChangeScale(model) && (scale === 'linear' || scale === 'log') ? scale : null,
    sort: sorts.find(one => one === sort) ?? null,
  }
}

/** A chart as a view shows it: without what is turned off, on the wanted scale, in the wanted order. */
export function viewModel(model: ChartModel, view: View): ChartModel {
  const sort = view.sort ?? model.sort
  const rowsOf = (rows: readonly ChartRow[]) => {
    const shown = rows.map(row => ({ ...row, marks: seen(model, row.marks, view) })).filter(row => row.marks.length > 0)
    if (view.sort === null) return shown
    return sortRows(
      shown.map(row => ({ ...row, marks: sortMarks(row.marks, sort) })),
      sort,
    )
  }
  return {
    ...model,
    sort,
    plots: model.plots.map(plot => ({
      ...plot,
      scale: view.scale ?? plot.scale,
      groups: plot.groups.map(group => ({ ...group, rows: rowsOf(group.rows) })).filter(group => group.rows.length > 0),
    })),
  }
}

function seen(model: ChartModel, marks: readonly Mark[], { hidden }: View): Mark[] {
  if (hidden.length === 0) return [...marks]
  const off = new Set(model.series.flatMap((series, index) => (hidden.includes(seriesKey(series)) ? [index] : [])))
  // What has several values stays as long as one of them is shown.
  const passes = ({ facets }: Mark) =>
    Object.entries(facets).every(([id, values]) => !values.every(value => hidden.includes(`${id}:${value}`)))
  return marks.filter(passes).flatMap(mark => formOf(model.type).without(mark, off, model) ?? [])
}
