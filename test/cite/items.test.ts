import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import { describe, expect, it } from 'vitest'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import { articleItem, partItem, referenceId, reviewItem } from '../../src/outputs/cite/items.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const { review } = await corpusOf(reviews.own)
const part = { path: 's/3.1.2/', title: 'Tin', kind: 'section' as const }

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

  it('is short enough for libraries of references, and still its own', () => {
    const long = { ...review, name: 'All that is known of ice '.repeat(9) }
    const keys = ['s/1/', 's/2/', 'r/ice/', `r/${'ice-'.repeat(40)}cold/`, `r/${'ice-'.repeat(40)}warm/`].map(path =>
      partItem(long, { ...part, path }),
    )
    expect(new Set(keys.map(({ id }) => id)).size).toBe(keys.length)
    for (const item of keys) expect(new Cite(bibtex([item])).data).toMatchObject([{ id: item.id }])
    const author = [{ literal: 'The commission for all that is known of ice '.repeat(5) }]
    const article = articleItem({ ...review, article: review.article && { ...review.article, author } })
    expect(new Cite(bibtex(article ? [article] : [])).data).toMatchObject([{ id: article?.id }])
  })

  it('is the number of a work', () => expect(referenceId(94)).toBe('ref-94'))
})
