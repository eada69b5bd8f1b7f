import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isNear } from '../../src/outputs/search/near.ts'

/** The number of letters put in, taken out, changed or exchanged with a neighbour, by the textbook. */
function slips(a: string, b: string): number {
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

describe('isNear(word, other)', () => {
  it('finds one slip at most', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        expect(isNear(a, b)).toBe(slips(a, b) <= 1)
      }),
      { numRuns: 5000 },
    )
  })

  it('finds the beginning of a word with one slip at most', () => {
    fc.assert(
      fc.property(word, word, (a, b) => {
        const beginnings = Array.from({ length: b.length + 1 }, (_, length) => b.slice(0, length))
        expect(isNear(a, b, true)).toBe(beginnings.some(beginning => slips(a, beginning) <= 1))
      }),
      { numRuns: 5000 },
    )
  })
})
