import { describe, expect, it } from 'vitest'
import { makeCorpus } from '../../bench/corpus/make.ts'
import { plainFiles } from '../../bench/corpus/plain.ts'
import { reviewFiles } from '../../bench/corpus/review.ts'
import { loadReview } from '../../src/packs/index.ts'
import { inMemory } from '../corpus/support/overlay.ts'

const size = { chapters: 3, records: 60, seed: 1 }
const corpus = makeCorpus(size)

describe('the corpus that generators are measured by', () => {
  it.each([false, true])('is a sound review, its records with rows or without: %s', async rows => {
    const { corpus: read, problems } = await loadReview('.', inMemory(Object.fromEntries(reviewFiles(corpus, rows))))
    expect(problems).toEqual([])
    expect(read?.records.measurements).toHaveLength(60)
    expect(read?.sections).toHaveLength(3)
  })

  it('is the same for the same seed, and another for another', () => {
    const texts = (seed: number) => [...plainFiles(makeCorpus({ ...size, seed }))].join('\n')
    expect(texts(1)).toBe(texts(1))
    expect(texts(1)).not.toBe(texts(2))
  })

  it('says the same as a review and as Markdown: chapters of some 1,500 words, with tables, links and code', () => {
    const [review, plain] = [reviewFiles(corpus, false), plainFiles(corpus)]
    const bare = (text: string) =>
      text
        .replace(/^---.*?---\n+/s, '')
        .replace(/ <Q[^>]*\/><Cite[^>]*\/>| -?[\d.]+ \S+( a⁻¹| m⁻³)? \[[\d, ]+\](?=\.)/g, '')
        .replace(/<Sec n="(\d+)"\/>|\[Chapter (\d+)\]\([^)]*\)/g, (_, a, b) => `Chapter ${a ?? b}`)
        .trim()
    for (const { number } of corpus.chapters) {
      const [mine, theirs] = [review.get(`content/${number}.mdx`) ?? '', plain.get(`chapters/${number}.md`) ?? '']
      expect(bare(theirs)).toBe(bare(mine))
      expect(theirs.split(/\s+/).length).toBeGreaterThan(1500)
      for (const part of ['\n| --- |', '](../', '\n```js\n', '\n## ']) expect(theirs).toContain(part)
    }
  })

  it('has records in several units, from several works, some with remarks', () => {
    const { records } = corpus
    expect(new Set(records.map(({ unit }) => unit)).size).toBe(5)
    expect(records.some(({ works }) => works.length > 1)).toBe(true)
    expect(records.filter(({ note }) => note !== null)).toHaveLength(6)
    expect(JSON.parse(plainFiles(corpus).get('records.json') ?? '')).toEqual(records)
  })
})
