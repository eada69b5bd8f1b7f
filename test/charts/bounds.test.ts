import { describe, expect, it } from 'vitest'
import type { Axis } from '../../src/outputs/charts/axis.ts'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { layoutOf } from '../../src/outputs/charts/forms/index.ts'
import { chartModel } from '../../src/outputs/charts/index.ts'
import { startWithin } from '../../src/outputs/charts/label.ts'
import { tickLabels } from '../../src/outputs/charts/tick-labels.ts'
import { corpusOf } from '../exports/support/reviews.ts'
import { outside } from './collisions.ts'

const reviews = [
  '.',
  'test/fixtures/glaciers',
  'test/fixtures/rivers',
  'test/fixtures/planets',
  'examples/small-exoplanets',
]
const languages = ['test/fixtures/sound/deutsch', 'test/fixtures/sound/zhongwen', 'test/fixtures/every-field']

describe.each([...reviews, ...languages])('the charts of %s', folder => {
  it.each([
    [320, true],
    [480, true],
    [680, false],
    [860, false],
  ])('have every text within their %i px', async (width, narrow) => {
    const corpus = await corpusOf(folder)
    const cut = corpus.records.charts.flatMap(chart => {
      const model = chartModel(corpus, chart)
      if (model === null) return []
      return outside(layoutOf(model, width, narrow, measure), measure).map(text => `${chart.id}: ${text}`)
    })
    expect(cut).toEqual([])
  })
})

describe('tickLabels(ends, axis, y, measure)', () => {
  const axis = (labels: string[]): Axis => ({
    ...{ scale: 'linear', min: 0, max: labels.length - 1 },
    ticks: labels.map((label, value) => ({ value, label })),
  })
  const spans = (labels: string[], ends: { left: number; right: number; width: number }) =>
    tickLabels(ends, axis(labels), 12, text => text.length * 7).map(({ x, runs }) => {
      const half = ((runs[0]?.text.length ?? 0) * 7) / 2
      return [x - half, x + half] as const
    })

  it.each([
    [['0', '500,000', '1,000,000'], { left: 8, right: 308, width: 320 }],
    [['−1,000,000', '0', '1,000,000'], { left: 0, right: 320, width: 320 }],
    [['10,000,000', '20,000,000', '30,000,000', '40,000,000'], { left: 8, right: 120, width: 124 }],
  ])('keeps %j within the drawing, none over another', (labels, ends) => {
    const found = spans(labels, ends)
    expect(found.length).toBeGreaterThan(0)
    for (const [index, [left, right]] of found.entries()) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(ends.width)
      if (index > 0) expect(left).toBeGreaterThan(found[index - 1]?.[1] ?? 0)
    }
  })
})

describe('startWithin(x, size, width)', () => {
  it('begins a text at its place, or as far before it as the edge asks, and never before the drawing', () => {
    expect([startWithin(100, 50, 320), startWithin(100, 250, 320), startWithin(100, 400, 320)]).toEqual([100, 70, 0])
  })
})
