import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join, posix } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { present } from '../../src/core/basics/present.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { sharedPath } from '../../src/core/permalinks/path.ts'
import { recordPath } from '../../src/core/permalinks/record-path.ts'
import type { StandingName } from '../../src/core/schema/standing.ts'
import { standingSigns } from '../../src/core/standing/signs.ts'
import { isInDoubt, standingOf } from '../../src/core/standing/standing.ts'
import { formatQuantity } from '../../src/core/units/index.ts'
import { plainText } from '../../src/core/words/plain.ts'
import { loadReview } from '../../src/packs/index.ts'
import { build } from './support/build.ts'
import { filesUnder } from './support/files.ts'
import { projectRoot } from './support/where.ts'

const review = join(projectRoot, 'test/fixtures/standing')

type Element = NonNullable<ReturnType<typeof DomUtils.findOne>>

let folder: string
let corpus: Corpus
let pages: Map<string, Element>
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'standing-'))
  corpus = present((await loadReview(review)).corpus, 'sound review')
  const { status, output } = await build({ review, out: join(folder, 'site') })
  expect(output).toContain('No problems')
  expect(status).toBe(0)
  pages = new Map(
    filesUnder(join(folder, 'site'))
      .filter(path => path.endsWith('.html'))
      .flatMap(path => {
        const document = parseDocument(readFileSync(join(folder, 'site', path), 'utf8'))
        const main = DomUtils.findOne(({ name }) => name === 'main', document.children)
        return main ? [[path, main] as const] : []
      }),
  )
})
afterAll(() => rm(folder, { recursive: true, force: true }))

/** A record that pages print, with what they print of it. */
interface Shown {
  kind: 'measurements' | 'findings' | 'pathways'
  id: string
  /** Its value, statement or title. */
  said: string
}

const shownRecords = (): Shown[] => [
  ...corpus.records.measurements.map(one => ({
    kind: 'measurements' as const,
    id: one.id,
    said: formatQuantity(one, corpus.unit(one.unit)),
  })),
  ...corpus.records.findings.map(({ id, statement }) => ({
    kind: 'findings' as const,
    id,
    said: plainText(corpus, statement).replace(/\.$/, ''),
  })),
  ...corpus.records.pathways.map(({ id, title }) => ({
    kind: 'pathways' as const,
    id,
    said: plainText(corpus, title),
  })),
]

const isSpace = /[\s\u00a0\u202f\u2060]+/g
const words = (text: string): string => text.replace(isSpace, ' ').trim()

/** What stands in an element for readers, those who hear it too. */
function told(element: Element): string {
  const named = DomUtils.findAll(({ attribs }) => 'title' in attribs || 'aria-label' in attribs, [element])
  const names = named.flatMap(({ attribs }) => [attribs['title'] ?? '', attribs['aria-label'] ?? ''])
  return words([DomUtils.textContent(element), ...names].join(' '))
}

/** The file that a link of a page leads to. */
const targetOf = (page: string, { attribs }: Element): string =>
  posix.join(posix.dirname(page), (attribs['href'] ?? '').replace(/[?#].*$/, ''))

const hrefOf = ({ attribs }: Element): string => attribs['href'] ?? attribs['xlink:href'] ?? ''

/** The elements that a page ends a value with: what is wider holds other values as well. */
const bounds = new Set(['main', 'section', 'article', 'body'])

/** The narrowest element around a link in which what is said of the record stands; null where the link is a bare name. */
function viewAround(link: Element, said: string): Element | null {
  const isDrawn = ancestors(link).some(({ name }) => name === 'svg')
  let element: Element | null = link
  while (element && !bounds.has(element.name)) {
    if (words(DomUtils.textContent(element)).includes(words(said))) return isDrawn ? element : blockOf(element)
    element = element.parent as Element | null
  }
  return null
}

/** Whether a link stands in running text, where only what is in doubt has its sign: in a sentence or a statement. */
function isInText(link: Element): boolean {
  if (link.attribs['class'] !== 'q' && link.attribs['class'] !== 'mark') return false
  return !ancestors(link).some(({ name }) => name === 'td')
}

function ancestors(element: Element): Element[] {
  const parent = element.parent as Element | null
  return parent ? [parent, ...ancestors(parent)] : []
}

const blocks = new Set(['li', 'tr', 'p', 'dd', 'figcaption', 'figure', 'svg', 'caption', 'div'])

const blockOf = (element: Element): Element => {
  const parent = element.parent as Element | null
  return blocks.has(element.name) || !parent || bounds.has(parent.name) ? element : blockOf(parent)
}

/** Every place of a page where a record's link stands with what is said of it. */
function viewsOf(
  page: string,
  main: Element,
  { id, said }: Shown,
  isSpared: (link: Element) => boolean = () => false,
): Element[] {
  const own = `${sharedPath(id)}index.html`
  const links = DomUtils.findAll(
    element => element.name === 'a' && targetOf(page, element) === own && !hrefOf(element).endsWith('#standing'),
    [main],
  )
  return [...new Set(links.flatMap(link => (isSpared(link) ? [] : (viewAround(link, said) ?? []))))]
}

/** Whether a view tells how a record stands: by its sign or word, which is a link to that record where others stand beside it. */
function tells(page: string, view: Element, { id }: Shown, wanted: readonly string[]): boolean {
  const own = `${sharedPath(id)}index.html`
  const isSaid = (element: Element) => wanted.some(word => told(element).includes(word))
  const signs = DomUtils.findAll(
    element => element.name === 'a' && targetOf(page, element) === own && isSaid(element),
    [view],
  )
  if (signs.length > 0) return true
  const others = new Set(
    DomUtils.findAll(({ name }) => name === 'a', [view])
      .map(link => targetOf(page, link))
      .filter(target => target.startsWith('r/') && !target.startsWith('r/note-')),
  )
  return others.size <= 1 && isSaid(view)
}

/** The pages of earlier editions' news tell what changed, not how it stands. */
const exceptions = /^changes\/(editions\/\d+\/)?index\.html$/

/** The word of a standing; what is unchecked says so in other words. */
const wordOf = (is: StandingName): string =>
  is === 'unchecked' ? wordsOf('en').signs.unchecked : wordsOf('en').standing[is]

/** What readers look for: the sign of a standing, or its word. */
const marks = (is: StandingName): string[] => [standingSigns[is].sign, wordOf(is)].filter(Boolean)

/** Views of records that fail to tell something of them, each as a line. */
function silent(
  records: readonly Shown[],
  wanted: (record: Shown) => readonly string[],
  isSpared: (link: Element) => boolean = () => false,
): string[] {
  return [...pages].flatMap(([page, main]) =>
    exceptions.test(page)
      ? []
      : records.flatMap(record =>
          viewsOf(page, main, record, isSpared)
            .filter(view => !tells(page, view, record, wanted(record)))
            .map(view => `${page}: ${record.id} in <${view.name}> ${told(view).slice(0, 120)}`),
        ),
  )
}

const standing = ({ kind, id }: Shown) => standingOf(corpus, kind, id)

describe('every view of a value', () => {
  it('is found on pages of many kinds', () => {
    const kinds = new Set(
      shownRecords().flatMap(record =>
        [...pages].flatMap(([page, main]) => (viewsOf(page, main, record).length > 0 ? [page.split('/')[0]] : [])),
      ),
    )
    expect([...kinds]).toEqual(expect.arrayContaining(['s', 'm', 'r', 'read', 'ref']))
  })

  it.each(['contradicted', 'open'] as const)('shows the sign of what is %s', is => {
    const records = shownRecords().filter(record => standing(record).is === is)
    expect(records.length).toBeGreaterThan(0)
    expect(silent(records, () => marks(is))).toEqual([])
  })

  it('shows the badge of an addition', () => {
    const records = shownRecords().filter(record => standing(record).addition)
    expect(records.length).toBeGreaterThan(0)
    expect(silent(records, () => [wordsOf('en').addition.word, 'From later literature'])).toEqual([])
  })

  it('shows in tables and lists what is noted and what is supported', () => {
    const records = shownRecords().filter(record => ['noted', 'supported'].includes(standing(record).is))
    expect(new Set(records.map(record => standing(record).is)).size).toBe(2)
    expect(silent(records, record => marks(standing(record).is), isInText)).toEqual([])
  })

  it('has no sign where nothing is known', () => {
    const records = shownRecords().filter(record => standing(record).is === 'unchecked')
    const own = new Set(records.map(({ id }) => `${sharedPath(id)}index.html`))
    const signed = [...pages].flatMap(([page, main]) =>
      DomUtils.findAll(
        element => /\bstanding\b/.test(element.attribs['class'] ?? '') && own.has(targetOf(page, element)),
        [main],
      ).map(element => `${page}: ${hrefOf(element)}`),
    )
    expect(signed).toEqual([])
  })
})

describe("a record's own page", () => {
  it('tells how it stands, in words, with how deep a work was read and where', () => {
    for (const record of shownRecords()) {
      const page = present(pages.get(`${sharedPath(record.id)}index.html`), record.id)
      const block = present(
        DomUtils.findOne(({ attribs }) => attribs['aria-labelledby'] === 'standing', [page]),
        record.id,
      )
      const { is } = standing(record)
      const isUnknown = is === 'unchecked' && standing(record).addition
      expect(told(block), record.id).toContain(isUnknown ? wordsOf('en').addition.unchecked : wordOf(is))
      for (const check of corpus.records['source-checks'].filter(({ about }) => about === record.id)) {
        if (check.tells === 'nothing') continue
        expect(told(block), record.id).toContain(words(plainText(corpus, check.says)))
        expect(DomUtils.getElementsByTagName('a', block).map(hrefOf)).toContain(check.at)
      }
    }
  })

  it('of a note tells what sources made of it', () => {
    const said = (id: string) => told(present(pages.get(`${recordPath('notes', id)}index.html`), id))
    expect(said('note-confirmed')).toContain('confirmed by its source')
    expect(said('note-refuted')).toContain('refuted by its source')
    expect(said('note-split')).toContain('refuted by 4; confirmed for 3')
  })

  it('shows what is in doubt of a text at the end of the text to print', () => {
    const doubtful = shownRecords().filter(record => record.kind !== 'pathways' && isInDoubt(standing(record)))
    const text = told(present(pages.get('read/index.html'), 'read/'))
    const lists = text.slice(text.indexOf('Numbers in doubt'))
    for (const { said } of doubtful) expect(lists).toContain(words(said))
  })
})
