import { describe, expect, it } from 'vitest'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { layoutOf } from '../../src/outputs/charts/forms/index.ts'
import { type Layout, laneAt, laneOutline, pixelOf } from '../../src/outputs/charts/layout.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const layout = layoutOf(modelOf(bridges(), makeChart()), 680, false, measure)
const pixel = (index: number, of: Layout = layout) => {
  const lane = of.lanes[index]
  const axis = of.boxes[lane?.box ?? 0]?.axis
  return lane && axis ? pixelOf(of, axis, lane.mark.x) : Number.NaN
}

describe('laneAt(layout, x, y)', () => {
  it('finds the mark of a band anywhere across, at its upper edge but not at its lower one', () => {
    for (const [index, { top, height }] of layout.lanes.entries()) {
      expect([laneAt(layout, 0, top), laneAt(layout, 679, top + height - 1)]).toEqual([index, index])
      expect(laneAt(layout, 0, top + height)).not.toBe(index)
    }
  })

  it('finds none beside every band', () => {
    expect(laneAt(layout, 100, -1)).toBe(-1)
    expect(laneAt(layout, 100, layout.height)).toBe(-1)
    expect(laneAt({ ...layout, lanes: [] }, 100, 100)).toBe(-1)
  })

  it('finds the nearest of several marks in one band', () => {
    const line = { ...layout, lanes: layout.lanes.map(lane => ({ ...lane, top: 0, height: 20 })) }
    for (const index of line.lanes.keys()) expect(laneAt(line, pixel(index, line), 10)).toBe(index)
    expect(laneAt(line, 679, 10)).toBe(line.lanes.findIndex(({ mark }) => mark.x === 12))
  })
})

describe('laneOutline(lane, layout, measure)', () => {
  it('holds the mark and its text, and stays inside', () => {
    for (const [index, lane] of layout.lanes.entries()) {
      const { left, width, top, height } = laneOutline(lane, layout, measure)
      expect(pixel(index)).toBeGreaterThanOrEqual(left)
      expect(pixel(index)).toBeLessThanOrEqual(left + width)
      expect([left >= 0, left + width <= 680, top, height]).toEqual([true, true, lane.top, lane.height])
    }
  })
})
