import { readdirSync } from 'node:fs'
import { join, sep } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { LedgerEntry } from '../../src/core/corpus/publication.ts'
import { databasePath, ownFiles, ownPages } from '../../src/core/permalinks/pages.ts'
import { citationFormats } from '../../src/outputs/cite/formats.ts'
import { dataFiles } from '../../src/outputs/exports/files.ts'
import { files } from '../../src/site/files/index.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

const own = await corpusOf(reviews.own)

describe.each(Object.entries(reviews))('the files of the review %s', async (_name, root) => {
  const corpus = await corpusOf(root)
  const paths = [...files(corpus)].map(({ path }) => path)

  it('have an address each', () => {
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([])
    expect(paths.filter(path => !/^[a-z0-9]([a-z0-9.-]*\/)*[a-z0-9.-]*\.[a-z0-9]+$/.test(path))).toEqual([])
  })

  it('are those that programs were promised, and no more among the data', () => {
    const promised = ownFiles(corpus)
    expect(promised.filter(path => !paths.includes(path))).toEqual([])
    const data = dataFiles(corpus).map(({ path }) => `data/${path}`)
    expect(data.filter(path => !promised.includes(path))).toEqual([])
  })

  it('cite each thing in every format', () => {
    for (const { ending } of citationFormats) expect(paths).toContain(`cite.${ending}`)
  })
})

describe('the files of a site', () => {
  const made = [...files(own)]

  it.each([
    'assets/atlas.css',
    'assets/card.png',
    'assets/records.js',
    'data/in-situ-atlas.sqlite',
    'cite.bib',
    'changes/feed.xml',
  ])('are the same bytes each time: %s', async path => {
    const file = made.find(file => file.path === path)
    const [first, second] = [await file?.make(), await file?.make()]
    expect(first?.length).toBeGreaterThan(0)
    expect(second).toEqual(first)
  })
})

describe('what a host asks for', () => {
  const text = async (corpus: typeof own, path: string) => {
    const made = await [...files(corpus)].find(file => file.path === path)?.make()
    return made === undefined ? null : String(made)
  }
  const at = (canonical: string) => ({ ...own, review: { ...own.review, canonical } })

  it('is a map of the pages where the site has a public address', async () => {
    const map = (await text(at('https://atlas.acme.org/x/'), 'sitemap.xml')) ?? ''
    const found = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address = '']) => address)
    expect(found).toContain('https://atlas.acme.org/x/')
    expect(found).toContain(`https://atlas.acme.org/x/s/${own.sections[0]?.number}/`)
    expect(new Set(found).size).toBe(found.length)
    expect(await text(at('https://atlas.acme.org/x/'), 'robots.txt')).toContain(
      'Sitemap: https://atlas.acme.org/x/sitemap.xml',
    )
  })

  it('is no map where nobody has said yet where the site will stand', async () => {
    expect(await text(at('https://atlas.example.org/'), 'sitemap.xml')).toBeNull()
    expect(await text(at('https://atlas.example.org/'), 'robots.txt')).not.toContain('Sitemap')
  })
})

describe('the database', () => {
  it('keeps its name when the review gets another', () => {
    expect(databasePath(own)).toBe('data/in-situ-atlas.sqlite')
    const review = { ...own.review, name: 'Another Name' }
    const under = (ledger: ReadonlyMap<string, LedgerEntry>) =>
      databasePath({ review, publication: { ...own.publication, ledger } })
    expect(under(new Map())).toBe('data/another-name.sqlite')
    const entry: LedgerEntry = { path: 'data/in-situ-atlas.sqlite', kind: 'file', about: '', stages: [] }
    expect(under(new Map([[entry.path, entry]]))).toBe('data/in-situ-atlas.sqlite')
  })
})

describe('the pages of the site’s own', () => {
  const folder = join(import.meta.dirname, '../../src/site/pages')
  /** The address of a template: one that is a page where there is something to do has `[...all]` for its name. */
  const addressOf = (template: string) =>
    template.replace(/\.astro$/, '/').replace(/(^|\/)(index|\[\.\.\.all\])\/$/, '$1')

  it('are those that have a template', () => {
    const templates = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter(name => name.endsWith('.astro') && name !== '404.astro')
      .map(name => addressOf(name.split(sep).join('/')))
    expect(templates.filter(path => !path.includes('[')).sort()).toEqual([...ownPages].sort())
  })
})
