import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { divide } from '../../src/core/basics/divide.ts'

const numbers = (count: number) => Array.from({ length: count }, (_, index) => index)

describe('a list in parts', () => {
  it('holds every item once, in order, no part longer than it may be', () => {
    fc.assert(
      fc.property(fc.nat(500), fc.integer({ min: 1, max: 60 }), (count, size) => {
        const parts = divide(numbers(count), size)
        expect(parts.flatMap(({ items }) => items)).toEqual(numbers(count))
        expect(parts.every(({ items }) => items.length > 0 && items.length <= size * 1.2)).toBe(true)
        expect(parts.map(({ number }) => number)).toEqual(numbers(parts.length).map(one => one + 1))
      }),
    )
  })

  it('says which places of the list each part has', () => {
    const parts = divide(numbers(95), 40)
    expect(parts.map(({ from, to }) => [from, to])).toEqual([
      [1, 40],
      [41, 80],
      [81, 95],
    ])
  })

  it('stays whole where it is hardly longer than a part, and is nothing where there is nothing', () => {
    expect(divide(numbers(48), 40)).toHaveLength(1)
    expect(divide(numbers(49), 40)).toHaveLength(2)
    expect(divide([], 40)).toEqual([])
  })

  it('goes by weight where items are not alike; what weighs more than a part stands alone', () => {
    const parts = divide([3, 4, 20, 1, 1], 8, weight => weight)
    expect(parts.map(({ items }) => items)).toEqual([[3, 4], [20], [1, 1]])
  })
})
