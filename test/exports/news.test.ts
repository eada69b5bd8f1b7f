import { describe, expect, it } from 'vitest'
import { feedOf } from '../../src/outputs/exports/feed.ts'
import { nameOf, newsOf } from '../../src/outputs/exports/news.ts'
import { contractSections } from '../../src/outputs/exports/sections.ts'
import { edit, type Files, load, release, tea } from '../permalinks/support/review.ts'
import { reviewCorpus } from '../search/support/review.ts'

const corpusOf = async (files: Files) => (await load(files)).corpus

const first = await release(tea, { summary: 'Tea & more.' })
const hotter = edit(first, 'data/measurements.yaml', 'value: 95', 'value: 96')
const reworded = edit(hotter, 'content/2.mdx', 'boils a little later', 'boils much later')
const second = await release(reworded, { version: '1.1.0', date: '2026-03-01' })
const bare = await reviewCorpus('test/fixtures/sound/bare')

describe('newsOf(corpus)', () => {
  it('is nothing where nothing was published', async () => {
    expect(newsOf(await corpusOf(tea))).toEqual([])
    expect(newsOf(bare)).toEqual([])
  })

  it('tells of the first edition, of which all is new', async () => {
    const news = newsOf(await corpusOf(first))
    expect(news).toHaveLength(1)
    expect(news[0]).toMatchObject({ id: '1.0.0', date: '2026-01-31', summary: 'Tea & more.', isFirst: true })
    expect(news[0]?.changes.changed).toEqual([])
    expect(news[0]?.changes.added.map(({ path }) => path)).toContain('r/water-temperature/')
  })

  it('begins with what is not published yet', async () => {
    const [next, ...published] = newsOf(await corpusOf(hotter))
    expect(next).toMatchObject({ id: 'next', version: null, date: null, isFirst: false })
    expect(next?.changes.changed).toContainEqual(
      expect.objectContaining({ path: 'r/water-temperature/', kind: 'measurement' }),
    )
    expect(published.map(({ id }) => id)).toEqual(['1.0.0'])
  })

  it('has the newest edition first', async () => {
    const news = newsOf(await corpusOf(second))
    expect(news.map(({ id, isFirst }) => [id, isFirst])).toEqual([
      ['1.1.0', false],
      ['1.0.0', true],
    ])
  })
})

describe('nameOf(corpus, path)', () => {
  it('says what stands at an address, and gives the address where nothing does', async () => {
    const corpus = await corpusOf(tea)
    expect(nameOf(corpus, 's/1.1/')).toContain('Green tea')
    expect(nameOf(corpus, 'glossary/#infusion')).toBe('infusion')
    expect(nameOf(corpus, 'challenges/#cold-tea')).toBe('Tea cools.')
    expect(nameOf(corpus, 'glossary/#gone')).toBe('glossary/#gone')
    expect(nameOf(corpus, 'r/gone/')).toBe('r/gone/')
  })
})

describe('feedOf(corpus)', () => {
  const values = (feed: string, element: string) =>
    [...feed.matchAll(new RegExp(`<${element}>(.*?)</${element}>`, 'g'))].map(([, text]) => text)

  it('tells of the last fifty editions, however many there are', async () => {
    const corpus = await corpusOf(first)
    const editions = Array.from({ length: 60 }, (_, at) => {
      return { version: `1.${at}.0`, date: '2026-01-31', summary: 'More tea.', digest: '', ledger: null, words: null }
    })
    const feed = feedOf({ ...corpus, publication: { ...corpus.publication, editions } })
    const versions = Array.from({ length: 50 }, (_, at) => `Edition 1.${59 - at}.0`)
    expect(values(feed, 'title').slice(1)).toEqual(versions)
  })

  it('has an entry for each edition, the newest first, and is as new as that', async () => {
    const feed = feedOf(await corpusOf(second))
    expect(values(feed, 'id')).toEqual([
      'https://tea.internal/changes/feed.xml',
      'https://tea.internal/changes/#e-1.1.0',
      'https://tea.internal/changes/#e-1.0.0',
    ])
    expect(values(feed, 'updated')).toEqual(['2026-03-01T12:00:00Z', '2026-03-01T12:00:00Z', '2026-01-31T12:00:00Z'])
  })

  it('says what an edition did, and escapes what is written there', async () => {
    const [latest, oldest] = values(feedOf(await corpusOf(second)), 'summary')
    expect(oldest).toBe('Tea &amp; more.')
    expect(latest).toMatch(/^Corrected: 1 measurement\b.*\. Text changed in Section 2\.$/)
  })

  it('is a feed without entries, of the date of the review, where nothing was published', () => {
    const feed = feedOf(bare)
    expect(values(feed, 'id')).toEqual([expect.stringMatching(/^urn:uuid:[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/)])
    expect(feed).toContain('rel="self" type="application/atom+xml" href="feed.xml"')
    expect(values(feed, 'updated')).toEqual(['2026-01-31T12:00:00Z'])
    expect(values(feed, 'name')).toEqual(['Sand'])
    expect(feed).not.toContain('<entry>')
  })

  it('does not tell of what is yet to be published', async () => {
    expect(feedOf(await corpusOf(hotter))).toBe(feedOf(await corpusOf(first)))
  })

  it('calls an edition without words of its own the first', async () => {
    expect(values(feedOf(await corpusOf(await release(tea))), 'summary')).toEqual(['The first edition.'])
  })
})

describe('contractSections(corpus)', () => {
  it('has every section with the works that it cites and the records that it shows or states', async () => {
    const sections = contractSections(await corpusOf(tea))
    expect(sections.map(({ number, title, url, refs }) => [number, title, url, refs])).toEqual([
      ['1', 'Leaves', 's/1/', [2]],
      ['1.1', 'Green tea', 's/1.1/', [1, 2]],
      ['2', 'Water', 's/2/', []],
    ])
    expect(sections.map(({ records }) => records)).toEqual([
      ['pot-or-cup'],
      ['green-tea-turns-bitter', 'green-tea-temperature'],
      ['water-boils', 'water-temperature'],
    ])
  })

  it('has another hash where the text or the title is another, and only there', async () => {
    const hashes = async (files: Files) => contractSections(await corpusOf(files)).map(({ hash }) => hash)
    const [before, texts, titles] = await Promise.all([
      hashes(tea),
      hashes(edit(tea, 'content/2.mdx', 'a little', 'much')),
      hashes(edit(tea, 'data/review.yaml', 'title: Leaves', 'title: Leaf')),
    ])
    expect(texts.map((hash, at) => hash !== before[at])).toEqual([false, false, true])
    expect(titles.map((hash, at) => hash !== before[at])).toEqual([true, false, false])
  })

  it('has a section without works', () => {
    expect(contractSections(bare).map(({ refs, records }) => ({ refs, records }))).toEqual([
      { refs: [], records: ['slope-of-dry-sand'] },
    ])
  })
})
