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

  it('keeps objects that none has, and lists by what is in them', () => {
    const rows = Array.from({ length: 600 }, (_, at) => ({
      none: null,
      list: at === 3 ? null : [at % 7, at % 11, at % 13, at % 17],
      text: at === 5 ? null : `a ${at % 7}; b ${at % 11}; c ${at % 13}; d ${at % 17}`,
    }))
    const packed = pack(rows, ['none'], { text: '; ' })
    expect(unpack(JSON.parse(JSON.stringify(packed)))).toEqual(rows)
    expect(packed.columns['list']?.values).toHaveLength(18)
    expect(packed.columns['text']?.values).toHaveLength(49)
  })

  it('packs nothing into nothing', () => {
    expect(unpack(pack([]))).toEqual([])
  })
})
