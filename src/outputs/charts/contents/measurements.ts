import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import { measuredModel } from '../build.ts'
import { chartTable } from '../data-table.ts'
import { drawPicture } from '../svg.ts'
import type { ChartData, ContentForm } from './content.ts'

/** What the chart makes of each measurement, which stands there by its id. */
function dataOf(corpus: Corpus, chart: Chart): ChartData {
  const rows = measuredModel(corpus, chart).plots.flatMap(({ axis, groups }) =>
    groups.flatMap(({ heading, rows }) =>
      rows.flatMap(({ label, marks }) =>
        marks.map(({ record, x, x2, across, how }) => ({
          id: record,
          axis,
          group: heading,
          row: label.join(', '),
          drawn_from: x,
          drawn_to: x2,
          ...(chart.derive === null ? {} : { derived_from: how }),
          ...(chart.across === null ? {} : { drawn_across: across?.value ?? null }),
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
    ...(chart.derive === null ? {} : { derived_from: 'text' }),
    ...(chart.across === null ? {} : { drawn_across: 'number' }),
  }
  return { types, rows }
}

/** Measurements along axes. */
export const measurements = {
  drawing: (corpus, chart) => drawPicture(measuredModel(corpus, chart)),
  data: dataOf,
  plot: {
    model: measuredModel,
    table(corpus, chart) {
      const model = measuredModel(corpus, chart)
      return chartTable(model, {
        series: model.colour ?? '',
        aside: model.asideTitle,
        printed: wordsFor(corpus.review).signs.asPrinted,
      })
    },
    anchor: () => null,
  },
} satisfies ContentForm
