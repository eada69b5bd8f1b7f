import { describe, expect, it } from 'vitest'
import { measurements } from '../../src/outputs/charts/contents/measurements.ts'
import { chartRecords } from '../../src/outputs/charts/index.ts'
import { marksOf, type Plot } from '../../src/outputs/charts/model.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const plainSpaces = (text: string) => text.replaceAll('\u00a0', ' ')
const plot = (fields = {}) => modelOf(bridges(), makeChart(fields)).plots[0] as Plot
const rows = (fields = {}) =>
  plot(fields).groups.map(({ heading, rows }) => [
    heading,
    rows.map(({ label, marks }) => [label.join(', '), marks.map(({ record }) => record)]),
  ])

describe('chartRecords(source, chart)', () => {
  it('asks by fields and facets', () => {
    expect(chartRecords(bridges(), makeChart())).toEqual([
      'granite-rail-sag',
      'granite-road-sag',
      'marl-sag',
      'marl-sag-limit',
      'any-sag',
    ])
    const ids = (query: object) => chartRecords(bridges(), makeChart({ query }))
    expect(ids({ where: { load: 'Rail', property: 'sag' } })).toEqual([
      'granite-rail-sag',
      'marl-sag-limit',
      'granite-creep',
    ])
    expect(ids({ where: { technique: 'corbel' } })).toEqual(['marl-sag-limit', 'granite-age'])
    expect(ids({ where: { class: 'stone', kind: ['theoretical'] } })).toEqual(['marl-sag'])
    expect(ids({ where: { section: '2' }, exclude: ['any-sag'], not: { load: ['Rail'] } })).toEqual([
      'granite-road-sag',
      'marl-sag',
    ])
  })
})

describe('chartModel(source, chart)', () => {
  it('gathers rows and sorts them', () => {
    expect(rows()).toEqual([
      [
        null,
        [
          ['Material not stated', ['any-sag']],
          ['Soft <marl> & “clay”', ['marl-sag-limit', 'marl-sag']],
          ['Granite', ['granite-rail-sag', 'granite-road-sag']],
        ],
      ],
    ])
    const labels = (sort: string) => plot({ sort }).groups[0]?.rows.map(({ label }) => label[0])
    expect(labels('label')).toEqual(['Granite', 'Material not stated', 'Soft <marl> & “clay”'])
    expect(labels('ascending')).toEqual(['Soft <marl> & “clay”', 'Granite', 'Material not stated'])
  })
  it('groups in the order of the vocabulary', () => {
    expect(rows({ group: 'load' }).map(([heading]) => heading)).toEqual(['Railway', 'Road', 'Load not stated'])
  })
  it('makes a series for each value of the colour, those without one last', () => {
    expect(modelOf(bridges(), makeChart()).series).toEqual([
      { name: 'railway', short: null, facet: { id: 'load', value: 'Rail' }, marker: 'rect', neutral: null },
      { name: 'road', short: null, facet: { id: 'load', value: 'Road' }, marker: 'circle', neutral: null },
      { name: 'not stated', short: null, facet: null, marker: 'circle', neutral: 'faint' },
    ])
    expect(modelOf(bridges(), makeChart({ colour: null })).series).toHaveLength(1)
  })
  it('gives every value in the unit of the chart', () => {
    const marks = marksOf(modelOf(bridges(), makeChart({ query: { where: { property: 'sag' } } })))
    const found = Object.fromEntries(
      marks.map(mark => [mark.record, [mark.shape, mark.x, mark.x2, plainSpaces(mark.label)]]),
    )
    expect(found).toEqual({
      'granite-rail-sag': ['point', 4, null, '4 mm'],
      'granite-road-sag': ['point', 5, null, '≈ 5 mm'],
      'marl-sag': ['span', 7, 9, '7–9 mm'],
      'marl-sag-limit': ['below', 2, null, '< 2 mm'],
      'any-sag': ['above', 12, null, '> 12 mm'],
      'granite-creep': ['change', 34, 47, '34.0 → 47.0 mm'],
    })
  })
  it('names record, value, conditions and source of a mark', () => {
    const marks = marksOf(modelOf(bridges(), makeChart()))
    const titles = Object.fromEntries(marks.map(({ record, title }) => [record, plainSpaces(title)]))
    expect(titles['granite-rail-sag']).toBe('Granite, railway: sag 4 mm. Brunel, 1859 [1]; Eiffel and Roebling [2]')
    expect(titles['granite-road-sag']).toBe('Granite, road: sag ≈ 0.5 cm. Brunel, 1859 [1]')
    expect(titles['marl-sag']).toBe('Soft <marl> & “clay”, CaCO₃, road: sag 7–9 mm; theoretical; wind 20 m s⁻¹')
  })
  it('does not depend on the order of the data', () => {
    for (const fields of [{}, { sort: 'ascending' }, { sort: 'label' }, { group: 'load' }])
      expect(modelOf(bridges({ reversed: true }), makeChart(fields))).toEqual(modelOf(bridges(), makeChart(fields)))
  })
  it('is plain data', () => {
    const model = modelOf(bridges(), makeChart())
    expect(JSON.parse(JSON.stringify(model))).toEqual(model)
    expect(model).toMatchObject({ title: 'Marl CaCO₃ gives most', plots: [{ axis: 'Sag (mm)' }] })
  })
})

describe('the table beside a chart', () => {
  it('has a row a mark, in the order of the drawing', () => {
    const { columns, rows } = measurements.plot.table(bridges(), makeChart())
    expect(columns.map(({ title }) => title)).toEqual([
      'Material',
      'Load',
      'Sag (mm)',
      'As printed',
      'Kind',
      'Conditions',
    ])
    expect(rows.map(({ mark }) => mark.record)).toEqual([
      'any-sag',
      'marl-sag-limit',
      'marl-sag',
      'granite-rail-sag',
      'granite-road-sag',
    ])
    expect(rows[2]?.cells.map(plainSpaces)).toEqual([
      'Soft <marl> & “clay”',
      'road',
      '7–9 mm',
      '',
      'theoretical',
      'wind 20 m s⁻¹',
    ])
    expect(rows[4]).toMatchObject({
      refs: [1],
      cells: ['Granite', 'road', '≈\u00a05\u00a0mm', '≈\u00a00.5\u00a0cm', '', ''],
    })
  })
})
