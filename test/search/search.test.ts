import { brotliCompressSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { searchBudget } from '../../bench/budgets.ts'
import { type OpenIndex, openIndex } from '../../bench/search.ts'
import type { SearchEntry } from '../../src/outputs/search/entry.ts'
import { indexFiles } from '../../src/outputs/search/files.ts'
import { search } from '../../src/outputs/search/search.ts'
import { type Subjects, subjectsOf } from '../../src/outputs/search/subjects.ts'
import { searchEntries } from '../../src/site/context/search.ts'
import { queries } from './queries.ts'
import { reviewCorpus } from './support/review.ts'

const room = { best: 6, others: 3 }
const inParts = { whole: 0, keys: 24_000, shown: 6_000 }

let entries: SearchEntry[]
let subjects: Subjects
let files: Map<string, string>
let whole: OpenIndex
let parted: OpenIndex

beforeAll(async () => {
  const corpus = await reviewCorpus()
  entries = searchEntries(corpus)
  subjects = subjectsOf(corpus)
  files = indexFiles(entries, subjects)
  whole = openIndex(files)
  parted = openIndex(indexFiles(entries, subjects, inParts))
})

describe('the search in this review', () => {
  it.each(queries)('finds %s first at %s', async (query, path) => {
    const { groups, complete } = await search(whole.source, query, room)
    const found = groups[0]?.shown[0]?.path.replace(/#p\d+$/, '#p')
    expect({ path: found, complete }).toEqual({ path, complete: true })
  })

  it('finds the same in an index that is sent in parts', async () => {
    for (const [query] of queries) {
      const [one, other] = await Promise.all([whole, parted].map(({ source }) => search(source, query, room)))
      expect(other?.groups, query).toEqual(one?.groups)
    }
  })

  it('finds everything by its own title', async () => {
    const lost: string[] = []
    for (const { path, title, kind } of entries) {
      if (title === '' || kind === 'paragraph') continue
      const { groups } = await search(whole.source, title, { best: 50, others: 50 })
      if (!groups.some(({ shown }) => shown.some(thing => thing.path === path))) lost.push(`${title}: ${path}`)
    }
    expect(lost).toEqual([])
  })

  it('has an index within its budget', () => {
    expect([...files.keys()]).toEqual(['search-index.js'])
    expect(brotliCompressSync(files.get('search-index.js') ?? '').length).toBeLessThan(searchBudget)
  })

  it('says which words nothing has, and finds the rest', async () => {
    const { unknown, complete, groups } = await search(whole.source, 'tin qqqqq', room)
    expect({ unknown, complete, first: groups[0]?.shown[0]?.path }).toEqual({
      unknown: ['qqqqq'],
      complete: false,
      first: 'm/tin/',
    })
  })

  it.each([
    ['10nm', '10 nm'],
    ['20mA/g', '20 mA/g'],
    ['3.7Å', '3.7 Å'],
    ['sodium 420%', 'sodium 420 %'],
  ])('finds by %s what goes by %s', async (joined, apart) => {
    const [one, other] = await Promise.all([joined, apart].map(text => search(whole.source, text, room)))
    expect(one?.total).toBeGreaterThan(0)
    expect(one).toEqual(other)
  })

  it('finds nothing where nothing is asked', async () => {
    for (const query of ['', '  ', '…', 'qqqqq']) expect((await search(whole.source, query, room)).total).toBe(0)
  })

  it('finds what goes by a common word', async () => {
    expect((await search(whole.source, 'about', room)).groups[0]?.shown[0]?.path).toBe('about/')
  })
})

describe('the search in a review of another field', () => {
  it('knows it by its own words', async () => {
    const corpus = await reviewCorpus('test/fixtures/glaciers')
    const { source } = openIndex(indexFiles(searchEntries(corpus), subjectsOf(corpus)))
    const [section] = corpus.sections
    const { groups } = await search(source, section?.title ?? '', room)
    expect(groups[0]?.shown[0]?.path).toBe(`s/${section?.number}/`)
  })
})
