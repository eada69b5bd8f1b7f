import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { runWarm } from '../cli/support/warm.ts'
import { missingAddresses } from './support/addresses.ts'
import { foreignWords } from './support/batteries.ts'
import { build } from './support/build.ts'
import { filesUnder, pagesUnder } from './support/files.ts'
import { projectRoot } from './support/where.ts'

/** Words of one field, or of a review that retells an article: none of them belongs to a review of its own. */
const foreign =
  /\b(?:articles?|phases?|cells?|print(?:s|ed)?|electrodes?|electrons?|electrolytes?|batter(?:y|ies)|ions?|anodes?|cathodes?|nanocells?|discharged?|physics)\b/i

/** What pages say to readers: their text, and the names that stand in attributes. Code and what machines read is left out. */
function saidOn(html: string): string[] {
  const body = html.slice(html.indexOf('<body')).replace(/<(script|style|code)\b[\s\S]*?<\/\1>/g, ' ')
  const named = [...body.matchAll(/<(?!span class="Z3988")[^>]*?\b(?:aria-label|title|alt|data-title)="([^"]*)"/g)]
  const inHead = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const described = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''
  const text = body.replace(/<\/?(?:b|i|em|a|span|sub|sup|bdi|q|abbr)\b[^>]*>/g, '').split(/<[^>]*>/)
  return [...text, ...named.map(([, name = '']) => name), inHead, described]
}

/** What files say to people and to programs that read for them: feeds, the data and their documentation, texts, and words of scripts. */
function saidIn(path: string, text: string): string[] {
  if (/\.json$/.test(path)) return textsOf(JSON.parse(text))
  if (/\.js$/.test(path)) return [...text.matchAll(/"(?:[^"\\\n]|\\.)*"/g)].map(([found]) => found).filter(isWords)
  if (/\.(?:xml|svg)$/.test(path)) return text.split(/<[^>]*>/)
  const lines = text.split('\n')
  // Names of columns, in the first line of a table, and keys of a list in a cell are those of the data contract.
  return path.endsWith('.csv') ? lines.slice(1).flatMap(line => line.replace(/""\w+"":/g, '').split(',')) : lines
}

/** Two words or more: names of fields and classes in a script are one; what stands between two texts is code. */
const isWords = (text: string): boolean => /\p{L}+ \p{L}+/u.test(text) && !/=>|\$\{|\blet /.test(text)

/** The texts of a JSON document; names that documents of one format share, and addresses, are none. */
function textsOf(value: unknown): string[] {
  if (typeof value === 'string') return /^https?:/.test(value) ? [] : [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(textsOf) : []
}

const read = /\.(?:json|js|xml|svg|md|txt|csv|bib|ris)$/

/**
 * Names that stay the same in every review: in code, of fields of the data contract, of kinds of works in CSL and BibTeX;
 * and what the field that a reaction of formulas is for says of itself.
 */
const names =
  /`[^`]*`|\barticle-(?:journal|magazine|newspaper)\b|@article\b|^(?:\w+\/)?(?:phases|printed|electrons|article|ion)$|How many electrons one formula unit of the host exchanges\./g

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'fields-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe.each([
  { name: 'glaciers', own: /The(?:[ +]|%20)physics(?:[ +]|%20)of/gi },
  { name: 'rivers', own: /\bdischarge\b/gi },
  { name: 'planets', own: /(?!)/ },
  { name: 'trials', own: /(?!)/ },
])('a review of another field, $name', ({ name, own }) => {
  let out: string
  beforeAll(async () => {
    out = join(temporary, name)
    const { status, output } = await build({ review: join(projectRoot, 'test/fixtures', name), out })
    expect(status, output).toBe(0)
  })

  it('names no address in any text that it does not have', () => {
    expect(missingAddresses(out)).toEqual([])
  })

  it('speaks on no page of articles, batteries or print', () => {
    const found = pagesUnder(out).flatMap(path =>
      saidOn(readFileSync(join(out, path), 'utf8'))
        .filter(said => foreign.test(said.replace(own, '')))
        .map(said => `${path}: ${said.replace(/\s+/g, ' ').trim()}`),
    )
    expect(found).toEqual([])
  })

  it('speaks of none of them in feeds, data, what documents these, texts for programs and words of scripts', () => {
    const found = filesUnder(out)
      .filter(path => read.test(path))
      .flatMap(path =>
        saidIn(path, readFileSync(join(out, path), 'utf8'))
          .filter(said => foreign.test(said.replace(own, '').replace(names, '')))
          .map(said => `${path}: ${said.replace(/\s+/g, ' ').trim().slice(0, 160)}`),
      )
    expect(found).toEqual([])
  })

  // A book takes as long as a site; these two have all kinds of pages between them.
  it.runIf(name === 'glaciers' || name === 'planets')(
    'speaks of none of them in its book, which is its paper',
    async () => {
      const to = join(temporary, `${name}-book`)
      const { status, err } = await runWarm('epub', '--review', join(projectRoot, 'test/fixtures', name), '--out', to)
      expect(status, err).toBe(0)
      const book = filesUnder(to).find(path => path.endsWith('.epub')) ?? ''
      const files = Object.entries(unzipSync(readFileSync(join(to, book))))
      const found = files
        .filter(([path]) => /\.(?:xhtml|opf|ncx)$/.test(path))
        .flatMap(([path, bytes]) =>
          saidOn(Buffer.from(bytes).toString())
            .filter(said => foreign.test(said.replace(own, '')))
            .map(said => `${path}: ${said.replace(/\s+/g, ' ').trim()}`),
        )
      expect(found).toEqual([])
    },
  )

  it('has references that are all sound', () => {
    expect(brokenReferences(out)).toEqual([])
  })

  it.runIf(name === 'glaciers')(
    'has no calculators, and no word of the field of another review on a page or in a script',
    () => {
      const files = filesUnder(out)
      expect(files.filter(path => /^calc\/|assets\/calc\./.test(path))).toEqual([])
      const spoken = files.filter(path => /\.(?:html|js|css|svg)$/.test(path))
      const found = spoken.flatMap(path =>
        foreignWords(readFileSync(join(out, path), 'utf8')).map(word => `${path}: ${word}`),
      )
      expect(found).toEqual([])
    },
  )

  it.runIf(name === 'glaciers')('names no rule of its audit that has nothing to judge', () => {
    const audit = readFileSync(join(out, 'audit/index.html'), 'utf8')
    expect(audit).toContain('id="reference-complete"')
    expect(audit).not.toContain('id="name-formula"')
  })

  it.runIf(name === 'planets')(
    'says its own names for kinds in titles and navigation, and the usual ones in none',
    () => {
      const usual = /\b(?:materials?|techniques?|references?|works?|findings?|pathways?|open problems?)\b/i
      const led = (html: string) =>
        [...html.matchAll(/<(title|h1|header)\b[^>]*>([\s\S]*?)<\/\1>/g)].flatMap(([, , inside = '']) =>
          inside.split(/<[^>]*>/).map(text => text.replace(/\s+/g, ' ').trim()),
        )
      // What is documented in `data/` is files, which keep their names.
      const pages = pagesUnder(out).filter(path => !path.startsWith('data/'))
      const texts = pages.flatMap(path => led(readFileSync(join(out, path), 'utf8')).map(text => ({ path, text })))
      expect(texts.filter(({ text }) => usual.test(text)).map(({ path, text }) => `${path}: ${text}`)).toEqual([])
      const said = new Set(texts.map(({ text }) => text))
      for (const name of ['Exoplanets', 'Studies', 'Courses', 'Questions', 'Choose an instrument'])
        expect(said).toContain(name)
    },
  )
})
