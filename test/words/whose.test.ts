import { describe, expect, it } from 'vitest'
import { isPlaceholder, publicAddress } from '../../src/core/permalinks/public.ts'
import { ownTitle } from '../../src/core/words/review-names.ts'
import { whoseWords } from '../../src/core/words/whose.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const { review } = await corpusOf(reviews.own)
const article = review.article
if (!article) throw new Error('the review rests on no article')

describe('whose a review is', () => {
  it('has a title of its own, which names the article and its authors', () => {
    expect(ownTitle(review)).toBe(`In Situ Atlas: an independent edition of “${article.title}” (Yousef et al., 2021)`)
    expect(ownTitle({ ...review, title: `${article.title.toUpperCase()}.` })).toBe(ownTitle(review))
    expect(ownTitle({ ...review, title: 'Seen at work' })).toMatch(
      /^In Situ Atlas: Seen at work, an independent edition of “/,
    )
  })

  it('is said in words: not by the authors, not endorsed, whose the article is', () => {
    const said = whoseWords(review).join(' ')
    expect(said).toContain('not by the authors of the article')
    expect(said).toContain(`its publisher, ${article.publisher},`)
    expect(said).toContain(review.licence.content.name)
    const printed = whoseWords({ ...review, article: { ...article, copyright: '© The House 1999' } }).join(' ')
    expect(printed).toContain('The article: © The House 1999.')
  })

  it('claims no independence from authors who made the edition', () => {
    const theirs = { ...review, article: { ...article, independent: false } }
    expect(whoseWords(theirs).join(' ')).not.toMatch(/not by|endorsed/)
    expect(ownTitle(theirs)).not.toContain('independent')
  })

  it('is nothing where a review rests on no article', async () => {
    const { review: own } = await corpusOf(reviews.glaciers)
    expect(whoseWords(own)).toEqual([])
    expect(ownTitle(own)).toBe('Ice on the Move: How glaciers flow')
  })
})

describe('the public address', () => {
  it.each([
    'https://example.org/',
    'https://my.review.EXAMPLE.com/a/',
    'https://example.net/',
    'https://tea.example/',
    'http://tea.invalid/',
    'http://tea.test/',
    'http://localhost:4321/',
    'http://127.0.0.1/',
    'http://[::1]/',
  ])('is none while it is a placeholder: %s', canonical => {
    expect(isPlaceholder({ canonical })).toBe(true)
    expect(publicAddress({ canonical }, 's/1/')).toBeNull()
  })

  it.each(['https://tea.internal/', 'https://example.de/', 'https://myexample.org/', 'https://lab.org/example.org/'])(
    'is joined to the paths of pages: %s',
    canonical => expect(publicAddress({ canonical }, 's/1/')).toBe(`${canonical}s/1/`),
  )
})
