import { colourName } from '../../../core/basics/colour.ts'
import type { ChartModel } from '../../../outputs/charts/model.ts'
import type { Theme } from '../../../outputs/charts/theme.ts'

/** The colours and the font of the page, as its style sheet has them now. */
export function pageTheme(element: Element, { series }: ChartModel): Theme {
  const style = getComputedStyle(element)
  const value = (name: string) => style.getPropertyValue(name).trim()
  const soft = value('--soft')
  // The second series without a value of its own is a lighter shade of the first.
  const neutral = [soft, `${soft}73`]
  let unnamed = 0
  return {
    ink: value('--ink'),
    soft,
    line: value('--line'),
    paper: value('--paper'),
    series: series.map(({ facet }) => {
      if (facet !== null) return value(`--${colourName(facet.id, facet.value)}`) || value('--accent')
      return series.length === 1 ? value('--accent') : (neutral[unnamed++] ?? soft)
    }),
    font: value('--sans'),
    texts: true,
  }
}
