import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { de } from '../../src/core/catalogue/de/index.ts'
import { original as deOriginal } from '../../src/core/catalogue/de/original.ts'
import { zh } from '../../src/core/catalogue/zh/index.ts'
import { original as zhOriginal } from '../../src/core/catalogue/zh/original.ts'
import { build } from './support/build.ts'
import { foreignWords, latinWords } from './support/foreign.ts'
import { htmlPages, readSite } from './support/site.ts'
import { projectRoot } from './support/where.ts'

/** Words that are the same in every language: names of formats, of programs, of licences and styles, and signs. */
const everywhere = latinWords(
  'CSV JSON SVG PNG DOI doi BibTeX RIS CSL SQLite Python pandas Node JavaScript Markdown HTML Zotero Scholar Google LibreOffice ' +
    'Frictionless Data Package Croissant schema org Schema SQL Atom Feed UTF URL UCUM SHA Unicode Excel insitu-atlas ' +
    'kB Adresse Royal Society of Chemistry American Chemical Society American Psychological Association Vancouver MIT CC BY https http',
)

/** Names of files and of pages, as they stand in addresses; and of who shows how data are read. */
const addresses = latinWords(
  'audit glossary mistakes search authors since sources challenges changes charts choose compare contents data explore notes pathways references figures checks source terms schematics ' +
    'tables techniques materials measurements findings differences vocabulary datapackage bib next with packages database without',
)

/** Titles and flaws of rules of the audit, which are English names. */
const rules = globSync('src/core/audit/rules/*.ts', { cwd: projectRoot }).flatMap(path =>
  [...readFileSync(join(projectRoot, path), 'utf8').matchAll(/^ {2}(?:title|flaw): '(.*)'/gm)].flatMap(([, text]) =>
    latinWords(text ?? ''),
  ),
)

const fixtures = [
  { name: 'deutsch', language: 'de', catalogue: [de, deOriginal] },
  { name: 'zhongwen', language: 'zh-Hans', catalogue: [zh, zhOriginal] },
]

/** Every text of a part of a catalogue. */
const textsIn = (part: unknown): string[] =>
  typeof part === 'string' ? [part] : Object.values(part as object).flatMap(textsIn)

/** The names of months in a language. */
const monthsIn = (language: string): string[] =>
  Array.from({ length: 12 }, (_, month) =>
    new Intl.DateTimeFormat(language, { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2026, month)),
  )

const filesOf = (folder: string): string[] =>
  globSync('{content,data}/**/*', { cwd: folder, withFileTypes: true })
    .filter(file => file.isFile())
    .map(file => readFileSync(join(file.parentPath, file.name), 'utf8'))

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'languages-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe.each(fixtures)('a review in $language', ({ name, language, catalogue }) => {
  const review = join(projectRoot, 'test/fixtures/sound', name)

  it('says nothing in English on any of its pages', async () => {
    const out = process.env['BUILT'] ?? join(temporary, name)
    if (!process.env['BUILT']) {
      const { status, output } = await build({ review, out })
      expect(status, output).toBe(0)
    }
    const known = new Set(
      [
        ...everywhere,
        ...addresses,
        ...rules,
        ...catalogue.flatMap(textsIn).flatMap(latinWords),
        ...filesOf(review).flatMap(latinWords),
        ...monthsIn(language).flatMap(latinWords),
      ].map(word => word.toLowerCase()),
    )
    const found = new Map<string, string>()
    for (const { path } of htmlPages(readSite(out)))
      for (const { word, text } of foreignWords(out, path, language, known))
        found.set(text, `${path}: ${word}: ${text}`)
    expect([...found.values()]).toEqual([])
  })
})
