import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sortedKeys } from '../../src/outputs/search/lexicon.ts'
import { readNumbers, writeNumbers } from '../../src/outputs/search/numbers.ts'
import { fromColumns, packLexicon, toColumns, unpackLexicon } from '../../src/outputs/search/pack.ts'
import type { Postings } from '../../src/outputs/search/postings.ts'

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

describe('packLexicon(keys, postings)', () => {
  it('can be read back', () => {
    const key = fc.stringMatching(/^=?[a-zα0-9]{1,60}$/)
    const postings = fc.array(fc.tuple(key, fc.tuple(numbers, numbers, numbers)))
    fc.assert(
      fc.property(postings, entries => {
        const all = new Map<string, Postings>(entries)
        const keys = sortedKeys(all)
        const lexicon = unpackLexicon(packLexicon(keys, all))
        expect(lexicon.keys).toEqual(keys)
        expect(keys.map((_, place) => lexicon.at(place))).toEqual(keys.map(key => all.get(key)))
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
