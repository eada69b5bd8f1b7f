import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { axisFor } from '../../src/outputs/charts/axis.ts'

const labels = (values: number[], scale: 'linear' | 'log' = 'linear', zero = false) =>
  axisFor(values, scale, zero, 5).ticks.map(({ label }) => label)

const printed = (mantissa: number, power: string) => `${mantissa === 1 ? '' : `${mantissa}\u00a0×\u00a0`}10${power}`

describe('axisFor(values, scale, zero, parts)', () => {
  it('begins at zero where it must, and where zero is near', () => {
    expect(labels([300, 420], 'linear', true)).toEqual(['0', '100', '200', '300', '400', '500'])
    expect(labels([20, 420])).toEqual(['0', '100', '200', '300', '400', '500'])
    expect(labels([0.338, 0.47])).toEqual(['0.30', '0.35', '0.40', '0.45', '0.50'])
    expect(labels([-30, 50], 'linear', true)).toEqual(['−40', '−20', '0', '20', '40', '60'])
  })
  it('counts in powers of ten, and finer where there are few', () => {
    expect(labels([0.47, 146], 'log')).toEqual(['1', '10', '100'])
    expect(labels([3, 40], 'log')).toEqual(['2', '5', '10', '20', '50'])
  })
  it('holds one value, or none', () => {
    expect(labels([5])).toEqual(['0', '1', '2', '3', '4', '5'])
    expect(labels([])).toHaveLength(6)
    expect(labels([], 'log')).toEqual(['1', '2', '5', '10'])
    expect(axisFor([7], 'log', false, 5)).toMatchObject({ min: 5, max: 50 })
  })
  it('writes numbers with the decimal sign of the language', () => {
    const german = axisFor([0.338, 0.47], 'linear', false, 5, ',').ticks.map(({ label }) => label)
    expect(german).toEqual(['0,30', '0,35', '0,40', '0,45', '0,50'])
    expect(axisFor([0.02, 1], 'log', false, 5, ',').ticks[0]?.label).toBe('0,02')
    expect(axisFor([2019, 2021], 'time', false, 5, ',').ticks[0]?.label).toBe('2019')
  })
  it('prints large and small numbers with the digits that tell its ticks apart', () => {
    expect(labels([0, 4e8])).toEqual(['0', ...[1, 2, 3, 4].map(count => printed(count, '⁸'))])
    expect(labels([1e300], 'linear', true)).toEqual(['0', ...[2, 4, 6, 8].map(count => printed(count, '²⁹⁹')), '10³⁰⁰'])
  })
  it('holds every value between its ends, on few ticks', () => {
    const positive = fc.oneof(
      fc.double({ min: 1e-6, max: 1e9, noNaN: true }),
      fc.double({ min: 1e-300, max: 1e300, noNaN: true }),
    )
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 1 }),
        fc.constantFrom('linear' as const, 'log' as const),
        fc.boolean(),
        (values, scale, zero) => {
          const { min, max, ticks } = axisFor(values, scale, zero, 5)
          expect(Math.min(...values)).toBeGreaterThanOrEqual(min * 0.999)
          expect(Math.max(...values)).toBeLessThanOrEqual(max * 1.001)
          expect(ticks.length).toBeGreaterThan(1)
          expect(ticks.length).toBeLessThan(18)
          for (const { label } of ticks) expect(label).not.toMatch(/NaN|Infinity/)
        },
      ),
    )
  })
})
