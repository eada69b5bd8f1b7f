import { existsSync, readFileSync } from 'node:fs'
import { join, posix } from 'node:path'
import { Parser } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { eachOnce } from '../../src/core/corpus/same-work.ts'
import { publicAddress } from '../../src/core/permalinks/public.ts'
import { corpusOf } from '../exports/support/reviews.ts'
import { builtSite, htmlPages } from './support/site.ts'
import { projectRoot, siteFolder } from './support/where.ts'

interface Head {
  path: string
  tags: Map<string, string[]>
  links: { rel: string; href: string; type: string }[]
  jsonLd: string[]
}

const folder = siteFolder()
const site = builtSite()
const corpus = await corpusOf(projectRoot)
const { review } = corpus
const hasAddress = publicAddress(review, '') !== null

/** What a page says about itself to programs. */
function headOf(path: string): Head {
  const head: Head = { path, tags: new Map(), links: [], jsonLd: [] }
  let inScript = false
  const parser = new Parser({
    onopentag(name, { name: tag, property, content = '', rel = '', href = '', type = '' }) {
      const key = tag ?? property
      if (name === 'meta' && key) head.tags.set(key, [...(head.tags.get(key) ?? []), content])
      if (name === 'link') head.links.push({ rel, href, type })
      inScript = name === 'script' && type === 'application/ld+json'
      if (inScript) head.jsonLd.push('')
    },
    ontext(text) {
      if (inScript) head.jsonLd[head.jsonLd.length - 1] += text
    },
    onclosetag() {
      inScript = false
    },
  })
  parser.end(readFileSync(join(folder, path), 'utf8'))
  return head
}

const isMarked = (head: Head): boolean => head.jsonLd.length > 0
/** Pages without a description, such as the one for a missing address, are nothing to cite; nor are those that lead on. */
const heads = htmlPages(site)
  .filter(({ references }) => references.every(({ rel }) => rel !== 'refresh'))
  .map(({ path }) => headOf(path))
  .filter(isMarked)
const addressOf = ({ path }: Head): string => path.replace(/index\.html$/, '')
const has = (head: Head, tag: string): boolean => head.tags.has(tag)
const one = (head: Head, tag: string): string => head.tags.get(tag)?.join(' | ') ?? ''
const linked = (head: Head, rel: string): string[] =>
  head.links.filter(link => link.rel === rel).map(({ href }) => href)

/** The pages that break a rule, at most ten. */
const breaking = (rule: (head: Head) => boolean, among = heads): string[] =>
  among
    .filter(head => !rule(head))
    .map(({ path }) => path)
    .slice(0, 10)

describe('what pages say of themselves', () => {
  it('names one permanent address everywhere', () => {
    const rule = (head: Head) => {
      const address = publicAddress(review, addressOf(head))
      const named = [...linked(head, 'canonical'), ...linked(head, 'cite-as'), ...(head.tags.get('og:url') ?? [])]
      return address === null ? named.length === 0 : named.length === 3 && named.every(it => it === address)
    }
    expect(breaking(rule)).toEqual([])
  })

  it('asks search engines to leave out the page for a missing address, and no other', () => {
    const hidden = htmlPages(site).filter(({ path }) => has(headOf(path), 'robots'))
    expect(hidden.map(({ path }) => path)).toEqual(['404.html'])
  })

  it('is one record of a scholarly search engine, with the sections as its chapters', () => {
    const records = heads.filter(head => has(head, 'citation_title') && !has(head, 'citation_inbook_title'))
    expect(records.map(({ path }) => path)).toEqual(['index.html'])
    const chapters = heads.filter(head => has(head, 'citation_inbook_title')).map(addressOf)
    expect(chapters.sort()).toEqual(corpus.sections.map(({ number }) => `s/${number}/`).sort())
  })

  it('has the tags that such an engine needs: a title, an author, a date', () => {
    const rule = (head: Head) =>
      !has(head, 'citation_title') ||
      (one(head, 'citation_author') !== '' && /^\d{4}\/\d\d\/\d\d$/.test(one(head, 'citation_publication_date')))
    expect(breaking(rule)).toEqual([])
  })

  it('describes every other page in Dublin Core', () => {
    const wanted = ['DC.title', 'DC.creator', 'DC.date', ...(hasAddress ? ['DC.identifier'] : []), 'DC.rights']
    const others = heads.filter(head => !has(head, 'citation_title'))
    expect(breaking(head => wanted.every(tag => one(head, tag) !== ''), others)).toEqual([])
  })

  it('names on a section every work that it cites', () => {
    for (const section of corpus.sections) {
      const head = headOf(`s/${section.number}/index.html`)
      const cited = new Set(section.uses.filter(({ component }) => component === 'Cite').flatMap(({ ids }) => ids))
      expect(head.tags.get('citation_reference')?.length ?? 0).toBe(eachOnce(corpus, [...cited].map(Number)).length)
    }
  })

  it('has OpenGraph for every page', () => {
    const wanted = ['og:title', 'og:type', ...(hasAddress ? ['og:url'] : []), 'og:site_name']
    expect(breaking(head => wanted.every(tag => head.tags.get(tag)?.length === 1 && one(head, tag) !== ''))).toEqual([])
    // What says the same as the title is not said twice.
    const described = (head: Head) =>
      one(head, 'og:description') ===
      (one(head, 'description') === one(head, 'og:title') ? '' : one(head, 'description'))
    expect(breaking(described)).toEqual([])
  })

  it('has links to a licence, an author, a type, and to descriptions that are there', () => {
    const rule = (head: Head) =>
      linked(head, 'license').length === 1 &&
      linked(head, 'author').length > 0 &&
      linked(head, 'type').every(type => type.startsWith('https://schema.org/')) &&
      [...linked(head, 'describedby'), ...linked(head, 'item')].every(href =>
        existsSync(join(folder, posix.join(posix.dirname(head.path), href))),
      )
    expect(breaking(rule)).toEqual([])
  })

  it('names no absolute address but its own, the licence, schema.org and the published article', () => {
    const allowed = [review.canonical, review.licence.content.url, 'https://schema.org/', review.article?.url ?? '']
    const rule = (head: Head) =>
      head.links.every(({ href }) => !/^[a-z]+:/.test(href) || allowed.some(start => href.startsWith(start)))
    expect(breaking(rule)).toEqual([])
  })
})

const thing = z.looseObject({ '@type': z.string() })
const description = z.looseObject({
  '@context': z.union([
    z.literal('https://schema.org'),
    z.tuple([z.literal('https://schema.org'), z.strictObject({ cito: z.literal('http://purl.org/spar/cito/') })]),
  ]),
  '@type': z.enum(['ScholarlyArticle', 'Chapter', 'Dataset', 'WebPage']),
  '@id': hasAddress ? z.url() : z.string().min(1),
  name: z.string().min(1),
  isPartOf: z
    .looseObject({ '@id': hasAddress ? z.literal(review.canonical) : z.string().regex(/^(?:\.\.\/)*index\.html$/) })
    .optional(),
  hasPart: z.array(thing).optional(),
  citation: z.array(thing).optional(),
  distribution: z
    .array(z.strictObject({ '@type': z.literal('DataDownload'), contentUrl: z.string(), encodingFormat: z.string() }))
    .optional(),
})

describe('JSON-LD', () => {
  it('stands once on every page and is well formed', () => {
    const rule = ({ jsonLd }: Head) => jsonLd.length === 1 && description.safeParse(JSON.parse(jsonLd[0] ?? '')).success
    expect(breaking(rule)).toEqual([])
  })

  it('says what the review is, whose, when, under which licence, and what it rests on', () => {
    const [text = ''] = headOf('index.html').jsonLd
    expect(JSON.parse(text)).toMatchObject({
      '@type': 'ScholarlyArticle',
      version: review.version,
      datePublished: review.date,
      license: review.licence.content.url,
      isBasedOn: { '@id': `https://doi.org/${review.article?.DOI}` },
    })
    expect(JSON.parse(text).hasPart.length).toBe(corpus.sections.length + 1)
  })

  it('says of the data set where each file is', () => {
    const [text = ''] = headOf('data/index.html').jsonLd
    const { distribution } = description.parse(JSON.parse(text))
    expect(distribution?.length).toBeGreaterThan(20)
    for (const { contentUrl } of distribution ?? []) expect(existsSync(join(folder, 'data', contentUrl))).toBe(true)
  })

  it('names the primary works of a record', () => {
    const record = corpus.records.measurements.find(({ refs }) => refs.length > 0)
    const [text = ''] = headOf(`r/${record?.id}/index.html`).jsonLd
    expect(description.parse(JSON.parse(text)).citation?.length).toBe(record?.refs.length)
  })
})

describe('the control to cite', () => {
  it('stands on every page, with the files of the page or of the whole', () => {
    const rule = ({ path }: Head) => {
      const page = readFileSync(join(folder, path), 'utf8')
      return /<details class="cite-this\b/.test(page) && /href="[^"]*cite\.bib"/.test(page)
    }
    expect(breaking(rule)).toEqual([])
  })
})
