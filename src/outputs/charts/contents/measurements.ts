import type { Chart } from '../../../core/kinds/chart.ts'
import type { Source } from '../../../core/query/source.ts'
import { measuredModel } from '../build.ts'
import { chartTable } from '../data-table.ts'
import { drawPicture } from '../svg.ts'
import type { ChartData, ContentForm } from './content.ts'

/** What the chart makes of each measurement, which stands there by its id. */
function dataOf(source: Source, chart: Chart): ChartData {
  const rows = measuredModel(source, chart).plots.flatMap(({ axis, groups }) =>
    groups.flatMap(({ heading, rows }) =>
      rows.flatMap(({ label, marks }) =>
        marks.map(({ record, x, x2 }) => ({
          id: record,
          axis,
          group: heading,
          row: label.join(', '),
          drawn_from: x,
          drawn_to: x2,
        })),
      ),
    ),
  )
  const types: ChartData['types'] = {
    id: 'text',
    axis: 'text',
    group: 'text',
    row: 'text',
    drawn_from: 'number',
    drawn_to: 'number',
  }
  return { types, rows }
}

/** Measurements along axes. */
export const measurements = {
  drawing: (source, chart) => drawPicture(measuredModel(source, chart)),
  data: dataOf,
  plot: {
    model: measuredModel,
    table(source, chart) {
      const model = measuredModel(source, chart)
      return chartTable(model, { series: model.colour ?? '', aside: model.asideTitle })
    },
    anchor: () => null,
  },
} satisfies ContentForm
