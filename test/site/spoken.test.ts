import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DomUtils, parseDocument } from 'htmlparser2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from './support/build.ts'
import { pagesUnder } from './support/files.ts'
import { projectRoot } from './support/where.ts'

type Root = ReturnType<typeof parseDocument>
type Element = ReturnType<typeof DomUtils.getElementsByTagName>[number]
type Read = { path: string; root: Root }

const { getElementById, getElementsByTagName, textContent } = DomUtils

/** What a screen reader calls an element: what names it, or the words in it that it is named by. */
function nameOf(root: Root, { attribs }: Element, words = ''): string {
  const { 'aria-label': label, 'aria-labelledby': ids } = attribs
  const named = ids?.split(' ').map(id => {
    const element = getElementById(id, root)
    return element ? textContent(element) : ''
  })
  return (named?.join(' ') ?? label ?? words).replace(/\s+/g, ' ').trim()
}

const captionOf = (element: Element, name: string): string =>
  getElementsByTagName(name, element).map(textContent).join(' ')

let out: string
let pages: Read[]
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'spoken-'))
  const { status, output } = await build({ review: join(projectRoot, 'test/fixtures/every-field'), out })
  expect(status, output).toBe(0)
  pages = pagesUnder(out).map(path => ({ path, root: parseDocument(readFileSync(join(out, path), 'utf8')) }))
})
afterAll(() => rm(out, { recursive: true, force: true }))

/** Elements of the pages, each told by its page and its attributes. */
const told = (name: string, isWrong: (root: Root, element: Element, all: Element[]) => boolean): string[] =>
  pages.flatMap(({ path, root }) => {
    const all = getElementsByTagName(name, root)
    const wrong = all.filter(element => isWrong(root, element, all))
    return wrong.map(element => `${path}: ${element.name} ${JSON.stringify(element.attribs)}`)
  })

describe('what a screen reader calls', () => {
  it('a table is what it holds', () => {
    expect(told('table', (root, table) => nameOf(root, table, captionOf(table, 'caption')) === '')).toEqual([])
  })

  it('a figure is its title, not all that its caption says', () => {
    const isLong = (root: Root, figure: Element) => nameOf(root, figure, captionOf(figure, 'figcaption')).length > 60
    expect(told('figure', isLong)).toEqual([])
  })

  it('nothing begins a name that it does not end', () => {
    const isOpen = (root: Root, element: Element) => /:$/.test(nameOf(root, element))
    expect(['a', 'button', 'summary'].flatMap(name => told(name, isOpen))).toEqual([])
  })

  it.each(['button', 'summary'])('each %s of a page is said of no other', name => {
    const called = (root: Root) => (element: Element) => nameOf(root, element, textContent(element))
    const isRepeated = (root: Root, element: Element, all: Element[]) => {
      const own = called(root)(element)
      return all.filter(other => called(root)(other) === own).length > 1
    }
    expect(told(name, isRepeated)).toEqual([])
  })
})
