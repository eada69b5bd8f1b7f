import type { LoadedChartType } from '../../../core/schema/chart-types.ts'

/** What the script of charts offers once it is loaded, and where the data of each chart stands. */
export interface ChartScripts {
  explore?: (figure: HTMLElement, query: string) => void
  charts?: Record<string, unknown>
  /** The types of chart that the review adds, as far as charts of the page are of them. */
  types?: Record<string, LoadedChartType>
}
export const chartScripts = (): ChartScripts => {
  const page = self as { atlas?: ChartScripts }
  page.atlas ??= {}
  return page.atlas
}
