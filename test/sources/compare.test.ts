import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Condition, condition } from '../../src/core/schema/quantity.ts'
import { compare } from '../../src/core/sources/compare.ts'

const units = new Map(
  Object.entries({ nm: 'nm', Å: 'Ao', '%': '%', min: 'min', h: 'h' }).map(([id, ucum]) => [
    id,
    { id, ucum, display: null, singular: null },
  ]),
)
const quantity = (given: object): Condition => condition.parse({ property: 'size', unit: 'nm', ...given })
const match = (printed: object, found: object) => compare(quantity(printed), quantity(found), id => units.get(id))

describe('a printed quantity and the one of its source', () => {
  it.each([
    ['the same number', { value: 374 }, { value: 374 }],
    ['the same length in another unit', { value: 3.7, unit: 'Å' }, { value: 0.37 }],
    ['a rounded number', { value: 197 }, { value: 196.6 }],
    ['about the same', { qualifier: 'about', value: 420 }, { value: 410 }],
    ['a value inside the range of its source', { value: 5 }, { qualifier: 'range', min: 3, max: 7 }],
    [
      'a range inside the bound of its source',
      { qualifier: 'range', min: 3, max: 7 },
      { qualifier: 'less-than', value: 10 },
    ],
    ['a range about the same', { qualifier: 'range', min: 4, max: 5 }, { qualifier: 'range', min: 4, max: 5.2 }],
    ['a value within its uncertainty', { value: 300, uncertainty: 20 }, { value: 285 }],
    [
      'a change by both ends',
      { qualifier: 'change', from: 0.39, to: 0.47 },
      { qualifier: 'change', from: 3.9, to: 4.7, unit: 'Å' },
    ],
    ['a change by the end that the source gives', { qualifier: 'change', from: 0.39, to: 0.47 }, { value: 0.47 }],
  ])('agree: %s', (_name, printed, found) => {
    expect(match(printed, found)).toBe('agrees')
  })

  it.each([
    ['another number', { value: 200 }, { value: 120 }],
    ['a power of ten', { value: 3.7 }, { value: 3.7, unit: 'Å' }],
    ['the next number', { value: 197 }, { value: 196 }],
    ['a value past the bound of its source', { value: 12 }, { qualifier: 'at-most', value: 10 }],
    ['ranges that hardly meet', { qualifier: 'range', min: 1, max: 5 }, { qualifier: 'range', min: 5, max: 9 }],
    [
      'a change with another end',
      { qualifier: 'change', from: 0.39, to: 0.47 },
      { qualifier: 'change', from: 0.39, to: 0.51 },
    ],
    ['a unit that measures something else', { value: 500, unit: '%' }, { value: 500 }],
  ])('differ: %s', (_name, printed, found) => {
    expect(match(printed, found)).toBe('differs')
  })

  it('say nothing of each other where both only bound', () => {
    expect(match({ qualifier: 'at-most', value: 10 }, { qualifier: 'at-least', value: 5 })).toBe('says-nothing')
  })

  it('say nothing in a unit that nobody knows', () => {
    expect(match({ value: 5 }, { value: 5, unit: 'ell' })).toBe('says-nothing')
  })

  const number = fc.double({ min: 0.001, max: 1e6, noNaN: true }).map(value => Number(value.toPrecision(4)))
  const any = fc.oneof(
    fc.record({
      qualifier: fc.constantFrom('exact', 'about', 'less-than', 'at-most', 'greater-than', 'at-least'),
      value: number,
    }),
    fc.tuple(number, number).map(([a, b]) => ({ qualifier: 'range', min: Math.min(a, b), max: Math.max(a, b) + 1 })),
    fc.tuple(number, number).map(([a, b]) => ({ qualifier: 'change', from: a, to: b === a ? b + 1 : b })),
  )

  it('agree with themselves in every unit, and as much one way round as the other', () => {
    fc.assert(
      fc.property(any, any, (a, b) => {
        expect(match(a, a)).toBe('agrees')
        expect(match(a, b)).toBe(match(b, a))
      }),
    )
  })
})
