import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisFor } from '../../src/outputs/charts/axis.ts'
import { measure } from '../../src/outputs/charts/canvas.ts'
import { layoutOf } from '../../src/outputs/charts/forms/index.ts'
import { chartConfig, chartRecords, contentOf } from '../../src/outputs/charts/index.ts'
import { laneAt, laneOutline, type MarkLane, pixelOf } from '../../src/outputs/charts/layout.ts'
import { marksOf } from '../../src/outputs/charts/model.ts'
import { canChangeScale } from '../../src/outputs/charts/view.ts'
import { collisions } from './collisions.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const wind = (value: number, uncertainty?: number) => [{ property: 'wind', value, unit: 'm/s', uncertainty }]
const windy = bridges({
  more: [
    {
      id: 'a',
      material: 'granite',
      load: 'Rail',
      technique: 'corbel',
      value: 3,
      uncertainty: 1,
      conditions: wind(10, 2),
    },
    { id: 'b', material: 'granite', load: 'Rail', technique: 'corbel', value: 9, conditions: wind(30) },
    { id: 'c', material: 'granite', load: 'Rail', technique: 'corbel', value: 5, conditions: wind(20) },
    {
      id: 'd',
      material: 'marl',
      load: 'Road',
      technique: 'corbel',
      qualifier: 'range',
      min: 2,
      max: 6,
      conditions: wind(15),
    },
    { id: 'e', material: 'marl', load: 'Road', technique: 'corbel', value: 6 },
  ],
})
const across = { property: 'wind', unit: 'm/s', axis: 'Wind' }
const query = { where: { property: 'sag', technique: 'corbel' }, exclude: ['marl-sag-limit'] }
const plane = (type: 'scatter' | 'line', fields: Record<string, unknown> = {}) =>
  makeChart({ type, query, across, ...fields })
const laidOut = (chart: ReturnType<typeof makeChart>, narrow = false) =>
  layoutOf(modelOf(windy, chart), narrow ? 320 : 680, narrow, measure)
const laneOf = (lanes: readonly MarkLane[], id: string): MarkLane => {
  const lane = lanes.find(({ mark }) => mark.record === id)
  if (!lane) throw new Error(`no mark ${id}`)
  return lane
}

describe('a scatter', () => {
  it('has a mark for what has a value on both axes, and leaves out the rest', () => {
    expect(chartRecords(windy, plane('scatter')).sort()).toEqual(['a', 'b', 'c', 'd'])
    const placed = marksOf(modelOf(windy, plane('scatter'))).map(({ record, across, x }) => [record, across?.value, x])
    expect(placed.sort()).toEqual([
      ['a', 10, 3],
      ['b', 30, 9],
      ['c', 20, 5],
      ['d', 15, 2],
    ])
  })
  it('takes the other quantity from a measurement of the same subject where it is no condition', () => {
    const source = bridges({ more: [{ id: 'f', material: 'granite', technique: 'corbel', value: 3 }] })
    const chart = makeChart({ type: 'scatter', query, across: { property: 'age', unit: 'a', axis: 'Age' } })
    expect(marksOf(modelOf(source, chart)).map(({ record, across }) => [record, across?.label])).toEqual([
      ['f', '0\u00a0a'],
    ])
  })
  it('stands higher for what is more, and further to the right', () => {
    const { lanes } = laidOut(plane('scatter'))
    expect(laneOf(lanes, 'b').y).toBeLessThan(laneOf(lanes, 'c').y)
    expect(laneOf(lanes, 'c').y).toBeLessThan(laneOf(lanes, 'a').y)
  })
  it('hands Chart.js both values of a mark', () => {
    const chart = plane('scatter', { colour: null })
    const layout = laidOut(chart)
    const theme = { ink: '', soft: '', line: '', paper: '', series: [''], font: '', texts: false }
    const { datasets } = chartConfig(modelOf(windy, chart), layout, theme).data
    const points = datasets.flatMap(({ data }) => data as { x: number; y: number }[])
    expect(points.map(({ x }) => x).sort((a, b) => a - b)).toEqual([10, 15, 15, 20, 30])
  })
  it.each([false, true])('writes no name over another or over a mark, narrow: %s', narrow => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 9 })), {
          maxLength: 14,
          minLength: 1,
        }),
        pairs => {
          const source = bridges({
            more: pairs.map(([value, speed], index) => ({
              ...{ id: `p${index}`, material: index % 2 ? 'granite' : 'marl', technique: 'corbel', value },
              conditions: wind(speed),
            })),
          })
          const layout = layoutOf(modelOf(source, plane('scatter')), narrow ? 320 : 680, narrow, measure)
          const named = { ...layout, lanes: layout.lanes.filter(({ label }) => label.runs.length > 0) }
          expect(collisions(named, measure)).toEqual([])
        },
      ),
      { numRuns: 30 },
    )
  })
  it('writes no name over the line of an uncertainty across', () => {
    const one = { material: 'granite', technique: 'corbel' }
    const source = bridges({
      more: [
        { ...one, id: 'a', value: 3, conditions: wind(10, 6) },
        { ...one, id: 'b', material: 'marl', value: 9, conditions: wind(30) },
      ],
    })
    const layout = layoutOf(modelOf(source, plane('scatter')), 680, false, measure)
    const { label, y } = laneOf(layout.lanes, 'a')
    expect(label.runs).not.toEqual([])
    expect(label).toMatchObject({ anchor: 'start', y })
    const [end] = layout.boxes.map(({ axis }) => pixelOf(layout, axis, 16))
    expect(label.x).toBeGreaterThan(end ?? Number.POSITIVE_INFINITY)
  })
  it('is found by pointing at any of its marks', () => {
    const layout = laidOut(plane('scatter'))
    layout.lanes.forEach((lane, index) => {
      const { left, width, top, height } = laneOutline(lane, layout, measure)
      expect(lane.y).toBeGreaterThanOrEqual(top)
      expect(lane.y).toBeLessThanOrEqual(top + height)
      const [x] = [layout.boxes[0]].flatMap(box =>
        box
          ? layout.left +
            (((lane.mark.across?.value ?? 0) - box.axis.min) / (box.axis.max - box.axis.min)) *
              (layout.right - layout.left)
          : [],
      )
      expect(x).toBeGreaterThanOrEqual(left)
      expect(x).toBeLessThanOrEqual(left + width)
      expect(layout.lanes[laneAt(layout, x ?? 0, lane.y)]?.mark.record).toBe(layout.lanes[index]?.mark.record)
    })
  })
  it('says both values in its table and its data', () => {
    const table = contentOf(plane('scatter')).plot?.table(windy, plane('scatter'))
    expect(table?.columns.map(({ title }) => title)).toContainEqual(expect.stringMatching(/^Wind \(m.s⁻¹\)$/))
    const { rows, types } = contentOf(plane('scatter')).data(windy, plane('scatter'))
    expect(types['drawn_across']).toBe('number')
    expect(rows.find(({ id }) => id === 'b')?.['drawn_across']).toBe(30)
  })
})

describe('a line', () => {
  it('joins the marks of a row in the order of the axis across, each row by itself', () => {
    const layout = laidOut(plane('line'))
    const [box] = layout.boxes
    expect(box?.joined.map(({ points }) => points.length)).toEqual([3])
    const xs = box?.joined[0]?.points.map(([x]) => x) ?? []
    expect(xs).toEqual(xs.toSorted((a, b) => a - b))
    expect(laidOut(plane('scatter')).boxes[0]?.joined).toEqual([])
  })
  it('is named at its last mark, and not across itself', () => {
    const level = [10, 20, 30].map(speed => ({
      ...{ id: `at-${speed}`, material: 'granite', technique: 'corbel', value: 5 },
      conditions: wind(speed),
    }))
    const source = bridges({ more: level })
    const { lanes } = layoutOf(modelOf(source, plane('line')), 680, false, measure)
    const named = lanes.filter(({ label }) => label.runs.length > 0)
    expect(named.map(({ mark }) => mark.record)).toEqual(['at-30'])
    expect(named.filter(({ label, y }) => Math.abs(label.y - y) < 8)).toEqual([])
  })
})

describe('an axis of time', () => {
  const years = (low: number, high: number, parts = 5) => axisFor([low, high], 'time', false, parts)
  it('has whole years without a sign between thousands, and begins near the first', () => {
    expect(years(1994, 2021).ticks.map(({ label }) => label)).toEqual(['2000', '2010', '2020'])
    expect(years(2010, 2016).ticks.map(({ label }) => label)).toEqual(['2010', '2012', '2014', '2016'])
    expect(years(2010, 2010).ticks.map(({ label }) => label)).toEqual(['2010'])
  })
  it('gives every year the same room, whatever years there are', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1500, max: 2100 }), fc.integer({ min: 0, max: 300 }), (first, span) => {
        const { min, max, ticks } = years(first, first + span)
        expect(max - min).toBe(span + 1)
        expect(ticks.every(({ value }) => Number.isInteger(value) && value >= min && value <= max)).toBe(true)
        expect(ticks.length).toBeLessThan(8)
      }),
    )
  })
  it('is none that a reader can make logarithmic', () => {
    const chart = makeChart({
      type: 'dot',
      scale: 'time',
      query: { where: { property: 'sag', load: 'Rail' }, not: { qualifier: 'change' } },
    })
    expect(canChangeScale(modelOf(windy, chart))).toBe(false)
  })
})

describe('a count by year', () => {
  it('has a row for a year without works between those that have some', () => {
    const chart = makeChart({
      type: 'count',
      query: { of: 'references' },
      rows: ['year'],
      unit: null,
      detail: [],
      sort: 'label',
    })
    const dated = bridges()
    const [first] = dated.records.references
    const source = {
      ...dated,
      records: { ...dated.records, references: [first, { ...first, id: 7, year: 1862 }] },
    } as typeof dated
    const marks = marksOf(modelOf(source, chart)).map(({ record, x }) => [record, x])
    expect(marks).toEqual([
      ['1859', 1],
      ['1860', 0],
      ['1861', 0],
      ['1862', 1],
    ])
  })

  it('has signs at whole numbers alone on its axis', () => {
    const fields = { type: 'count', query: { of: 'references' }, rows: ['year'], unit: null } as const
    const { boxes } = layoutOf(modelOf(bridges(), makeChart(fields)), 680, false, measure)
    expect(boxes.flatMap(({ axis }) => axis.ticks.map(({ label }) => label))).toEqual(['0', '1'])
  })

  it('has one row for a long time without works', () => {
    const chart = makeChart({ type: 'count', query: { of: 'references' }, rows: ['year'], unit: null, sort: 'label' })
    const dated = bridges()
    const [first] = dated.records.references
    const references = [850, 1215, 1216, 1227].map((year, id) => ({ ...first, id, year }))
    const source = { ...dated, records: { ...dated.records, references } } as typeof dated
    const rows = modelOf(source, chart).plots.flatMap(({ groups }) => groups.flatMap(({ rows }) => rows))
    expect(rows.slice(0, 5).map(({ label, marks }) => [label.join(), marks[0]?.x])).toEqual([
      ['850', 1],
      ['851–1214', 0],
      ['1215', 1],
      ['1216', 1],
      ['1217', 0],
    ])
    expect(rows.at(-1)?.label).toEqual(['1227'])
    expect(rows).toHaveLength(15)
  })
})

describe('a timeline', () => {
  const chart = makeChart({
    ...{ type: 'timeline', query: { of: 'references' }, rows: ['load'], unit: null, detail: [], colour: null },
    sort: 'ascending',
  })
  it('goes from the first to the last year of the works, and names the earliest', () => {
    const dated = bridges()
    const [first, second] = dated.records.references
    const references = [first, { ...second, year: 1889 }]
    const source = { ...dated, records: { ...dated.records, references } } as typeof dated
    const marks = marksOf(modelOf(source, chart)).map(({ title, shape, x, x2 }) => ({ title, shape, x, x2 }))
    expect(marks).toEqual([
      { title: 'Railway: 1859–1889, 2 works; earliest: Brunel, 1859 [1]', shape: 'span', x: 1859, x2: 1889 },
      { title: 'Road: 1859, 1 work; earliest: Brunel, 1859 [1]', shape: 'point', x: 1859, x2: null },
    ])
    expect(contentOf(chart).data(source, chart).rows[0]).toEqual({
      row: 'Railway',
      first: 1859,
      last: 1889,
      works: 2,
      refs: [1, 2],
    })
  })
  it('leaves out works without a year', () => {
    const rows = contentOf(chart).data(bridges(), chart).rows
    expect(rows.map(({ refs }) => refs)).toEqual([[1], [1]])
  })
})

describe('a bar', () => {
  it('is a range between its ends', () => {
    const chart = makeChart({
      type: 'bar',
      query: { where: { property: 'sag', material: 'marl', load: 'Road' } },
      colour: null,
    })
    const source = bridges()
    const layout = layoutOf(modelOf(source, chart), 680, false, measure)
    const theme = { ink: '', soft: '', line: '', paper: '', series: [''], font: '', texts: false }
    const bars = chartConfig(modelOf(source, chart), layout, theme).data.datasets.filter(({ type }) => type === 'bar')
    expect(bars.flatMap(({ data }) => data).map(one => (one as unknown as { x: unknown }).x)).toEqual([[7, 9]])
  })
})

describe('a line to hold marks against', () => {
  const constant = { name: 'A finger', value: 2, unit: 'cm', source: 'A ruler' }
  it('stands at its value in the unit of the axis, and says what it is', () => {
    const [plot] = modelOf(bridges(), makeChart({ lines: [constant, { record: 'granite-rail-sag' }] })).plots
    expect(plot?.lines.map(({ value, label, source }) => [value, label.replaceAll('\u00a0', ' '), source])).toEqual([
      [20, 'A finger: 2 cm', 'A ruler'],
      [4, 'Sag of granite: 4 mm', 'Brunel, 1859 [1]; Eiffel and Roebling [2]'],
    ])
  })
  it('lies within its axis, from above the rows to the end of them', () => {
    const layout = layoutOf(modelOf(bridges(), makeChart({ lines: [{ ...constant, value: 9 }] })), 680, false, measure)
    const [box] = layout.boxes
    expect(box?.axis.max).toBeGreaterThanOrEqual(90)
    const [line] = box?.lines ?? []
    expect(line?.from[0]).toBe(line?.to[0])
    expect(line?.to[1]).toBe(box?.bottom)
    expect(collisions(layout, measure)).toEqual([])
  })
  it('carries the sign of a record that is in doubt', () => {
    const note = {
      id: 'n',
      title: 'Too soft',
      severity: 'misleads',
      description: 'So.',
      evidence: 'So.',
      about: ['granite-rail-sag'],
    }
    const source = bridges({
      notes: [{ ...note, confidence: 'open', doubts: [{ record: 'granite-rail-sag', of: 'value' }] }],
    })
    const [plot] = modelOf(source, makeChart({ lines: [{ record: 'granite-rail-sag' }] })).plots
    expect(plot?.lines[0]?.label).toMatch(/\u00a0\?$/)
  })
})
