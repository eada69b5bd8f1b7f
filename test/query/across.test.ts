import { describe, expect, test } from 'vitest'
import { acrossValues } from '../../src/core/query/across.ts'
import { bridges, makeChart } from '../charts/source.ts'

const span = { property: 'wind', unit: 'm/s', material: 'marl' }
const source = bridges({
  more: [
    { id: 'sag-of-one', value: 3, material: 'marl', refs: [1] },
    { id: 'sag-of-none', value: 3, material: 'marl' },
    { id: 'wind-of-one', value: 5, refs: [1], ...span },
    { id: 'wind-of-two', value: 7, refs: [2], ...span },
  ],
})
const across = (same: string[]) =>
  makeChart({ type: 'scatter', across: { property: 'wind', unit: 'm/s', axis: 'Wind', same } }).across

const found = (id: string, same: string[]) => {
  const [wanted, record] = [across(same), source.get('measurements', id)]
  if (!wanted || !record) throw new Error('no such thing')
  return acrossValues(source, wanted, record, source.records.measurements).map(({ record }) => record?.id)
}

describe('the other quantity of a measurement', () => {
  test('is that of the same work, where charts ask for it', () => {
    expect(found('sag-of-one', ['material'])).toEqual(['wind-of-one', 'wind-of-two'])
    expect(found('sag-of-one', ['material', 'refs'])).toEqual(['wind-of-one'])
  })

  test('is none for what cites no work, where others do', () => {
    expect(found('sag-of-none', ['material', 'refs'])).toEqual([])
  })
})
