import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { publicAddress } from '../../src/core/permalinks/public.ts'
import { corpusOf } from '../exports/support/reviews.ts'
import { builtSite, htmlPages } from './support/site.ts'
import { projectRoot } from './support/where.ts'

const site = builtSite()
const corpus = await corpusOf(projectRoot)
const { review } = corpus

interface Tag {
  name: string
  attributes: Record<string, string>
}

function tagsOf(path: string): Tag[] {
  const tags: Tag[] = []
  const parser = new Parser({ onopentag: (name, attributes) => void tags.push({ name, attributes }) })
  parser.end(readFileSync(join(site.folder, path), 'utf8'))
  return tags
}

const pages = htmlPages(site)
  .map(({ path }) => path)
  .filter(path => /^chart\/[^/]+\/embed\/index\.html$/.test(path))

describe('the page of a chart for a frame', () => {
  it('is there for every chart', () => {
    expect(pages.sort()).toEqual(corpus.records.charts.map(({ id }) => `chart/${id}/embed/index.html`).sort())
  })

  it('has no header, no tree, no script, and every link opens beside the page that frames it', () => {
    for (const path of pages) {
      const tags = tagsOf(path)
      expect(tags.filter(({ name }) => ['header', 'nav', 'script', 'aside', 'footer'].includes(name))).toEqual([])
      const links = tags.filter(({ name }) => name === 'a')
      expect(links.length, path).toBeGreaterThan(1)
      expect(
        links.filter(({ attributes }) => attributes['target'] !== '_blank' || !attributes['rel']?.includes('noopener')),
      ).toEqual([])
    }
  })

  it('is nothing to cite, and names the page of the chart for search engines', () => {
    for (const path of pages) {
      const tags = tagsOf(path)
      const metas = tags.filter(({ name }) => name === 'meta').map(({ attributes }) => attributes)
      expect(metas.filter(({ name }) => name?.startsWith('citation_'))).toEqual([])
      const own = publicAddress(review, path.replace(/embed\/index\.html$/, ''))
      const canonical = tags.filter(({ attributes }) => attributes['rel'] === 'canonical')
      expect(canonical.map(({ attributes }) => attributes['href'])).toEqual(own === null ? [] : [own])
    }
  })

  it('says where the chart is from, under which licence, and leads back', () => {
    for (const path of pages) {
      const addresses = tagsOf(path).map(({ attributes }) => attributes['href'])
      expect(addresses).toContain('../index.html')
      expect(addresses).toContain(review.licence.content.url)
    }
  })
})
