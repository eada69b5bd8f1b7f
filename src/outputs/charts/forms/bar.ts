import type { ChartForm } from './form.ts'
import { measured } from './measured.ts'

/**
 * Lengths from zero; a range is a bar between its ends. Bars have no markers, unless colour alone would tell them apart: then a bar is a stem with its
 * marker.
 */
export const bar = {
  ...measured,
  bars: ({ series: own, shape, x, x2 }, series) => (own === series ? [shape === 'span' ? [x, x2 as number] : x] : []),
  barThickness: ({ series }) => (series.length > 1 ? 4 : 11),
  markers(mark, { series }) {
    const { filled, open } = measured.markers(mark)
    return { filled: series.length > 1 ? filled : [], open }
  },
} satisfies ChartForm
