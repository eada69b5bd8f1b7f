import type { Mark, Series } from './model.ts'

/** The parts of a count in words: `rail`, or `16 rail, 9 road` where there are several. */
export function partsText(parts: Mark['parts'], series: readonly Series[]): string {
  if (series.length < 2) return ''
  const [only] = parts
  if (parts.length === 1 && only) return series[only.series]?.name ?? ''
  return parts.map(({ series: one, count }) => `${count} ${series[one]?.short ?? series[one]?.name}`).join(', ')
}
