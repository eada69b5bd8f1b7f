import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { lowered, raised, shifted } from '../../src/core/basics/levels.ts'
import { eachOnce } from '../../src/core/corpus/same-work.ts'
import { publicAddress } from '../../src/core/permalinks/public.ts'
import { citables, itemsOf } from '../../src/outputs/cite/citables.ts'
import { coins } from '../../src/outputs/cite/coins.ts'
import type { CslItem } from '../../src/outputs/cite/csl.ts'
import { citationFormats } from '../../src/outputs/cite/formats.ts'
import { referenceItem } from '../../src/outputs/cite/items.ts'
import { styles } from '../../src/outputs/cite/styles.ts'
import { citationHtml } from '../../src/outputs/cite/texts.ts'
import { jsonLd } from '../../src/outputs/metadata/json-ld.ts'
import { bibliographicTags } from '../../src/outputs/metadata/tags.ts'
import { corpusOf, reviews } from '../exports/support/reviews.ts'

/** A text in one form, whatever a format has for its signs. */
const plain = (text = ''): string =>
  text
    .replace(/<sub>(.*?)<\/sub>/g, (_, text: string) => shifted(text, lowered, './') ?? text)
    .replace(/<sup>(.*?)<\/sup>/g, (_, text: string) => shifted(text, raised, './') ?? text)
    .replace(/<[^>]*>/g, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .replaceAll('−', '-')
    .replaceAll('µ', 'μ')
    .replace(/[’']/g, "'")
    .replace(/^RETRACTED: /, '')

const yearOf = ({ issued }: CslItem): string => String(issued?.['date-parts'][0]?.[0] ?? '')

describe.each(Object.entries(reviews))('all formats tell the same: %s', async (_name, root) => {
  const corpus = await corpusOf(root)
  const all = [...citables(corpus).values()]
  const facts = (path: string) => ({
    corpus,
    path,
    title: 'A page',
    description: 'What is on it.',
    own: citables(corpus).get(path) ?? null,
  })
  const jsonLdOf = (path: string) => JSON.parse(String(jsonLd(facts(path))))

  it('of every work: title, DOI, year', () => {
    for (const reference of corpus.records.references) {
      const item = referenceItem(corpus.review, reference)
      const told = { title: plain(item.title), doi: item.DOI?.toLowerCase() ?? '', year: yearOf(item) }
      for (const { ending, make } of citationFormats) {
        const [read] = new Cite(make([item])).data as CslItem[]
        const same = { title: plain(read?.title), doi: read?.DOI?.toLowerCase() ?? '', year: read ? yearOf(read) : '' }
        expect(same, `${item.id} ${ending}`).toEqual(told)
      }
      const openUrl = new URLSearchParams(coins(item))
      const title = openUrl.get('rft.atitle') ?? openUrl.get('rft.btitle') ?? openUrl.get('rft.title') ?? ''
      expect(told.title === '' ? /^\[Title not known/.test(title) : plain(title) === told.title, item.id).toBe(true)
      expect(openUrl.get('rft.date') ?? '').toBe(told.year)
      expect(openUrl.get('rft_id') ?? '').toBe(item.DOI ? `info:doi/${item.DOI}` : '')
      const { mainEntity } = jsonLdOf(`ref/${reference.id}/`)
      expect([plain(mainEntity.name), mainEntity.datePublished ?? '']).toEqual([told.title, told.year])
      expect(Boolean(mainEntity['@id'])).toBe(told.doi !== '')
      const tags = bibliographicTags(facts(`ref/${reference.id}/`)).filter(({ name }) => name === 'citation_reference')
      const tag = tags.map(({ content }) => content).join()
      expect(tag.includes('citation_doi=')).toBe(told.doi !== '')
      expect(tag.includes('citation_title=')).toBe(told.title !== '')
    }
  })

  it('of the review and its parts: that it is a work of its own, by whom, and where', () => {
    const { review } = corpus
    const bodies = review.editors.flatMap(editor => ('literal' in editor ? [editor.literal] : []))
    for (const { path, kind, item } of all) {
      if (kind === 'work') continue
      expect(item.title).not.toBe(review.article?.title)
      const hasAddress = publicAddress(review, '') !== null
      for (const { ending, make } of citationFormats) {
        const text = make([item])
        expect(/https?:\/\//.test(text), `${path} ${ending}`).toBe(hasAddress)
        for (const body of bodies) expect(text).toContain(body)
      }
      if (path === '' || path === 'data/')
        for (const { id } of styles)
          expect(/https?:/.test(citationHtml(id, item, 'en')), `${path} ${id}`).toBe(hasAddress)
    }
    const described = jsonLdOf('')
    if (review.article) {
      expect(described.isBasedOn.name).toBe(review.article.title)
      expect(described.headline).toContain(review.article.title)
      expect(described.headline).not.toBe(review.article.title)
      const [title] = bibliographicTags(facts('')).filter(({ name }) => name === 'citation_title')
      expect(plain(title?.content)).not.toBe(plain(review.article.title))
      expect(title?.content).toContain(review.article.title)
    } else expect(described).not.toHaveProperty('isBasedOn')
  })

  it('of a work that is printed twice: once in each file of a citation', () => {
    for (const citable of all) {
      const numbers = itemsOf(citable).flatMap(({ id }) => (id.startsWith('ref-') ? [Number(id.slice(4))] : []))
      if (citable.kind !== 'work') expect(numbers, citable.path).toEqual(eachOnce(corpus, numbers))
    }
  })
})

it('keeps the names of bodies whole, whatever their commas and words', () => {
  const item: CslItem = { id: 'x', type: 'book', title: 'Tea', author: [{ literal: 'Board of Tea and Rice, Kyoto' }] }
  for (const { ending, make } of citationFormats) {
    const [read] = new Cite(make([item])).data as { author: Record<string, string>[] }[]
    const [author, ...others] = read?.author ?? []
    expect(others, ending).toEqual([])
    expect(
      Object.values(author ?? {})
        .join(' ')
        .replace(',', ''),
      ending,
    ).toBe('Board of Tea and Rice Kyoto')
    expect(author?.['given'], ending).toBeUndefined()
  }
  expect(new URLSearchParams(coins(item)).get('rft.aucorp')).toBe('Board of Tea and Rice, Kyoto')
})
