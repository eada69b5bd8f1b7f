import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/** Bars from the lower to the upper end. */
export const range = {
  ...measured,
  bars: ({ series: own, shape, x, x2 }, series) => (own === series && shape === 'span' ? [[x, x2 as number]] : []),
  markers: mark => (mark.shape === 'span' ? { filled: [], open: [] } : measured.markers(mark)),
  joinsEnds: false,
} satisfies ChartForm
