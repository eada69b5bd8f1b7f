import { beforeAll, describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { anchorsOf, partPath, partsOfList, placeOf } from '../../src/site/context/lists/list.ts'
import { allLists, listParts, listsOn } from '../../src/site/context/lists/pages.ts'
import { edit, type Files, load, release, tea } from '../permalinks/support/review.ts'
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
      for (const list of lists)
        expect(listsOn(corpus, placeOf(list)).get(list.id), `${list.page} ${list.id}`).toBe(list)
    }
  })

  it('have their further parts below the page', () => {
    for (const corpus of corpora)
      for (const [path, { list, portion }] of listParts(corpus)) {
        const whole = listsOn(corpus, placeOf(list)).get(list.id)
        expect(path.startsWith(list.page)).toBe(true)
        expect(whole && partsOfList(whole)[portion.number - 1]?.portion).toBe(portion)
      }
  })
})

describe('the authors of very many works', () => {
  it('are fewer of each letter on their page, and all of them in parts', async () => {
    const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ']
    const works = Array.from({ length: 50 }, (_, at) => at).flatMap(at =>
      letters.map(letter => {
        const family = `${letter}${String.fromCharCode(97 + (at % 25))}${'o'.repeat(1 + at / 25)}n`
        return `- {id: ${1000 + at * 26 + letters.indexOf(letter)}, author: [{family: ${family}, given: A.}], year: 2020}\n`
      }),
    )
    const { corpus } = await load(edit(tea, 'data/references.yaml', /\n*$/, `\n${works.join('')}`))
    const parts = [...listsOn(corpus, 'search/authors/').values()].map(partsOfList)
    const counts = parts.map(list => list.map(({ portion }) => portion.items.length))
    expect(counts.flat().reduce((sum, count) => sum + count, 0)).toBeGreaterThanOrEqual(letters.length * 50)
    expect(counts.reduce((sum, [first = 0]) => sum + first, 0)).toBeLessThan(1200)
  })
})

describe('the editions of a review', () => {
  let corpus: Corpus
  beforeAll(async () => {
    corpus = (await load(await inEditions(5))).corpus
  })
  const editions = () => {
    const list = listsOn(corpus, 'changes/').get('editions')
    return list ? partsOfList(list) : []
  }

  it('stand in parts, the newest first', () => {
    const ids = editions().map(({ portion }) => portion.items.map(item => (item as { id: string }).id))
    expect(ids.length).toBeGreaterThan(1)
    expect(ids.flat()).toEqual(['1.0.4', '1.0.3', '1.0.2', '1.0.1', '1.0.0'])
  })

  it('keep their anchors, and those of what they changed, at the address of the page', () => {
    const [first, ...others] = editions().map(anchorsOf)
    expect(first).toContain('e-1.0.4')
    expect(others.flat()).toEqual(expect.arrayContaining(['e-1.0.1', 'e-1.0.0', 'e-1.0.1-text']))
  })

  it('list what they changed where they stand, and its further parts below the page', () => {
    const oldest = allLists(corpus).find(({ id }) => id === 'e-1.0.1-text')
    expect(oldest && [partPath(oldest, 1), partPath(oldest, 2)]).toEqual([
      `changes/editions/${editions().length}/#e-1.0.1-text`,
      'changes/e-1.0.1-text/2/',
    ])
    expect(listsOn(corpus, 'changes/').has('e-1.0.4-text')).toBe(true)
    expect(listsOn(corpus, 'changes/').has('e-1.0.1-text')).toBe(false)
  })
})

/** Tea in many chapters, every one of which is told in other words in each of some editions. */
async function inEditions(count: number): Promise<Files> {
  const numbers = Array.from({ length: 150 }, (_, at) => String(at + 3))
  const list = numbers.map(number => `  - {number: "${number}", title: Cup ${number}}\n`).join('')
  const told = (edition: number): Files =>
    Object.fromEntries(numbers.map(number => [`content/${number}.mdx`, `Cup ${number} was drunk in ${edition}.`]))
  let files = edit(tea, 'data/review.yaml', /\n*$/, `\n${list}`)
  for (let edition = 0; edition < count; edition++)
    files = await release({ ...files, ...told(edition) }, { date: '2026-01-31' })
  return files
}
