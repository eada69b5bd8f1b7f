import { describe, expect, it } from 'vitest'
import { counts } from '../../src/outputs/charts/contents/counts.ts'
import { contentOf } from '../../src/outputs/charts/contents/index.ts'
import { measurements } from '../../src/outputs/charts/contents/measurements.ts'
import { marksOf } from '../../src/outputs/charts/model.ts'
import { bridges, makeChart, modelOf } from './source.ts'

const tableOf = (fields: Record<string, unknown> = {}) => measurements.plot.table(bridges(), makeChart(fields))
const titlesOf = (fields: Record<string, unknown> = {}) => tableOf(fields).columns.map(({ title }) => title)

describe('the table beside a chart of measurements', () => {
  it('names the axis of each value where there are several', () => {
    const fields = {
      unit: null,
      query: { where: { property: ['sag', 'age'] }, not: { qualifier: 'change' } },
      axes: [
        { where: { property: 'sag' }, unit: 'mm', axis: 'Sag' },
        { where: { property: 'age' }, unit: 'a', axis: 'Age' },
      ],
    }
    const { columns, rows } = tableOf(fields)
    expect(columns.map(({ title }) => title)).toEqual([
      'Axis',
      'Material',
      'Load',
      'Value',
      'As printed',
      'Kind',
      'Conditions',
    ])
    expect(rows.map(({ mark, cells }) => [mark.record, cells[0]]).at(-1)).toEqual(['granite-age', 'Age (a)'])
  })

  it('leaves out columns that would say nothing', () => {
    expect(titlesOf({ colour: null })).not.toContain('Load')
    expect(titlesOf({ detail: [] })).not.toContain('Kind')
    expect(titlesOf({ query: { where: { property: 'sag', qualifier: 'exact' } } })).not.toContain('Conditions')
    expect(titlesOf({ group: 'load' })[0]).toBe('Load')
  })

  it('marks the columns of numbers', () => {
    const { columns } = tableOf()
    expect(columns.flatMap(({ title, numeric }) => (numeric ? [title] : []))).toEqual(['Sag (mm)', 'As printed'])
  })

  it('is empty where the chart is', () => {
    expect(tableOf({ query: { where: { material: 'slate' } } })).toEqual({ columns: [], rows: [] })
  })
})

describe('the table beside a chart that counts', () => {
  const fields = { type: 'count', unit: null, axis: 'works', query: { of: 'references' }, rows: ['year'], detail: [] }

  it('has the works that a row counts', () => {
    const { columns, rows } = counts.plot.table(bridges(), makeChart({ ...fields, sort: 'label' }))
    expect(columns.map(({ title }) => title)).toEqual(['Year', 'Works', 'Load'])
    expect(rows.map(({ mark, refs }) => [mark.record, refs])).toEqual([
      ['1859', [1]],
      ['none', [2]],
    ])
  })

  it('has no works where other records are counted', () => {
    const chart = makeChart({ ...fields, query: { of: 'measurements' }, rows: ['material'] })
    expect(counts.plot.table(bridges(), chart).rows.map(({ refs }) => refs)).toEqual([[], [], []])
  })

  it('has an anchor for every mark', () => {
    const marks = marksOf(modelOf(bridges(), makeChart(fields)))
    expect(marks.map(({ record }) => counts.plot.anchor(record))).toEqual(['row-1859', 'row-none'])
    expect(contentOf(makeChart()).plot?.anchor('granite-age')).toBeNull()
  })
})
