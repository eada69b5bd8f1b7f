import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNumbers, writeNumbers } from '../../src/outputs/search/numbers.ts'
import {
  fromColumns,
  packKeys,
  packPostings,
  toColumns,
  unpackKeys,
  unpackPostings,
} from '../../src/outputs/search/pack.ts'

const numbers = fc.uniqueArray(fc.nat(100_000)).map(list => list.sort((a, b) => a - b))

function read(text: string): number[] {
  const found: number[] = []
  readNumbers(text, number => found.push(number))
  return found
}

describe('writeNumbers(numbers)', () => {
  it('can be read back', () => {
    fc.assert(
      fc.property(numbers, list => {
        expect(read(writeNumbers(list))).toEqual(list)
      }),
    )
  })

  it('needs no escape in a script, and leaves what divides the lists', () => {
    fc.assert(
      fc.property(numbers, list => {
        expect(writeNumbers(list)).toMatch(/^[#-[\]-~]*$/)
      }),
    )
  })
})

describe('packKeys(keys)', () => {
  it('can be read back', () => {
    const key = fc.stringMatching(/^=?[a-zα0-9]{1,60}$/)
    fc.assert(
      fc.property(fc.uniqueArray(key), list => {
        const keys = list.sort((a, b) => (a < b ? -1 : 1))
        expect(unpackKeys(packKeys(keys))).toEqual(keys)
      }),
    )
  })
})

describe('packPostings(postings)', () => {
  it('can be read back, and has no space, which divides one from the next', () => {
    fc.assert(
      fc.property(fc.tuple(numbers, numbers, numbers), postings => {
        const text = packPostings(postings)
        expect(text).not.toContain(' ')
        expect(unpackPostings(text)).toEqual(postings)
      }),
    )
  })
})

describe('toColumns(entries)', () => {
  it('can be read back', () => {
    const entries = [
      { path: 'a/', title: 'A', place: '', text: 'One.', mark: '4' },
      { path: 'b/', title: '', place: 'B', text: 'Two.', mark: '0' },
    ]
    expect(toColumns(entries).mark).toBe('4')
    expect(entries.map((_, place) => fromColumns(toColumns(entries), place))).toEqual(entries)
  })
})
