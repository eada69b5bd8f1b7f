import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isHatched } from '../../src/outputs/charts/draw-hatches.ts'
import { type Hatch, hatchLines } from '../../src/outputs/charts/hatch.ts'
import { renderSvg } from '../../src/outputs/charts/index.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const hatches: Hatch[] = ['plain', 'rising', 'falling', 'crossed', 'upright', 'level', 'frame']
const sides = fc
  .tuple(
    fc.integer({ max: 900, min: 0 }),
    fc.integer({ max: 900, min: 0 }),
    fc.integer({ max: 300, min: 1 }),
    fc.integer({ max: 30, min: 1 }),
  )
  .map(([left, top, width, height]) => ({ left, top, right: left + width, bottom: top + height }))

describe('hatchLines(hatch, sides)', () => {
  it('stays within its rectangle', () => {
    fc.assert(
      fc.property(fc.constantFrom(...hatches), sides, (hatch, box) => {
        for (const [x, y] of hatchLines(hatch, box).flat()) {
          expect(x).toBeGreaterThanOrEqual(box.left - 1e-9)
          expect(x).toBeLessThanOrEqual(box.right + 1e-9)
          expect(y).toBeGreaterThanOrEqual(box.top - 1e-9)
          expect(y).toBeLessThanOrEqual(box.bottom + 1e-9)
        }
      }),
    )
  })

  it('gives each kind lines of its own in a bar as long as it is thick', () => {
    const drawn = hatches.map(hatch => JSON.stringify(hatchLines(hatch, { left: 0, right: 14, top: 0, bottom: 14 })))
    expect(new Set(drawn).size).toBe(hatches.length - 1)
  })
})

describe('a chart of counts', () => {
  const counted = (colour: string | null) =>
    modelOf(bridges(), makeChart({ type: 'count', query: { of: 'measurements' }, detail: [], unit: null, colour }))

  it('tells its parts apart without colours, in the bars and in the legend', () => {
    const model = counted('load')
    expect(isHatched(model)).toBe(true)
    const paper = renderSvg(model, { href: () => '' }).match(/<(?:path|rect) class="(?:s p|p)"[^>]*>/g) ?? []
    expect(paper.length).toBeGreaterThan(model.series.length)
  })

  it('is plain where its bars have no parts', () => {
    expect(isHatched(counted(null))).toBe(false)
  })
})
