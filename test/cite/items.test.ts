import { describe, expect, it } from 'vitest'
import { partItem, referenceId, reviewItem } from '../../src/outputs/cite/items.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const { review } = await corpusOf(reviews.own)
const part = { path: 's/3.1.2/', title: 'Tin', genre: 'Section' }

describe('the key of a thing that can be cited', () => {
  it.each([
    ['In Situ Atlas', 'in-situ-atlas', 'in-situ-atlas-s-3.1.2'],
    ['Đorđević’s Øre', 'dordevic-s-ore', 'dordevic-s-ore-s-3.1.2'],
    ['電池アトラス', 'review', 'review-s-3.1.2'],
    ['אטלס סוללות', 'review', 'review-s-3.1.2'],
  ])('is made of the name of the review: %s', (name, whole, section) => {
    expect(reviewItem({ ...review, name }).id).toBe(whole)
    expect(partItem({ ...review, name }, part).id).toBe(section)
  })

  it('is the number of a work', () => expect(referenceId(94)).toBe('ref-94'))
})
