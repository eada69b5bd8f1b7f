/** What the script of charts offers once it is loaded, and where the data of each chart stands. */
export interface ChartScripts {
  explore?: (figure: HTMLElement, query: string) => void
  charts?: Record<string, unknown>
}
export const chartScripts = (): ChartScripts => {
  const page = self as { atlas?: ChartScripts }
  page.atlas ??= {}
  return page.atlas
}
