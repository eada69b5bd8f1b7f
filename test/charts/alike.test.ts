import { describe, expect, it } from 'vitest'
import { chartModel, overviewOf } from '../../src/outputs/charts/index.ts'
import { bridges, makeChart } from './source.ts'

/** What is said of a chart of sags alone that a test adds. */
function overview(...sags: Record<string, unknown>[]): string {
  const more = sags.map((fields, at) => ({
    id: `own-${at}`,
    material: null,
    formula: ['Fe', 'Ni', 'Cu'][at],
    ...fields,
  }))
  const exclude = bridges().records.measurements.map(({ id }) => id)
  const query = { where: { property: 'sag' }, exclude }
  const model = chartModel(bridges({ more }), makeChart({ query, rows: ['formula'], colour: null, detail: [] }))
  return model === null ? '' : overviewOf(model, () => '')
}

describe('what is said of a chart whose marks stand at one point', () => {
  it('is their value, and neither a least nor a most', () => {
    expect(overview({ value: 60 }, { value: 60 })).toMatch(/^2 marks\. .+: all are 60 mm\.$/)
    expect(overview({ value: 60, qualifier: 'about' }, { value: 60, qualifier: 'about' })).toMatch(
      /all are about 60 mm\.$/,
    )
  })

  it('is nothing where they are printed in different ways', () => {
    expect(overview({ value: 60 }, { value: 60, qualifier: 'less-than' })).toBe('2 marks.')
    expect(overview({ value: 60 }, { value: 6, unit: 'cm' })).toBe('2 marks.')
  })

  it('is the least and the most where they differ', () => {
    expect(overview({ value: 60 }, { value: 61 })).toMatch(/the least is .*60 mm.*; the most is .*61 mm/)
    expect(overview({ qualifier: 'range', min: 60, max: 61 }, { qualifier: 'range', min: 60, max: 61 })).toContain(
      'the least',
    )
  })
})
