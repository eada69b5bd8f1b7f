import { describe, expect, it } from 'vitest'
import { reading } from '../../src/core/audit/reading.ts'
import { condition } from '../../src/core/schema/quantity.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const corpus = await corpusOf(reviews.glaciers)
const read = (fields: object) =>
  reading(corpus, condition.parse({ property: 'thickness', unit: 'km', ...fields }), null)

describe('what a quantity leaves open', () => {
  it('is all on one side of a bound, whether or not the bound allows its own value', () => {
    for (const qualifier of ['less-than', 'at-most'])
      expect(read({ qualifier, value: 4 })).toEqual({ value: 4, low: Number.NEGATIVE_INFINITY, high: 4 })
    for (const qualifier of ['greater-than', 'at-least'])
      expect(read({ qualifier, value: 4 })).toEqual({ value: 4, low: 4, high: Number.POSITIVE_INFINITY })
  })

  it('is its uncertainty with what was rounded off', () => {
    expect(read({ value: 4, uncertainty: 1 })).toEqual({ value: 4, low: 2.5, high: 5.5 })
    expect(read({ value: 4, uncertainty: { plus: 2, minus: 0 } })).toEqual({ value: 4, low: 3.5, high: 6.5 })
  })

  it('is its uncertainty also where it is printed with "about"', () => {
    expect(read({ qualifier: 'about', value: 100, uncertainty: 1 })).toEqual({ value: 100, low: 98.5, high: 101.5 })
    expect(read({ qualifier: 'about', value: 100 })).toEqual({ value: 100, low: 94.5, high: 105.5 })
  })

  it('is converted with it', () => {
    const metres = reading(
      corpus,
      condition.parse({ property: 'thickness', unit: 'km', value: 4, uncertainty: 1 }),
      'm',
    )
    expect(metres).toEqual({ value: 4000, low: 2500, high: 5500 })
  })
})
