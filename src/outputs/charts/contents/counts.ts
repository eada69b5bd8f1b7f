import { memoise } from '../../../core/basics/memoise.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import type { Source } from '../../../core/query/source.ts'
import { type CountedRow, countedModel, countedRows } from '../count.ts'
import { chartTable } from '../data-table.ts'
import { marksOf } from '../model.ts'
import { drawPicture } from '../svg.ts'
import { type ChartData, type ContentForm, countedColumn } from './content.ts'

/** The numbers of the works that each row counts, by its key; none where it counts other records. */
const countedWorks = memoise(
  (source: Source, chart: Chart): ReadonlyMap<string, number[]> =>
    new Map(countedRows(source, chart).map(row => [row.key, worksOf(row)])),
)

const worksOf = ({ records }: CountedRow): number[] => records.flatMap(({ id }) => (typeof id === 'number' ? [id] : []))

/** How many records of each series a row has, and which. */
function dataOf(source: Source, chart: Chart): ChartData {
  const model = countedModel(source, chart)
  const counted = new Map(countedRows(source, chart).map(row => [row.key, row]))
  const names = model.series.map(({ name }) => name || 'count')
  const several = names.length > 1
  const { name: ids, type } = countedColumn(chart)
  const rows = marksOf(model).flatMap(mark => {
    const row = counted.get(mark.record)
    if (!row) return []
    const counts = names.map((name, index) => [name, mark.parts.find(({ series }) => series === index)?.count ?? 0])
    return {
      row: row.label.join(' '),
      ...(several ? { all: mark.x } : {}),
      ...Object.fromEntries(counts),
      [ids]: row.records.map(({ id }) => id),
    }
  })
  const types: ChartData['types'] = {
    row: 'text',
    ...(several ? { all: 'number' } : {}),
    ...Object.fromEntries(names.map(name => [name, 'number'])),
    [ids]: type,
  }
  return { types, rows }
}

/** How many records each row has. */
export const counts = {
  drawing: (source, chart) => drawPicture(countedModel(source, chart)),
  data: dataOf,
  plot: {
    model: countedModel,
    table(source, chart) {
      const model = countedModel(source, chart)
      const works = countedWorks(source, chart)
      const { columns, rows } = chartTable(model, { series: '', aside: model.colour ?? '' })
      return { columns, rows: rows.map(row => ({ ...row, refs: works.get(row.mark.record) ?? [] })) }
    },
    anchor: row => `row-${row}`,
  },
} satisfies ContentForm
