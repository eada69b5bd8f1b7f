import { describe, expect, it } from 'vitest'
import { renderSvg } from '../../src/outputs/charts/index.ts'
import { bridges, makeChart, modelOf } from './source.ts'

/** The wide drawing of a chart of one wind. */
function drawn(wind: Record<string, unknown>, fields: Record<string, unknown> = {}): string {
  const source = bridges({ more: [{ id: 'gale', property: 'wind', unit: 'm/s', ...wind }] })
  const query = { where: { property: 'wind' } }
  const model = modelOf(source, makeChart({ colour: null, unit: 'm/s', query, ...fields }))
  return (renderSvg(model, { href: () => '' }).split('</svg>')[0] ?? '').replaceAll('\u00a0', ' ')
}
const whisker = /<path class="s i" d="M([\d.]+) 12H([\d.]+)M/

describe('the arrow of a bound', () => {
  it.each([
    ['at-most', 'less-than', '≤ 6'],
    ['at-least', 'greater-than', '≥ 6'],
  ])('begins at a stroke for %s, which allows the value itself, and not for %s', (closed, open, label) => {
    const stroke = /class="s" stroke-width="2" d="M[\d.]+ 3V21M/
    expect(drawn({ qualifier: closed, value: 6 })).toMatch(stroke)
    expect(drawn({ qualifier: closed, value: 6 })).toContain(`>${label}</text>`)
    expect(drawn({ qualifier: open, value: 6 })).not.toMatch(stroke)
  })
})

describe('an uncertainty in a chart', () => {
  it('is a thin line as far as it reaches, and stands in the text', () => {
    const svg = drawn({ value: 6, uncertainty: { plus: 2, minus: 1 } })
    const [, low, high] = whisker.exec(svg)?.map(Number) ?? []
    const tick = (value: number) =>
      Number(new RegExp(`x="([\\d.]+)" y="[\\d.]+">${value}</text>`).exec(svg)?.[1] ?? Number.NaN)
    expect(low).toBeCloseTo(tick(5), 0)
    expect(high).toBeCloseTo(tick(8), 0)
    expect(svg).toContain('>6 +2/−1</text>')
    expect(svg).toContain('wind 6 +2/−1 m s⁻¹</title>')
  })

  it('stands over a bar too, and nowhere without one', () => {
    expect(drawn({ value: 6, uncertainty: 1 }, { type: 'bar' })).toMatch(whisker)
    expect(drawn({ value: 6 })).not.toMatch(whisker)
  })

  it('ends with the axis where that is logarithmic and can go no lower', () => {
    const svg = drawn({ value: 6, uncertainty: 6 }, { scale: 'log' })
    expect(svg).toMatch(whisker)
    expect(svg).not.toMatch(/NaN|Infinity/)
  })
})
