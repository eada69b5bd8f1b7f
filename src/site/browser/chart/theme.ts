import { colourName } from '../../../core/basics/colour.ts'
import type { ChartModel } from '../../../outputs/charts/model.ts'
import type { Theme } from '../../../outputs/charts/theme.ts'

/** The colours and the font of the page, as its style sheet has them now. */
export function pageTheme(element: Element, { series }: ChartModel): Theme {
  const style = getComputedStyle(element)
  const value = (name: string) => style.getPropertyValue(name).trim()
  return {
    ink: value('--ink'),
    soft: value('--soft'),
    line: value('--line'),
    paper: value('--paper'),
    series: series.map(({ facet, neutral }) => {
      const name = facet === null ? neutral : colourName(facet.id, facet.value)
      return (name !== null && value(`--${name}`)) || value('--accent')
    }),
    font: value('--sans'),
    texts: true,
  }
}
