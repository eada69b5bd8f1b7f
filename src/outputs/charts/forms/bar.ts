import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/**
 * Lengths from zero. Bars have no markers, unless colour alone would tell them apart: then a bar is a stem with its
 * marker.
 */
export const bar = {
  ...measured,
  bars: (mark, series) => (mark.series === series ? [mark.x] : []),
  barThickness: ({ series }) => (series.length > 1 ? 4 : 11),
  markers(mark, { series }) {
    const { filled, open } = measured.markers(mark)
    return { filled: series.length > 1 ? filled : [], open }
  },
} satisfies ChartForm
