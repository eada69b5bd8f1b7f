import { join } from 'node:path'
import { expect, test } from 'vitest'
import type { LedgerEntry } from '../../src/core/corpus/publication.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { hasPage, pagesOf } from '../../src/core/permalinks/pages.ts'
import { loadReview } from '../../src/packs/index.ts'

/** Which of the pages that not every review has a fixture promises. */
async function promised(fixture: string): Promise<string[]> {
  const { corpus } = await loadReview(join(import.meta.dirname, '../fixtures', fixture))
  if (!corpus) throw new Error(`${fixture} has problems`)
  const addresses = currentAddresses(corpus)
  return ['since/', 'about/search/'].filter(path => addresses.has(path))
}

test('a review without later works promises no page about them', async () => {
  expect(await promised('base')).toEqual([])
})

test('a review with later works, and a search that is written down, promises both pages', async () => {
  expect(await promised('sound/additions')).toEqual(['since/', 'about/search/'])
})

const lists = [
  ...['challenges/', 'charts/', 'figures/', 'glossary/', 'materials/'],
  ...['notes/', 'pathways/', 'pictures/', 'schematics/'],
]

test('a review that has nothing to list has no page of the list, nor promises one', async () => {
  const { corpus } = await loadReview(join(import.meta.dirname, '../fixtures/sound/bare'))
  if (!corpus) throw new Error('the bare review has problems')
  expect(pagesOf(corpus).filter(path => lists.includes(path))).toEqual([])
  const published = new Map<string, LedgerEntry>()
  published.set('glossary/', { path: 'glossary/', kind: 'page', about: '', stages: [] })
  const later = { ...corpus, publication: { ...corpus.publication, ledger: published } }
  // What was published stays, with nothing on it.
  expect(lists.filter(path => hasPage(later, path))).toEqual(['glossary/'])
})
