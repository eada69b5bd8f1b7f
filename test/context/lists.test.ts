import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { partsOfList } from '../../src/site/context/lists/list.ts'
import { allLists, listParts, listsOn } from '../../src/site/context/lists/pages.ts'
import { load, tea } from '../permalinks/support/review.ts'
import { reviewCorpus } from '../search/support/review.ts'

let corpora: Corpus[]
beforeAll(async () => {
  corpora = [await reviewCorpus(), (await load(tea)).corpus]
})

describe('the lists of a page', () => {
  it('are all that are made for it, whatever sort of page it is', () => {
    for (const corpus of corpora) {
      const lists = allLists(corpus)
      expect(lists.length).toBeGreaterThan(5)
      for (const list of lists) expect(listsOn(corpus, list.page).get(list.id), `${list.page} ${list.id}`).toBe(list)
    }
  })

  it('have their further parts below the page', () => {
    for (const corpus of corpora)
      for (const [path, { list, portion }] of listParts(corpus)) {
        const whole = listsOn(corpus, list.page).get(list.id)
        expect(path.startsWith(list.page)).toBe(true)
        expect(whole && partsOfList(whole)[portion.number - 1]?.portion).toBe(portion)
      }
  })
})
