import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/outputs/explore/pack.ts'
import { manyRows } from './support/data.ts'

describe('pack', () => {
  it('loses nothing on the way', () => {
    const rows = manyRows(500)
    expect(unpack(JSON.parse(JSON.stringify(pack(rows, ['quantity']))))).toEqual(rows)
  })

  it('says what is the same to the end once', () => {
    const rows = [{ a: 'x' }, { a: 'y' }, { a: 'x' }, { a: 'x' }, { a: 'x' }]
    const packed = pack(rows)
    expect(packed.columns['a']).toEqual({ values: ['x', 'y'], at: [0, 1, 0] })
    expect(unpack(packed)).toEqual(rows)
  })

  it('packs nothing into nothing', () => {
    expect(unpack(pack([]))).toEqual([])
  })
})
