import { countedModel, countedRows } from '../count.ts'
import { chartTable } from '../data-table.ts'
import { drawPicture } from '../svg.ts'
import type { ContentForm } from './content.ts'

/** How many records each row has. */
export const counts = {
  drawing: (source, chart) => drawPicture(countedModel(source, chart)),
  plot: {
    model: countedModel,
    /** The works of a row are those that it counts. */
    table(source, chart) {
      const model = countedModel(source, chart)
      const works = new Map(
        countedRows(source, chart).map(({ key, records }) => [
          key,
          records.flatMap(({ id }) => (typeof id === 'number' ? [id] : [])),
        ]),
      )
      const { columns, rows } = chartTable(model, { series: '', aside: model.colour ?? '' })
      return { columns, rows: rows.map(row => ({ ...row, refs: works.get(row.record) ?? [] })) }
    },
    anchor: row => `row-${row}`,
  },
} satisfies ContentForm
