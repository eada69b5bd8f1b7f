import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { outliers } from '../../src/core/audit/fellows.ts'
import { everyReview, corpusOf as reviewAt } from '../exports/support/reviews.ts'
import { corpusOf, saidOf } from './support/corpus.ts'

const widths = (values: readonly number[], more: object = {}) =>
  values.map((value, at) => ({ id: `w${at}`, property: 'width', value, unit: 'nm', ...more }))
const asked = (records: readonly object[]) =>
  outliers(corpusOf({ measurements: records } as never)).map(({ record, mended }) => [record.id, mended])

describe('a value far from its fellows', () => {
  it('is asked about, with what it would be and which they are', () => {
    const said = saidOf(
      corpusOf({ measurements: widths([0.21, 0.248, 0.34, 248]) } as never),
      'far-from-fellows',
      'measurements',
      'w3',
    )
    expect(said).toMatchObject({ verdict: 'open', of: 'value', computed: null })
    expect(said?.detail).toMatch(
      /3 others of its property go from 0\.21.*nm.* to 0\.34.*nm.*248.*nm, is 729 times the greatest/,
    )
    expect(said?.likely).toContain('0.248')
  })

  it.each<[string, number[], number | null]>([
    ['a thousand times', [2, 3, 2500], 2.5],
    ['a thousandth', [2000, 3000, 2.5], 2500],
    ['a hundred times, its decimals lost', [1.2, 1.3, 125], 1.25],
    ['ten thousand times, its decimals lost', [0.1, 0.3, 2345], 0.2345],
    ['fifty times', [2, 3, 100], null],
    ['a hundred times, as no lost decimal makes it', [1.2, 1.3, 120.5], null],
    ['a thousand times, of one fellow alone', [2, 2500], null],
    ['of fellows that go as far', [0.1, 2, 30, 500, 2000], null],
    ['a million times, which nothing explains', [2, 3, 2_000_001], null],
  ])('is one of %s', (_what, values, mended) =>
    expect(asked(widths(values))).toEqual(mended === null ? [] : [[`w${values.length - 1}`, mended]]),
  )

  it('is known in whatever unit it is', () => {
    expect(asked([...widths([0.2, 0.3]), ...widths([2480], { id: 'a', unit: 'Å' })])).toEqual([['a', 0.248]])
    expect(asked([...widths([0.2, 0.3]), ...widths([2.5], { id: 'a', unit: 'Å' })])).toEqual([])
  })

  it('is one end of a range or a change, too', () => {
    const range = { id: 'r', property: 'width', qualifier: 'range', value: undefined, min: 0.2, max: 250, unit: 'nm' }
    expect(asked([...widths([0.2, 0.3]), range])).toEqual([['r', 0.25]])
  })

  it('is never asked about where its record says that it is right', () =>
    expect(asked([...widths([0.2, 0.3]), ...widths([248], { id: 'a', outlying: true })])).toEqual([]))

  const sizes = fc.array(fc.double({ min: 1, max: 20, noNaN: true }), { minLength: 3, maxLength: 12 })
  it('is found wherever one of values of one size has lost a thousand, and none is where nothing has', () =>
    fc.assert(
      fc.property(
        sizes,
        fc.nat(),
        fc.constantFrom(1000, 1 / 1000),
        fc.integer({ min: -6, max: 6 }),
        (values, pick, slip, power) => {
          const scaled = values.map(value => value * 10 ** power)
          expect(asked(widths(scaled))).toEqual([])
          const at = pick % scaled.length
          const others = scaled.filter((_value, index) => index !== at)
          const whole = scaled[at] as number
          const lost = whole * slip
          const [least, greatest] = [Math.min(...others), Math.max(...others)]
          // What rounding decides is left open, and whole numbers, which may have lost a decimal sign besides.
          const edges = [lost / greatest / 100, least / lost / 100, whole / greatest / 3, least / whole / 3]
          fc.pre([...edges, lost / Math.round(lost)].every(edge => Math.abs(edge - 1) > 1e-9))
          const isFar = lost > greatest * 100 || lost < least / 100
          const isNear = whole <= 3 * greatest && whole >= least / 3
          const found = asked(widths(scaled.with(at, lost))).map(([id]) => id)
          expect(found).toEqual(isFar && isNear ? [`w${at}`] : [])
        },
      ),
      { examples: [[[1.0000000000000002, 1, 1, 10.000000010000003], 0, 1000, -3]] },
    ))

  it('is nowhere in the reviews that the tests have, nor in the example', async () => {
    for (const root of [...Object.values(everyReview), `${everyReview.own}examples/small-exoplanets`])
      expect(outliers(await reviewAt(root)).map(({ record }) => record.id)).toEqual([])
  })
})
