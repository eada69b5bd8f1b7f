import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { workTitle } from '../../src/core/words/work-names.ts'
import { corpusOf } from '../exports/support/reviews.ts'
import { projectRoot, siteFolder } from './support/where.ts'

const corpus = await corpusOf(projectRoot)

/** The OpenURLs of a page, which reference managers find in the titles of empty elements. */
function openUrls(path: string): URLSearchParams[] {
  const found: URLSearchParams[] = []
  const parser = new Parser({
    onopentag(_, { class: name, title = '' }) {
      if (name === 'Z3988') found.push(new URLSearchParams(title))
    },
  })
  parser.end(readFileSync(join(siteFolder(), path), 'utf8'))
  return found
}

describe('what a reference manager saves from the page of a work', () => {
  it.each(corpus.records.references.map(work => [work.id, work] as const))('%s is the work', (id, work) => {
    const urls = openUrls(`ref/${id}/index.html`)
    expect(urls).toHaveLength(1)
    const [url = new URLSearchParams()] = urls
    const title = ['rft.atitle', 'rft.btitle', 'rft.title'].map(name => url.get(name)).find(Boolean) ?? ''
    expect(title).toMatch(workTitle(work) === null ? /^\[Title not known/ : /\w/)
    expect([...url.getAll('rft.au'), ...url.getAll('rft.aucorp')].length).toBeGreaterThanOrEqual(work.author.length)
    expect(url.get('rft.date')).toMatch(/^\d{4}$/)
    const kind = url.get('rft.genre') ?? ''
    expect([kind, url.get('rft.jtitle') !== null]).toEqual([kind, kind === 'article'])
  })
})
