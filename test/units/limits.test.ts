import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sizes, unheld } from '../../src/core/basics/digits.ts'
import { commensurable, convert, formatNumber } from '../../src/core/units/index.ts'
import { axisFor } from '../../src/outputs/charts/axis.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const corpus = await corpusOf(reviews.own)
/** The units of the review, and the widest steps that a unit may have to another. */
const codes = [
  ...new Set([...corpus.vocabulary.units.map(({ ucum }) => ucum), 'Ym3', 'ym3', 'YA/m2', 'yA/m2', 'K', 'Cel']),
]
const pairs = codes.flatMap(from => codes.filter(to => commensurable(from, to)).map(to => [from, to] as const))

/** Numbers of every size that a review may hold. */
const numbers = fc
  .tuple(fc.double({ min: 1, max: 9.99, noNaN: true }), fc.integer({ min: -100, max: 99 }), fc.constantFrom(1, -1))
  .map(([digits, power, sign]) => sign * Number(`${digits}e${power}`))

describe('a number that a review may hold', () => {
  it('is told from one that is too large or too small', () => {
    fc.assert(
      fc.property(numbers, number => {
        expect(unheld(String(number))).toBeNull()
      }),
    )
    expect([sizes.greatest, sizes.least].map(number => unheld(String(number)))).toEqual([null, null])
  })

  it('stays a number, and prints as one, in every unit that its own converts to', () => {
    expect(pairs.length).toBeGreaterThan(codes.length)
    fc.assert(
      fc.property(numbers, fc.constantFrom(...pairs), (number, [from, to]) => {
        const converted = convert(number, from, to)
        expect(Number.isFinite(converted)).toBe(true)
        expect(formatNumber(converted)).not.toBe('')
      }),
    )
  })

  it('is compared with another of its unit by a ratio and a difference that are numbers', () => {
    fc.assert(
      fc.property(numbers, numbers, (one, other) => {
        expect([one / other, one - other].every(Number.isFinite)).toBe(true)
        expect(one / other).not.toBe(0)
      }),
    )
  })

  it('has its place on an axis with others, in whatever unit', () => {
    fc.assert(
      fc.property(
        fc.array(numbers, { minLength: 1 }),
        fc.constantFrom(...pairs),
        fc.boolean(),
        (some, [from, to], zero) => {
          const values = some.map(number => convert(number, from, to))
          const { min, max, ticks } = axisFor(values, 'linear', zero, 5)
          expect([min, max, ...ticks.map(({ value }) => value)].every(Number.isFinite)).toBe(true)
          const [low, high] = [Math.min(...values), Math.max(...values)]
          // As far as an eye can tell.
          expect(Math.max(min - low, high - max)).toBeLessThanOrEqual((max - min) * 1e-6)
        },
      ),
    )
  })
})
