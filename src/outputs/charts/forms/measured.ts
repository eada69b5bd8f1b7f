import type { Mark } from '../model.ts'
import { inRows } from '../rows-layout.ts'
import type { ChartForm, MarkerValues } from './form.ts'

const none: MarkerValues = { filled: [], open: [] }

/** A marker at every value: open where nobody measured it. A change has an open one before and a filled one after. */
const everyValue = ({ shape, x, x2, theory }: Mark): MarkerValues => {
  if (shape === 'change') return { filled: [x2 as number], open: [x] }
  const values = shape === 'span' ? [x, x2 as number] : [x]
  return theory ? { ...none, open: values } : { ...none, filled: values }
}

/** What the types that draw measurements have in common: a row each, markers, and a line that joins the ends of a range. */
export const measured = {
  layout: inRows({ marker: null, tellsTheory: true }),
  bars: () => [],
  barThickness: () => 11,
  hatched: false,
  markers: everyValue,
  joinsEnds: true,
  without: (mark, series) => (series.has(mark.series) ? null : mark),
} satisfies ChartForm
