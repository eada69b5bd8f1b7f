import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { above, hull, intervalText, minus, over } from '../../src/core/units/interval.ts'

const interval = (low: number | null, high: number | null) => ({ low, high })
const closed = fc
  .tuple(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 0, max: 999 }))
  .map(([low, more]) => interval(low, low + more))

describe('intervals', () => {
  it('hold every quotient and difference of the numbers in them', () => {
    fc.assert(
      fc.property(closed, closed, (a, b) => {
        const [ratio, gap] = [over(a, b), minus(a, b)]
        for (const x of [a.low, a.high])
          for (const y of [b.low, b.high]) {
            if (x === null || y === null) continue
            expect(x / y).toBeGreaterThanOrEqual((ratio?.low ?? Number.NaN) - 1e-9)
            expect(x / y).toBeLessThanOrEqual((ratio?.high ?? Number.NaN) + 1e-9)
            expect(x - y).toBeGreaterThanOrEqual(gap.low ?? Number.NaN)
            expect(x - y).toBeLessThanOrEqual(gap.high ?? Number.NaN)
          }
      }),
    )
  })

  it('stay open where an end is', () => {
    expect(hull([interval(1, 2), interval(5, null)])).toEqual(interval(1, null))
    expect(minus(interval(10, null), interval(1, 2))).toEqual(interval(8, null))
    expect(over(interval(10, null), interval(1, 2))).toEqual(interval(5, null))
    expect(over(interval(10, 20), interval(null, 2))).toEqual(interval(5, null))
  })

  it('have no quotient where a number may be zero or less', () => {
    expect(over(interval(0, 3), interval(1, 2))).toBeNull()
    expect(over(interval(4, 5), interval(-1, 2))).toBeNull()
  })

  it('stand above each other only when no number is common', () => {
    expect(above(interval(3, 4), interval(1, 2))).toBe(true)
    expect(above(interval(2, 4), interval(1, 2))).toBe(false)
    expect(above(interval(null, 4), interval(1, 2))).toBe(false)
  })

  it('print with two significant digits, the digits before the point staying', () => {
    expect(intervalText(interval(3.818, 3.818))).toBe('3.8')
    expect(intervalText(interval(223, 223))).toBe('223')
    expect(intervalText(interval(0.0312, 0.0318))).toBe('0.031–0.032')
    expect(intervalText(interval(0.0312, 0.0318), 2, ',')).toBe('0,031–0,032')
    expect(intervalText(interval(5, null))).toBe('>\u00a05')
    expect(intervalText(interval(null, 5))).toBe('<\u00a05')
    expect(intervalText(interval(null, null))).toBeNull()
  })
})
