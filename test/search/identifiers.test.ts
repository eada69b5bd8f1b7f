import { beforeAll, describe, expect, it } from 'vitest'
import { openIndex } from '../../bench/search.ts'
import { indexFiles } from '../../src/outputs/search/files.ts'
import { search } from '../../src/outputs/search/search.ts'
import type { SearchSource } from '../../src/outputs/search/source.ts'
import { subjectsOf } from '../../src/outputs/search/subjects.ts'
import { searchEntries, wordingOf } from '../../src/site/context/search.ts'
import { reviewCorpus } from './support/review.ts'

let source: SearchSource
let first: (query: string) => Promise<string | undefined>

beforeAll(async () => {
  const corpus = await reviewCorpus('test/fixtures/every-field')
  source = openIndex(indexFiles(searchEntries(corpus), subjectsOf(corpus), wordingOf(corpus))).source
  first = async query => {
    const { best, complete } = await search(source, query, 5)
    return complete ? best[0]?.thing.path : undefined
  }
})

describe('the search by what libraries call a work', () => {
  it.each([
    '978-3-16-148410-0',
    '9783161484100',
    'ISBN 978-3-16-148410-0',
    'ISSN 1476-4687',
    'PMID: 123456',
    'PMC123456',
  ])('finds it by %s', async query => expect(await first(query)).toMatch(/^ref\//))

  it.each(['10.1000/tea-review', 'https://doi.org/10.1000/tea-review'])(
    'leads by the DOI of the review itself, %s, to how to cite it',
    async query => expect(await first(query)).toBe('cite/'),
  )
})
