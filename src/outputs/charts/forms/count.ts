import type { Mark, Series } from '../model.ts'
import { inRows } from '../rows-layout.ts'
import type { ChartForm } from './form.ts'

/** The parts of a count in words: `rail`, or `16 rail, 9 road` where there are several. */
export function partsText(parts: Mark['parts'], series: readonly Series[]): string {
  if (series.length < 2) return ''
  const [only] = parts
  if (parts.length === 1 && only) return series[only.series]?.name ?? ''
  return parts.map(({ series: one, count }) => `${count} ${series[one]?.short ?? series[one]?.name}`).join(', ')
}

/** A bar a row, made of as many parts as there are series. */
export const count = {
  layout: inRows({ marker: 'rect', tellsTheory: true }),
  bars({ parts }, series) {
    const place = parts.findIndex(part => part.series === series)
    const part = parts[place]
    if (!part) return []
    const before = parts.slice(0, place).reduce((sum, { count }) => sum + count, 0)
    return [[before, before + part.count]]
  },
  barThickness: () => 14,
  hatched: true,
  markers: () => ({ filled: [], open: [] }),
  joinsEnds: false,
  without(mark, series, model) {
    const parts = mark.parts.filter(part => !series.has(part.series))
    const x = parts.reduce((sum, { count }) => sum + count, 0)
    return x === 0 ? null : { ...mark, parts, x, label: String(x), detail: partsText(parts, model.series) }
  },
} satisfies ChartForm
