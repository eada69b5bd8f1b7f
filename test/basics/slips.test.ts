import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { slips } from '../../src/core/basics/slips.ts'

/** The number of letters put in, taken out, changed or exchanged with a neighbour, by the textbook. */
function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) =>
    Array.from({ length: b.length + 1 }, (_, j) => (i ? i : j)),
  )
  const at = (i: number, j: number) => rows[i]?.[j] ?? 0
  for (let i = 0; i <= a.length; i++) (rows[i] as number[])[0] = i
  for (let i = 1; i <= a.length; i++)
    for (let j = 1; j <= b.length; j++) {
      const change = at(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1)
      const exchange = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1] ? at(i - 2, j - 2) + 1 : 9
      ;(rows[i] as number[])[j] = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, change, exchange)
    }
  return at(a.length, b.length)
}

const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 7 })
const most = fc.integer({ min: 0, max: 4 })

describe('slips(word, other, most)', () => {
  it.each([
    ['tim', 'tin', 1],
    ['tin', 'tni', 1],
    ['tinn', 'tin', 1],
    ['sodium', 'sdoimu', 2],
    ['tin', 'sodium', 4],
    ['', 'ab', 2],
  ])('counts from %s to %s %i', (one, other, count) => {
    expect(slips(one, other, 3)).toBe(count)
  })

  it('counts as the textbook does, as far as is asked', () => {
    fc.assert(
      fc.property(word, word, most, (a, b, most) => {
        expect(slips(a, b, most)).toBe(Math.min(distance(a, b), most + 1))
      }),
      { numRuns: 5000 },
    )
  })

  it('counts to the nearest beginning of a word', () => {
    fc.assert(
      fc.property(word, word, most, (a, b, most) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, length) => distance(a, b.slice(0, length)))
        expect(slips(a, b, most, true)).toBe(Math.min(...beginnings, most + 1))
      }),
      { numRuns: 5000 },
    )
  })
})
