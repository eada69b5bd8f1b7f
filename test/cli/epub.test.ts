import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findElement, findElements, type PageElement, treeOf } from '../../src/outputs/document/tree.ts'
import { command } from '../../src/tools/cli/epub.ts'
import { ask, root, run } from './support/run.ts'

const review = join(root, 'test/fixtures/glaciers')
let temporary: string
let zip: Buffer
let files: Map<string, string>
const tree = (path: string) => treeOf(files.get(path) ?? '')
const pages = () => [...files.keys()].filter(path => path.endsWith('.xhtml'))
const of = (type: string) => (element: PageElement) => element.attribs['epub:type'] === type

beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'epub-'))
  const [site, out] = [join(temporary, 'site'), join(temporary, 'out')]
  await mkdir(site)
  await writeFile(join(site, 'index.html'), '<!doctype html><title>x</title><h1>Ice</h1>')
  const { status, err } = await run('epub', '--review', review, '--site', site, '--out', out)
  expect({ status, err }).toEqual({ status: 0, err: '' })
  zip = await readFile(join(out, 'ice-on-the-move-1.0.0.epub'))
  files = new Map(Object.entries(unzipSync(zip)).map(([path, bytes]) => [path, Buffer.from(bytes).toString()]))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe('npm run epub', () => {
  it('begins with what it is, as it is, where programs look for it', () => {
    expect(zip.subarray(30, 58).toString()).toBe('mimetypeapplication/epub+zip')
    expect(files.get('META-INF/container.xml')).toContain('full-path="EPUB/package.opf"')
  })

  it('puts the same bytes into a built site, and writes the checksum', async () => {
    expect(await readFile(join(temporary, 'site/review.epub'))).toEqual(zip)
    expect(await readFile(join(temporary, 'out/SHA256SUMS'), 'utf8')).toMatch(
      /^[0-9a-f]{64} {2}ice-on-the-move-1\.0\.0\.epub\n$/,
    )
  })

  it('lists each of its files once, and no others, with those of the text in an order', () => {
    const items = findElements(tree('EPUB/package.opf'), ({ name }) => name === 'item').map(({ attribs }) => attribs)
    const own = [...files.keys()].filter(path => path.startsWith('EPUB/') && path !== 'EPUB/package.opf')
    expect(items.map(({ href }) => `EPUB/${href}`).sort()).toEqual(own.sort())
    const read = findElements(tree('EPUB/package.opf'), ({ name }) => name === 'itemref').map(
      ({ attribs }) => attribs['idref'],
    )
    const texts = items.filter(({ href }) => href?.endsWith('.xhtml')).map(({ id }) => id)
    expect([...read].sort()).toEqual([...texts].sort())
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
  })

  it('says what it is, who edited it, and what readers with other senses can expect', () => {
    const said = files.get('EPUB/package.opf') ?? ''
    expect(said).toContain('<dc:title>Ice on the Move: How glaciers flow</dc:title>')
    expect(said).toContain('<dc:creator id="maker-1">Nobody in particular</dc:creator>')
    expect(said).toContain('<dc:language>en-GB</dc:language>')
    expect(said).toContain('<meta property="dcterms:modified">2026-03-01T12:00:00Z</meta>')
    for (const name of [
      'accessMode',
      'accessModeSufficient',
      'accessibilityFeature',
      'accessibilityHazard',
      'accessibilitySummary',
    ])
      expect(said).toContain(`<meta property="schema:${name}">`)
  })

  it('has links that lead to places in it, or to addresses of the web', () => {
    const ids = new Map(
      pages().map(path => [
        path,
        new Set(
          findElements(tree(path), ({ attribs }) => attribs['id'] !== undefined).map(({ attribs }) => attribs['id']),
        ),
      ]),
    )
    const broken = pages().flatMap(path =>
      findElements(tree(path), ({ name, attribs }) => name === 'a' && attribs['href'] !== undefined).flatMap(
        ({ attribs }) => {
          const [file, id] = (attribs['href'] ?? '').split('#')
          if (/^https?:/.test(file ?? '')) return []
          const there = ids.get(file === '' ? path : `EPUB/${file}`)
          return there && (id === undefined || there.has(id)) ? [] : [`${path}: ${attribs['href']}`]
        },
      ),
    )
    expect(broken).toEqual([])
  })

  it('is well-formed, and has no id twice in a file', () => {
    for (const path of [...pages(), 'EPUB/package.opf', 'META-INF/container.xml']) {
      const open: string[] = []
      for (const [, slash, name, end] of (files.get(path) ?? '').matchAll(
        /<(\/?)([a-zA-Z][\w:.-]*)(?:\s[^<>]*?)?(\/?)>/g,
      )) {
        if (slash) expect(open.pop(), path).toBe(name)
        else if (!end) open.push(name ?? '')
      }
      expect(open, path).toEqual([])
      const ids = findElements(tree(path), ({ attribs }) => attribs['id'] !== undefined).map(
        ({ attribs }) => attribs['id'],
      )
      expect(
        ids.filter((id, at) => ids.indexOf(id) !== at),
        path,
      ).toEqual([])
    }
  })

  it('has chapters, a list of works, an index by sections, and contents that name all sections', () => {
    expect(pages().filter(path => findElement(tree(path), of('chapter')))).toHaveLength(2)
    expect(findElement(tree('EPUB/works.xhtml'), of('bibliography'))).not.toBeNull()
    const index = findElement(tree('EPUB/materials.xhtml'), of('index'))
    expect(index && findElements(index, ({ name }) => name === 'a').length).toBeGreaterThan(0)
    const contents = findElement(tree('EPUB/nav.xhtml'), of('toc'))
    const named = contents && findElements(contents, ({ name }) => name === 'a').map(({ attribs }) => attribs['href'])
    expect(named).toEqual(
      expect.arrayContaining(['chapter-1.xhtml#s-1', 'chapter-1.xhtml#s-1.1', 'chapter-2.xhtml#s-2']),
    )
  })

  it('has each chart as a picture with an alternative, and its data as a table', () => {
    const figures = pages().flatMap(path =>
      findElements(tree(path), ({ name, attribs }) => name === 'figure' && /^chart-/.test(attribs['id'] ?? '')),
    )
    expect(figures.length).toBeGreaterThan(0)
    for (const figure of figures) {
      const image = findElement(figure, ({ name }) => name === 'img')
      expect(image?.attribs['alt']).not.toBe('')
      expect(files.has(`EPUB/${image?.attribs['src']}`)).toBe(true)
      expect(findElement(figure, ({ name }) => name === 'table')).not.toBeNull()
    }
  })

  it('has nothing in it that serves a site alone', () => {
    const forbidden = /<(?:script|button|style|iframe|link rel="stylesheet" href="assets)|style="|data-[a-z]+=|onclick/
    expect(pages().filter(path => forbidden.test(files.get(path) ?? ''))).toEqual([])
  })

  it('refuses a site that there is not', async () => {
    const { status, err } = await ask(command, '--review', review, '--site', join(temporary, 'none'))
    expect({ status, err }).toEqual({ status: 1, err: `There is no site in ${join(temporary, 'none')}.\n` })
  })
})
