import { describe, expect, it } from 'vitest'
import { axisFor } from '../../src/outputs/charts/axis.ts'
import { tickLabels } from '../../src/outputs/charts/tick-labels.ts'

// The axis of a drawing that goes on at both sides.
const ends = { left: 100, right: 500, width: 600 }
const years = axisFor([2001, 2026], 'time', false, 5)
const words = (right: number, letter: number) =>
  tickLabels({ ...ends, right: ends.left + right }, years, 12, text => text.length * letter).map(
    ({ runs }) => runs[0]?.text,
  )

describe('tickLabels(ends, axis, y, measure)', () => {
  it('names every tick where there is room', () => {
    expect(words(400, 7)).toEqual(['2005', '2010', '2015', '2020', '2025'])
  })

  it('leaves room between names, for the typeface of a reader that is wider', () => {
    expect(words(130, 6)).toEqual(['2005', '2015', '2025'])
  })

  it('names every third, and at least the first, as the axis gets shorter', () => {
    expect(words(75, 7)).toEqual(['2005', '2020'])
    expect(words(4, 7)).toEqual(['2005'])
  })

  it('counts the widths of the two names that meet', () => {
    const numbers = axisFor([1, 1e6], 'log', false, 5)
    const labels = tickLabels({ ...ends, right: 300 }, numbers, 12, text => text.length * 7)
    const spans = labels.map(({ x, runs }) => [x, (runs[0]?.text.length ?? 0) * 7] as const)
    for (const [index, [x, size]] of spans.entries()) {
      const next = spans[index + 1]
      if (next) expect(next[0] - x).toBeGreaterThanOrEqual((size + next[1]) / 2)
    }
  })

  it('names nothing on an axis without ticks', () => {
    expect(tickLabels(ends, { ...years, ticks: [] }, 12, () => 10)).toEqual([])
  })
})
