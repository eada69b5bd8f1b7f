import { describe, expect, it } from 'vitest'
import { ownPages } from '../../src/core/permalinks/pages.ts'
import {
  furtherPages,
  navigation,
  sectionTree,
  type TreeItem,
  toolMenu,
  wholeTree,
} from '../../src/site/context/navigation.ts'
import { searchEntries } from '../../src/site/context/search.ts'
import { hasAdditions } from '../../src/site/context/since.ts'
import { hasTwo, tools } from '../../src/site/context/tools.ts'
import { edit, load, tea } from '../permalinks/support/review.ts'
import { reviewCorpus } from '../search/support/review.ts'

const { corpus } = await load(tea)
const bare = await reviewCorpus('test/fixtures/sound/bare')
const paths = (links: readonly { path: string }[]) => links.map(({ path }) => path)

/** A tree as the numbers of its sections, those below one in brackets after it. */
const numbers = (tree: readonly TreeItem[]): string =>
  tree.map(({ section, children }) => section.number + (children.length > 0 ? ` (${numbers(children)})` : '')).join(' ')

/** Tea in many chapters, the last but one of them with a part. */
async function inChapters(count: number) {
  const chapters = Array.from({ length: count }, (_, at) => String(at + 3))
  const all = [...chapters.slice(0, -1), `${chapters.at(-2)}.1`, ...chapters.slice(-1)]
  const list = all.map(number => `  - {number: "${number}", title: Cup ${number}}\n`).join('')
  const files = edit(tea, 'data/review.yaml', /\n*$/, `\n${list}`)
  return (await load({ ...files, ...Object.fromEntries(all.map(number => [`content/${number}.mdx`, 'A cup.\n'])) }))
    .corpus
}

describe('navigation(corpus)', () => {
  it('leads to the pages that have something on them', () => {
    const all = ['contents/', 'pathways/', 'charts/', 'explore/', 'challenges/', 'data/']
    expect(paths(navigation(corpus))).toEqual(all)
    expect(paths(navigation(bare))).toEqual(['contents/', 'explore/', 'data/'])
    expect(paths(toolMenu(corpus))).toEqual(['compare/'])
    expect(toolMenu(bare)).toEqual([])
  })

  it('leads to what later works add, where they add something, by the year of the article', async () => {
    const corpus = await reviewCorpus('test/fixtures/sound/additions')
    expect(navigation(corpus)).toContainEqual({ path: 'since/', label: 'Since 2021' })
    expect(paths(furtherPages(corpus))).toContain('about/search/')
  })

  it('leads with the foot to every page that every review has, as far as there is something on it', async () => {
    const review = await reviewCorpus()
    const led = new Set(paths([...navigation(review), ...toolMenu(review), ...furtherPages(review)]))
    // The home page and the search have links of their own; what later works add is none of every review's.
    const added = hasAdditions(review) ? [] : ['since/']
    const sought = review.search ? [] : ['about/search/']
    const shown = review.records.pictures.length > 0 ? [] : ['pictures/']
    const others = ['', 'search/', 'search/authors/', ...added, ...sought, ...shown]
    expect(ownPages.filter(path => !others.includes(path) && !led.has(path))).toEqual([])
    expect([...led].filter(path => !ownPages.includes(path))).toEqual([])
  })
})

describe('tools(corpus)', () => {
  it('are those that the review has something for', () => {
    expect(paths(tools(corpus))).toEqual(['explore/', 'compare/', 'pathways/', 'materials/'])
    expect(paths(tools(bare))).toEqual(['explore/'])
  })

  it('compare where there are two materials, or two values of a facet', async () => {
    const noFacets = { ...corpus, vocabulary: { ...corpus.vocabulary, facets: [] } }
    const records = { ...corpus.records, materials: corpus.records.materials.slice(0, 1) }
    expect(hasTwo(noFacets)).toBe(true)
    expect(hasTwo({ ...corpus, records })).toBe(true)
    expect(hasTwo({ ...noFacets, records })).toBe(false)
  })
})

describe('searchEntries(corpus)', () => {
  it('hold each page of the header and the tools once, under all its names', () => {
    const found = searchEntries(corpus).filter(({ kind }) => kind === 'page')
    expect(paths(found)).toEqual([...new Set(paths(found))])
    expect(paths(found)).toEqual(expect.arrayContaining([...paths(navigation(corpus)), ...paths(tools(corpus))]))
    expect(paths(searchEntries(bare).filter(({ kind }) => kind === 'page'))).toEqual(
      expect.arrayContaining(['contents/', 'explore/', 'about/']),
    )
  })
})

describe('sectionTree(corpus, current)', () => {
  it('shows the chapters, and what is below that of the reader', () => {
    expect(numbers(sectionTree(corpus, null))).toBe('1 2')
    expect(numbers(sectionTree(corpus, '1'))).toBe('1 (1.1) 2')
    expect(numbers(sectionTree(corpus, '1.1'))).toBe('1 (1.1) 2')
    expect(numbers(sectionTree(corpus, '2'))).toBe('1 2')
  })

  it('shows 24 chapters at most, those around that of the reader', async () => {
    const long = await inChapters(28)
    const shown = (current: string | null) => {
      const tree = sectionTree(long, current).map(({ section }) => section.number)
      return { count: tree.length, first: tree[0], last: tree.at(-1) }
    }
    expect(shown(null)).toEqual({ count: 24, first: '1', last: '24' })
    expect(shown('13')).toEqual({ count: 24, first: '1', last: '24' })
    expect(shown('14')).toEqual({ count: 24, first: '2', last: '25' })
    expect(shown('29.1')).toEqual({ count: 24, first: '7', last: '30' })
    expect(numbers(sectionTree(long, '29.1'))).toContain('29 (29.1) 30')
  })

  it('shows all of 24 chapters to every reader', async () => {
    const full = await inChapters(22)
    for (const current of ['1', '24']) expect(sectionTree(full, current)).toHaveLength(24)
  })
})

describe('wholeTree(corpus)', () => {
  it('holds every section below its own', () => {
    expect(numbers(wholeTree(corpus))).toBe('1 (1.1) 2')
    expect(numbers(wholeTree(bare))).toBe('1')
  })
})
