import type { ChartContent } from '../../core/schema/chart-types.ts'
import Matrix from './Matrix.astro'
import MatrixRecords from './MatrixRecords.astro'

/** The components of a chart that is a table: the table, and the lists of its records on the chart's own page. */
interface ChartTable {
  Figure: typeof Matrix
  Records: typeof MatrixRecords
}

/** How charts that are not drawn along axes stand in a page. */
export const chartTables: Record<ChartContent, ChartTable | null> = {
  measurements: null,
  deviations: null,
  phases: null,
  counts: null,
  years: null,
  pairs: { Figure: Matrix, Records: MatrixRecords },
}
