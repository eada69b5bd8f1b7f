import { describe, expect, test, vi } from 'vitest'
import { memoise, memoiseLast, once } from '../../src/core/basics/memoise.ts'

describe('a memoised function', () => {
  test('works out its value once for an object, be it nothing', () => {
    const make = vi.fn((_key: object) => undefined)
    const memoised = memoise(make)
    const key = {}
    expect([memoised(key), memoised(key)]).toEqual([undefined, undefined])
    expect(make).toHaveBeenCalledTimes(1)
    memoised({})
    expect(make).toHaveBeenCalledTimes(2)
  })

  test('works out its value once for each pair', () => {
    const memoised = memoise((one: { id: number }, other: { id: number }) => [one.id, other.id])
    const [a, b] = [{ id: 1 }, { id: 2 }]
    expect(memoised(a, b)).toBe(memoised(a, b))
    expect(memoised(a, b)).toEqual([1, 2])
    expect(memoised(b, a)).toEqual([2, 1])
    expect(memoised(a, a)).toEqual([1, 1])
  })

  test('works out its value once for each plain word beside an object', () => {
    const memoised = memoise((one: { id: number }, word: string, number: number) => ({ of: [one.id, word, number] }))
    const [a, b] = [{ id: 1 }, { id: 2 }]
    expect(memoised(a, 'tin', 1)).toBe(memoised(a, 'tin', 1))
    expect(memoised(a, 'tin', 2)).toEqual({ of: [1, 'tin', 2] })
    expect(memoised(a, 'zinc', 1)).toEqual({ of: [1, 'zinc', 1] })
    expect(memoised(b, 'tin', 1)).toEqual({ of: [2, 'tin', 1] })
  })

  test('tries again after an error', () => {
    const make = vi.fn((key: { ok: boolean }) => {
      if (!key.ok) throw new Error('not yet')
      return 'made'
    })
    const memoised = memoise(make)
    const key = { ok: false }
    expect(() => memoised(key)).toThrow('not yet')
    key.ok = true
    expect(memoised(key)).toBe('made')
  })

  test('takes what a list hands to a callback besides for no key', () => {
    const key = {}
    const memoised = memoise((one: object) => ({ one }))
    const [first, second] = [key, key].map(memoised)
    expect(first).toBe(second)
  })
})

describe('a function that keeps its last value', () => {
  test('works it out once for the same keys in a row, and again after others', () => {
    const make = vi.fn((one: { id: number }, word: string) => ({ of: [one.id, word] }))
    Object.defineProperty(make, 'length', { value: 2 })
    const memoised = memoiseLast<[{ id: number }, string], { of: (string | number)[] }>(make)
    const [a, b] = [{ id: 1 }, { id: 2 }]
    expect(memoised(a, 'tin')).toBe(memoised(a, 'tin'))
    expect(make).toHaveBeenCalledTimes(1)
    expect(memoised(a, 'zinc')).toEqual({ of: [1, 'zinc'] })
    expect(memoised(b, 'zinc')).toEqual({ of: [2, 'zinc'] })
    expect(memoised(a, 'tin')).toEqual({ of: [1, 'tin'] })
    expect(make).toHaveBeenCalledTimes(4)
  })
})

describe('a function that is asked once', () => {
  test('works out its value the first time, be it nothing', () => {
    const make = vi.fn(() => undefined)
    const asked = once(make)
    expect(make).not.toHaveBeenCalled()
    expect([asked(), asked()]).toEqual([undefined, undefined])
    expect(make).toHaveBeenCalledTimes(1)
  })
})
