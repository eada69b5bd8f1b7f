import { join } from 'node:path'
import { expect, test } from 'vitest'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
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
