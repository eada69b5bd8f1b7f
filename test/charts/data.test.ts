import { describe, expect, it } from 'vitest'
import { contentOf } from '../../src/outputs/charts/contents/index.ts'
import { bridges, makeChart } from './source.ts'

const dataOf = (fields: Record<string, unknown> = {}) => {
  const chart = makeChart(fields)
  return contentOf(chart).data(bridges(), chart)
}
const counting = { type: 'count', unit: null, query: { of: 'measurements' }, rows: ['material'], detail: [] }
const matrix = { ...counting, type: 'matrix', against: 'load', colour: null }

describe('the data of a chart', () => {
  it.each([
    ['measurements', {}],
    ['counts', counting],
    ['counts in one colour', { ...counting, colour: null }],
    ['counts of works', { ...counting, query: { of: 'references' }, rows: ['year'] }],
    ['pairs', matrix],
  ])('has a column for each of its keys, in their order: %s', (_, fields) => {
    const { types, rows } = dataOf(fields)
    expect(rows.length).toBeGreaterThan(0)
    for (const row of rows) expect(Object.keys(row)).toEqual(Object.keys(types))
  })

  it('names a measurement and says how it is drawn', () => {
    const row = dataOf().rows.find(({ id }) => id === 'granite-road-sag')
    expect(row).toMatchObject({ drawn_from: 5, drawn_to: null })
  })

  it('counts the records of each series', () => {
    expect(dataOf(counting).rows[0]).toEqual({
      row: 'Granite',
      all: 4,
      railway: 2,
      road: 1,
      'none stated': 1,
      ids: ['granite-rail-sag', 'granite-road-sag', 'granite-creep', 'granite-age'],
    })
  })

  it('counts works by their numbers', () => {
    const { types } = dataOf({ ...counting, query: { of: 'references' }, rows: ['year'] })
    expect(types).toMatchObject({ refs: 'integers' })
  })

  it('has empty pairs too', () => {
    expect(dataOf(matrix).rows.map(({ material, load, records }) => [material, load, records])).toEqual([
      ['granite', 'Rail', 2],
      ['granite', 'Road', 1],
      ['marl', 'Rail', 1],
      ['marl', 'Road', 1],
    ])
  })

  it('names its columns where the chart is empty', () => {
    const { types, rows } = dataOf({ query: { where: { material: 'slate' } } })
    expect([rows, Object.keys(types).slice(0, 3)]).toEqual([[], ['id', 'axis', 'group']])
  })
})
