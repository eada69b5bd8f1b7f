import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { layoutOf } from '../../src/outputs/charts/forms/index.ts'
import { renderSvg } from '../../src/outputs/charts/index.ts'
import { runsWidth } from '../../src/outputs/charts/label.ts'
import { marksOf } from '../../src/outputs/charts/model.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const render = (fields: Record<string, unknown> = {}) =>
  renderSvg(modelOf(bridges(), makeChart(fields)), { href: ({ record }) => `../../r/${record}/index.html?a=1&b=2` })

const kinds: Record<string, Record<string, unknown>> = {
  bar: { type: 'bar' },
  dot: { type: 'dot' },
  log: { type: 'dot', scale: 'log' },
  range: { type: 'range', group: 'load' },
  change: { type: 'change', query: { where: { qualifier: 'change' } } },
  'uncoloured bar': { type: 'bar', colour: null },
}

/** The elements of well-formed XML, in order; throws where tags do not match. */
function elements(xml: string): { name: string; attributes: Record<string, string> }[] {
  const open: string[] = []
  const found: { name: string; attributes: Record<string, string> }[] = []
  const rest = xml.replace(/<(\/?)([a-zA-Z]+)((?:\s+[\w:-]+="[^"<]*")*)\s*(\/?)>/g, (_, end, name, text, empty) => {
    if (end) expect(open.pop(), xml).toBe(name)
    else {
      if (!empty) open.push(name)
      found.push({
        name,
        attributes: Object.fromEntries([...text.matchAll(/([\w:-]+)="([^"]*)"/g)].map(match => [match[1], match[2]])),
      })
    }
    return ''
  })
  expect(open).toEqual([])
  expect(rest).not.toMatch(/[<>]|&(?!(amp|lt|gt|quot);)/)
  return found
}

describe.each(Object.entries(kinds))('renderSvg of a %s chart', (_, fields) => {
  const html = render(fields)
  const all = elements(html)

  it('is well-formed, without style, script or NaN', () => {
    for (const { name, attributes } of all) {
      expect(['div', 'svg', 'title', 'desc', 'g', 'path', 'circle', 'rect', 'text', 'tspan', 'a']).toContain(name)
      expect(Object.keys(attributes)).not.toContain('style')
      expect(Object.values(attributes).join(' ')).not.toMatch(/NaN|undefined|Infinity|#[0-9a-f]{3}|url\(/i)
    }
  })
  it('links each mark to its record, in both drawings', () => {
    const model = modelOf(bridges(), makeChart(fields))
    const records = marksOf(model).map(({ record }) => record)
    const links = all.filter(({ name }) => name === 'a').map(({ attributes }) => attributes['href'])
    const wanted = records.map(record => `../../r/${record}/index.html?a=1&amp;b=2`)
    expect(links).toEqual([...wanted, ...wanted])
    expect(html.match(/<a [^>]*><title>[^<]+<\/title><rect [^>]*\/><\/a>/g)).toHaveLength(links.length)
  })
  it('is named by its title, described by the paragraph of the page, and says neither in words of its own', () => {
    const drawings = all.filter(({ name }) => name === 'svg').map(({ attributes }) => attributes)
    expect(drawings.map(one => [one['aria-label'], one['aria-describedby']])).toEqual(
      Array(2).fill(['Marl CaCO₃ gives most', 'chart-sag-reading']),
    )
    expect(all.filter(({ name, attributes }) => name === 'desc' || attributes['id'])).toEqual([])
  })
  it('has no space that a program which draws SVG leaves out', () => {
    expect(html.match(/<(?:text|tspan)\b[^>]*>(?:\s[^<]*|[^<]* (?=<\/)|[^<]* {2}[^<]*)/g)).toBeNull()
  })
  it('keeps every text in whole words', () => {
    for (const { name, attributes } of all) if (name === 'text') expect(attributes['x']).toMatch(/^-?[\d.]+$/)
    expect(html).toContain('>Sag (mm)</text>')
  })
  it('is the same each time, after whatever else was drawn', () => {
    for (const other of Object.values(kinds)) render(other)
    expect(render(fields)).toBe(html)
  })
  it('is small', () => {
    expect(gzipSync(html).length).toBeLessThan(4000)
  })
})

describe('a drawing', () => {
  it('shows formulas with subscripts and colours by class', () => {
    const html = render()
    expect(html).toContain('aria-label="Marl CaCO₃ gives most"')
    expect(html).toContain('v-load-rail')
    expect(html).toContain('Soft &lt;marl&gt; &amp; “clay”')
  })
  it('puts the link where Chart.js puts the mark', () => {
    const fields = {
      type: 'dot',
      query: {
        where: { property: 'sag', kind: 'measured' },
        not: { qualifier: ['change', 'less-than', 'greater-than'] },
      },
      colour: null,
    }
    const wide = render(fields).split('<svg')[1] ?? ''
    const circles = [...wide.matchAll(/cx="([\d.]+)" cy="([\d.]+)"/g)].map(([, x, y]) => [Number(x), Number(y)])
    const boxes = [...wide.matchAll(/<rect x="([\d.]+)" y="([\d.]+)" width="([\d.]+)" height="([\d.]+)" rx/g)].map(
      match => match.slice(1).map(Number),
    )
    expect(circles.length).toBeGreaterThan(1)
    for (const [left = 0, top = 0, , height = 0] of boxes)
      expect(
        circles.some(([x = 0, y = 0]) => Math.abs(x - 8 - left) < 0.6 && Math.abs(top + height / 2 - y) < 0.6),
      ).toBe(true)
  })
  it('keeps every text inside, wide or narrow', () => {
    for (const fields of Object.values(kinds))
      for (const [width, narrow] of [
        [680, false],
        [320, true],
      ] as const) {
        const layout = layoutOf(modelOf(bridges(), makeChart(fields)), width, narrow, measure)
        for (const label of [...layout.labels, ...layout.lanes.map(({ label }) => label)]) {
          const size = runsWidth(label.runs, label.face, measure)
          const left = label.anchor === 'start' ? label.x : label.x - size / (label.anchor === 'end' ? 1 : 2)
          expect(left).toBeGreaterThanOrEqual(-8)
          expect(left + size).toBeLessThanOrEqual(width + 8)
        }
      }
  })
})
