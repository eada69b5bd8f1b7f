import { describe, expect, it } from 'vitest'
import { signposts } from '../../src/outputs/metadata/links.ts'
import { load, tea } from '../permalinks/support/review.ts'
import { reviewCorpus } from '../search/support/review.ts'
import { factsOf } from './support/facts.ts'

const { corpus } = await load(tea)
const bare = await reviewCorpus('test/fixtures/sound/bare')
const linked = (path: string, rel: string, of = corpus) =>
  signposts(factsOf(of, path)).flatMap(link => (link.rel === rel ? [link.href] : []))

describe('signposts(facts)', () => {
  it('say under which address a page is cited, and under which licence it is', () => {
    for (const path of ['', 's/1.1/', 'r/water-temperature/', 'refs/']) {
      expect(linked(path, 'cite-as')).toEqual([`https://tea.internal/${path}`])
      expect(linked(path, 'license')).toEqual(['https://creativecommons.org/licenses/by/4.0/'])
    }
  })

  it('say what a page is', () => {
    const types = (path: string) => linked(path, 'type').map(href => href.replace('https://schema.org/', ''))
    expect(types('')).toEqual(['AboutPage', 'ScholarlyArticle'])
    expect(types('data/')).toEqual(['AboutPage', 'Dataset'])
    expect(types('s/1/')).toEqual(['Chapter'])
    expect(types('r/water-temperature/')).toEqual(['WebPage'])
    expect(types('refs/')).toEqual(['WebPage'])
  })

  it('lead up from every page but the first, by relative addresses', () => {
    expect(linked('', 'collection')).toEqual([])
    expect(linked('s/1.1/', 'collection')).toEqual(['../../index.html'])
    expect(linked('s/1.1/', 'author')).toEqual(['../../about/index.html'])
  })

  it('lead to the citations of what can be cited, but for a work, which is not ours', () => {
    const described = linked('s/1.1/', 'describedby')
    expect(described.length).toBeGreaterThan(0)
    for (const href of described) expect(href).toMatch(/^cite\.\w+$/)
    expect(linked('ref/1/', 'describedby')).toEqual([])
    expect(linked('refs/', 'describedby')).toEqual([])
  })

  it('lead from the review to its whole text, and from the data to its tables', () => {
    expect(linked('', 'item')).toEqual(['read/index.html'])
    expect(linked('data/', 'item')).toEqual(expect.arrayContaining(['measurements.csv', 'references.json']))
    expect(linked('s/1/', 'item')).toEqual([])
    expect(linked('', 'related')).toEqual([])
  })

  it('name no address where the review has a placeholder for one', () => {
    expect(linked('s/1/', 'cite-as', bare)).toEqual([])
    expect(linked('s/1/', 'license', bare)).toHaveLength(1)
  })
})
