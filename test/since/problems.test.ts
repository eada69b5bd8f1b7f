import { describe, expect, it } from 'vitest'
import { problemWords } from '../../src/core/standing/problems.ts'
import { contractRecords } from '../../src/outputs/exports/contract-records.ts'
import { toldEntries } from '../../src/outputs/search/entries/records.ts'
import { reviewCorpus } from '../search/support/review.ts'

const corpus = await reviewCorpus('test/fixtures/sound/additions')

describe('how an open problem stands', () => {
  it('is told in words, as our judgement, where works were asked', () => {
    const words = corpus.records.challenges.map(({ id }) => problemWords(corpus, id))
    expect(words).toEqual([
      '✓ answered, our judgement',
      '◐ partly answered, our judgement',
      '? still open, our judgement',
      null,
    ])
  })

  it('is told where a search finds it', () => {
    const found = toldEntries(corpus).find(({ text }) => text.includes('Burning should take minutes'))
    expect(found?.text).toBe('Burning should take minutes.\n◐ partly answered, our judgement')
  })

  it('is published with what each work says', () => {
    const published = contractRecords(corpus, 'challenges').map(({ answered, sources }) => [answered, sources])
    expect(published).toMatchObject([
      ['answered', [{ id: 'smoke-answered-in-6', verdict: 'answers' }]],
      ['partly-answered', [{ id: 'time-partly-in-5', verdict: 'partly-answers' }]],
      ['open', [{ id: 'measure-open-in-4', verdict: 'leaves-open' }]],
      [null, []],
    ])
  })
})
