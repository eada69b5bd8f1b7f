import { Cite } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { describe, expect, it } from 'vitest'
import { onLine } from '../../src/core/basics/levels.ts'
import { bibtex } from '../../src/outputs/cite/bibtex.ts'
import { citables, itemsOf } from '../../src/outputs/cite/citables.ts'
import { type CslItem, type CslName, nameInverted } from '../../src/outputs/cite/csl.ts'
import { ris } from '../../src/outputs/cite/ris.ts'
import { bibliography } from '../../src/outputs/exports/bibliography.ts'
import { jsonLines } from '../../src/outputs/render/json.ts'
import { corpusOf, dataText, reviews } from '../exports/support/reviews.ts'
import { works } from './support/works.ts'

const own = await corpusOf(reviews.own)
const all = [...citables(own).values()]
const dataFile = (path: string) => dataText(own, path)

type Read = CslItem & { 'collection-title'?: string }

/** What another library reads from a file. */
const read = (text: string): Read[] => new Cite(text).data as Read[]

/** The fields that every format carries, in one form: where a format has no field for a container, libraries find one. */
function told(item: Read) {
  return {
    id: item.id,
    author: item.author && authors(item),
    title: item.title && plain(item.title),
    in: item['container-title'] ?? item['collection-title'] ?? item.publisher,
    year: item.issued?.['date-parts'][0]?.[0],
    volume: item.volume,
    issue: item.issue,
    page: item.page,
    DOI: item.DOI,
    URL: item.URL,
  }
}

/** The names of authors; BibTeX alone can say that there are others, as one more name. */
const authors = ({ author = [] }: Read): string =>
  author
    .map(fullName)
    .filter(name => name !== 'others')
    .join('; ')

/** Readers of BibTeX take the small words before a family name apart from it. */
const fullName = (name: CslName & { 'non-dropping-particle'?: string; 'dropping-particle'?: string }): string =>
  [name['non-dropping-particle'], name['dropping-particle'], nameInverted(name)].filter(Boolean).join(' ')

/** A title without markup, its indices on the line, and with one form for what TeX has one form for. */
const plain = (text: string): string =>
  onLine(text)
    .replace(/<\/?(?:i|su[bp]|span)\b[^>]*>/g, '')
    .replace(/[\u00a0\u202f]/g, ' ')
    .replaceAll('−', '-')
    .replaceAll('µ', 'μ')
    .replaceAll('’', "'")

it.each([
  ['16-22', 'SP  - 16', 'EP  - 22'],
  ['e123', 'SP  - e123', null],
  ['1-5, 10-12', 'SP  - 1-5, 10-12', null],
  ['A1-2-A1-9', 'SP  - A1-2-A1-9', null],
])('pages %s lose nothing in RIS', (page, first, last) => {
  const lines = ris([{ id: 'a', type: 'book', page }]).split('\r\n')
  expect(lines.filter(line => /^[SE]P/.test(line))).toEqual([first, ...(last === null ? [] : [last])])
})

describe.each([
  { format: 'BibTeX', make: bibtex },
  { format: 'RIS', make: ris },
  { format: 'CSL-JSON', make: jsonLines },
])('a file in $format', ({ format, make }) => {
  it('gives the bibliography back, field by field', () => {
    const items = all.filter(({ kind }) => kind === 'work').map(({ item }) => item)
    expect(read(make(items)).map(told)).toEqual(items.map(told))
  })

  it('gives works of every kind back', () => {
    expect(read(make(works)).map(told)).toEqual(works.map(told))
  })

  it('gives parts of the review back, with the works that they rest on', () => {
    const chosen = all.filter(({ kind }, index) => kind !== 'work' && (index % 12 === 0 || kind !== 'finding'))
    for (const citable of chosen) {
      const items = itemsOf(citable)
      expect(read(make(items)).map(told), `${format} of ${citable.path}`).toEqual(items.map(told))
    }
  })
})

describe('the bibliography among the data', () => {
  const items = bibliography(own)

  it.each(['bib', 'ris', 'json'])('reads back from references.%s', format => {
    expect(read(dataFile(`references.${format}`)).map(told)).toEqual(items.map(told))
  })
})

describe('the files of a citation', () => {
  it.each([
    { origin: 'review', first: ['yousef-2021'] },
    { origin: 'addition', first: [] },
  ])('name the thing and its works, and the article where it says so: $origin', ({ origin, first }) => {
    const paths = new Set(
      own.records.measurements.filter(record => record.origin === origin).map(({ id }) => `r/${id}/`),
    )
    const record = all.find(({ path, works }) => paths.has(path) && works.length > 0)
    const cited = record && itemsOf(record).map(({ id }) => id)
    expect(cited?.slice(1)).toEqual([...first, ...(record?.works.map(({ id }) => id) ?? [])])
  })

  it('have keys of their own', () => {
    const keys = all.map(({ item }) => item.id)
    expect(keys.length).toBe(new Set(keys).size)
    expect(keys.filter(key => !/^[a-z0-9][a-z0-9.-]*$/.test(key))).toEqual([])
  })
})
