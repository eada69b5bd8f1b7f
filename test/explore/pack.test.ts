import { describe, expect, it } from 'vitest'
import { pack, unpack } from '../../src/outputs/explore/pack.ts'
import { manyRows } from './support/data.ts'

describe('pack', () => {
  it('loses nothing on the way', () => {
    const rows = manyRows(500)
    expect(unpack(JSON.parse(JSON.stringify(pack(rows, ['quantity']))))).toEqual(rows)
  })

  it('packs nothing into nothing', () => {
    expect(unpack(pack([]))).toEqual([])
  })
})
