import type { Corpus } from '../../../core/corpus/types.ts'
import type { ColumnType, TypedColumn } from '../../../core/csv/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import { recordPath } from '../../../core/permalinks/record-path.ts'
import type { ChartTable } from '../data-table.ts'
import type { ChartModel, Mark } from '../model.ts'
import type { Drawing } from '../svg.ts'

/** What a chart shows along axes: it can be explored, and has its data beside it. */
export interface PlotContent {
  model(corpus: Corpus, chart: Chart): ChartModel
  /** The data as a table, a row a mark. */
  table(corpus: Corpus, chart: Chart): ChartTable
  /** The anchor of a mark's row in that table, if the mark leads there; null if it leads to its measurement. */
  anchor(record: string): string | null
}

/**
 * Where a mark leads, relative to the site: to its row in the table on the chart's own page, else to its measurement; the
 * mark of what a work gives, to what was read of that work.
 */
export function markPath(corpus: Corpus, { anchor }: PlotContent, { id }: Chart, { record, source }: Mark): string {
  if (source !== null) return recordPath('source-checks', source.check)
  const row = anchor(record)
  return row === null ? recordPath('measurements', record, corpus) : `${recordPath('charts', id)}#${row}`
}

/** The data of a chart for another program: a row a mark or a cell, in the order of the drawing, and what its columns hold. */
export interface ChartData {
  types: Record<string, ColumnType>
  rows: Record<string, unknown>[]
}

/** What is counted, by the columns of the data contract: works by their numbers, other records by their ids. */
export const countedColumn = ({ query }: Chart): TypedColumn =>
  query.of === 'references' ? { name: 'refs', type: 'integers' } : { name: 'ids', type: 'texts' }

/** What there is to know of what a chart is made of, once its records are at hand. */
export interface ContentForm {
  /** The drawing for a picture. */
  drawing(corpus: Corpus, chart: Chart): Drawing
  data(corpus: Corpus, chart: Chart): ChartData
  /** Null where the chart is a table itself. */
  plot: PlotContent | null
}
