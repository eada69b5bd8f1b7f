import { describe, expect, it } from 'vitest'
import { jsonLd } from '../../src/outputs/metadata/json-ld.ts'
import { allReviews, corpusOf } from '../exports/support/reviews.ts'
import { factsOf } from './support/facts.ts'

const corpus = await corpusOf(allReviews.standing)
const said = (id: string) => JSON.parse(String(jsonLd(factsOf(corpus, `r/${id}/`))))
interface Work {
  '@id'?: string
  author?: { familyName: string }[]
}
/** The first authors of works as a page describes them: here, or where it cites them. */
const authors = (works: Work[] | undefined, cited: Work[] = []) =>
  works?.map(work => {
    const there = cited.find(other => other['@id'] !== undefined && other['@id'] === work['@id'])
    return (work.author ?? there?.author)?.[0]?.familyName
  })

describe('the JSON-LD of a record', () => {
  it.each([
    { id: 'supported-value', agrees: ['Kalk'], disagrees: undefined },
    { id: 'contradicted-value', agrees: undefined, disagrees: ['Bitter'] },
    { id: 'contradicted-condition', agrees: undefined, disagrees: ['Bitter'] },
    { id: 'open-parted', agrees: ['Dolm'], disagrees: ['Ander'] },
    { id: 'finding-agrees', agrees: ['Kalk'], disagrees: undefined },
    { id: 'finding-differs', agrees: undefined, disagrees: ['Bitter'] },
    { id: 'pathway-differs', agrees: undefined, disagrees: ['Bitter'] },
    { id: 'note-confirmed', agrees: ['Zink'], disagrees: undefined },
    { id: 'note-refuted', agrees: undefined, disagrees: ['Zink'] },
    { id: 'note-split', agrees: ['Dolm'], disagrees: ['Ander'] },
  ])('says which works agree with $id and which do not', ({ id, agrees, disagrees }) => {
    const record = said(id)
    expect(record['@context']).toEqual(['https://schema.org', { cito: 'http://purl.org/spar/cito/' }])
    expect(authors(record['cito:agreesWith'], record.citation)).toEqual(agrees)
    expect(authors(record['cito:disagreesWith'], record.citation)).toEqual(disagrees)
    expect(record.review === undefined).toBe(disagrees === undefined)
  })

  it.each(['unchecked-value', 'unchecked-silent', 'contradicted-by-audit', 'addition-value'])(
    'says nothing of works where they say nothing of %s',
    id => {
      const record = said(id)
      expect(record['@context']).toBe('https://schema.org')
      expect(Object.keys(record).filter(key => key.startsWith('cito:') || key === 'review')).toEqual([])
    },
  )

  it('describes a work that it cites once, and names it by its DOI where the work says something of it', () => {
    const { citation, 'cito:agreesWith': agrees } = said('supported-value')
    expect(agrees).toEqual([{ '@id': citation[0]['@id'] }])
    expect(citation[0].author[0].familyName).toBe('Kalk')
  })

  it('reviews the claim where a work differs, with what it says', () => {
    expect(said('contradicted-value').review).toEqual({
      '@type': 'ClaimReview',
      claimReviewed: said('contradicted-value').name,
      reviewRating: { '@type': 'Rating', alternateName: 'contradicted' },
      reviewBody: 'Work 2 differs: 540\u00a0°C (abstract). Magnesite gave off its gas at 540 °C.',
    })
    expect(said('open-parted').review.reviewRating.alternateName).toBe('open')
  })
})
