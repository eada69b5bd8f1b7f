import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type ChartModel, marksOf } from '../../src/outputs/charts/model.ts'
import {
  canChangeScale,
  parseView,
  seriesKey,
  sorts,
  type View,
  viewModel,
  viewQuery,
} from '../../src/outputs/charts/view.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const dots = modelOf(bridges(), makeChart({ filters: ['technique'] }))
const wide = { where: { property: 'sag' }, not: {} }
const filtered = modelOf(
  bridges(),
  makeChart({
    query: { ...wide, where: { property: ['sag', 'age'] } },
    unit: null,
    axes: [
      { where: { property: 'sag' }, unit: 'mm', axis: 'Sag' },
      { where: { property: 'age' }, unit: 'a', axis: 'Age' },
    ],
  }),
)
const counted = modelOf(
  bridges(),
  makeChart({ type: 'count', unit: null, query: { of: 'measurements' }, rows: ['material'], detail: [] }),
)
const asIs: View = { hidden: [], scale: null, sort: null }
const recordsOf = (model: ChartModel) => marksOf(model).map(({ record }) => record)
const hiding = (model: ChartModel, ...hidden: string[]) => viewModel(model, { ...asIs, hidden })

/** Any view of a chart that its controls can lead to. */
function viewsOf(model: ChartModel): fc.Arbitrary<View> {
  const keys = [
    ...model.series.map(seriesKey),
    ...model.filters.flatMap(({ id, values }) => values.map(value => `${id}:${value.id}`)),
  ]
  return fc.record({
    hidden: fc.subarray([...new Set(keys)]),
    scale: canChangeScale(model) ? fc.constantFrom<View['scale'][]>(null, 'linear', 'log') : fc.constant(null),
    sort: fc.constantFrom(null, ...sorts),
  })
}

describe('the state of a chart in an address', () => {
  it.each([
    ['dots', dots],
    ['several axes', filtered],
    ['counts', counted],
  ])('comes back as it was written: %s', (_, model) => {
    fc.assert(
      fc.property(viewsOf(model), view => {
        expect(parseView(viewQuery(model.id, view), model)).toEqual(view)
      }),
    )
  })

  it('reads well', () => {
    const view: View = { hidden: ['load:Rail', 'series:not-stated'], scale: 'log', sort: 'label' }
    expect(viewQuery('sag', view)).toBe('chart=sag&hide=load:Rail,series:not-stated&scale=log&sort=label')
    expect(viewQuery('sag', asIs)).toBe('chart=sag')
  })

  it('is as the chart has it where it names what the chart does not have, or no longer has', () => {
    expect(parseView('chart=sag&hide=load:Canal,weather:wet,,load:Road&sort=size&scale=cubic', dots)).toEqual({
      ...asIs,
      hidden: ['load:Road'],
    })
    expect(parseView('', dots)).toEqual(asIs)
  })

  it('asks for no other scale where marks are lengths from zero', () => {
    expect(parseView('scale=log', dots).scale).toBe('log')
    expect(parseView('scale=log', counted).scale).toBeNull()
    expect(parseView('scale=log', modelOf(bridges(), makeChart({ type: 'bar' }))).scale).toBeNull()
    // The age of one bridge is zero.
    expect(parseView('scale=log', filtered).scale).toBeNull()
  })
})

describe('viewModel(model, view)', () => {
  it('changes nothing where nothing is asked for', () => {
    expect(viewModel(dots, asIs)).toEqual(dots)
    expect(viewModel(counted, asIs)).toEqual(counted)
  })

  it('leaves out the marks of a series, and rows that are empty then', () => {
    expect(recordsOf(hiding(dots, 'load:Road'))).toEqual(['any-sag', 'marl-sag-limit', 'granite-rail-sag'])
    const rows = hiding(dots, 'series:not-stated').plots[0]?.groups[0]?.rows.map(({ label }) => label[0])
    expect(rows).toEqual(['Soft <marl> & “clay”', 'Granite'])
  })

  it('is empty, not broken, without any series', () => {
    const keys = dots.series.map(seriesKey)
    expect(hiding(dots, ...keys).plots.map(({ groups }) => groups)).toEqual([[]])
  })

  it('leaves out the marks of a value by which a reader can filter', () => {
    const model = modelOf(bridges(), makeChart({ colour: null, filters: ['load'] }))
    expect(model.filters.map(({ values }) => values.map(({ id }) => id))).toEqual([['Rail', 'Road']])
    expect(recordsOf(hiding(model, 'load:Rail'))).toEqual(['any-sag', 'marl-sag', 'granite-road-sag'])
  })

  it('takes the parts of a series out of a count, and rows that have no other', () => {
    const countsOf = (model: ChartModel) => marksOf(model).map(({ record, label, detail }) => [record, label, detail])
    expect(countsOf(counted)).toEqual([
      ['granite', '4', '2 railway, 1 road, 1 none stated'],
      ['marl', '2', '1 railway, 1 road'],
      ['none', '1', 'none stated'],
    ])
    expect(countsOf(hiding(counted, 'load:Rail'))).toEqual([
      ['granite', '2', '1 road, 1 none stated'],
      ['marl', '1', 'road'],
      ['none', '1', 'none stated'],
    ])
    expect(countsOf(hiding(counted, 'load:Rail', 'load:Road')).map(([row]) => row)).toEqual(['granite', 'none'])
    expect(hiding(counted, ...counted.series.map(seriesKey)).plots[0]?.groups).toEqual([])
  })

  it('puts rows and marks in another order, and values on another scale', () => {
    const labels = (view: Partial<View>) =>
      viewModel(dots, { ...asIs, ...view }).plots[0]?.groups[0]?.rows.map(({ label }) => label[0])
    expect(labels({ sort: 'label' })).toEqual(['Granite', 'Material not stated', 'Soft <marl> & “clay”'])
    expect(labels({ sort: 'ascending' })).toEqual(['Soft <marl> & “clay”', 'Granite', 'Material not stated'])
    expect(viewModel(dots, { ...asIs, scale: 'log' }).plots[0]?.scale).toBe('log')
  })

  it('never shows a mark twice, or one that the chart does not have', () => {
    fc.assert(
      fc.property(viewsOf(dots), view => {
        const shown = recordsOf(viewModel(dots, view))
        expect(new Set(shown).size).toBe(shown.length)
        expect(recordsOf(dots)).toEqual(expect.arrayContaining(shown))
      }),
    )
  })
})
