import { globSync, readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { de } from '../../src/core/catalogue/de/index.ts'
import { original as deOriginal } from '../../src/core/catalogue/de/original.ts'
import { en } from '../../src/core/catalogue/en/index.ts'
import { original } from '../../src/core/catalogue/en/original.ts'
import { wordsOf } from '../../src/core/catalogue/words.ts'
import { zh } from '../../src/core/catalogue/zh/index.ts'
import { original as zhOriginal } from '../../src/core/catalogue/zh/original.ts'
import { de as calculatorsDe } from '../../src/packs/electrochemistry/words/calculators/de.ts'
import { zh as calculatorsZh } from '../../src/packs/electrochemistry/words/calculators/zh.ts'
import { de as rulesDe } from '../../src/packs/electrochemistry/words/de.ts'
import { englishOfElectrochemistry } from '../../src/packs/electrochemistry/words/english.ts'
import { de as findingsDe } from '../../src/packs/electrochemistry/words/findings/de.ts'
import { zh as findingsZh } from '../../src/packs/electrochemistry/words/findings/zh.ts'
import { zh as rulesZh } from '../../src/packs/electrochemistry/words/zh.ts'
import { corpusOf } from '../exports/support/reviews.ts'
import { build } from './support/build.ts'
import { filesUnder, pagesUnder } from './support/files.ts'
import { foreignWords, latinWords, textsOn } from './support/foreign.ts'
import { projectRoot } from './support/where.ts'

/** Words that are the same in every language: names of formats, of programs, of licences and styles, and signs. */
const everywhere = latinWords(
  'CSV JSON SVG PNG DOI doi BibTeX RIS CSL SQLite Python pandas Node JavaScript Markdown HTML Zotero Scholar Google LibreOffice ' +
    'Frictionless Data Package Croissant schema org Schema SQL Atom Feed UTF URL UCUM SHA Unicode Excel insitu-atlas ' +
    'kB Adresse Royal Society of Chemistry American Chemical Society American Psychological Association Vancouver MIT CC BY https http ' +
    'mg cm mol Fe FeS CoO LiC Dt CODATA IUPAC Prohaska et al Pure Appl Chem Einstein',
)

/** Names of files and of pages, as they stand in addresses; and of who shows how data are read. */
const addresses = latinWords(
  'audit calc glossary mistakes search authors since sources challenges changes charts choose compare contents data explore notes pathways references figures checks source terms schematics ' +
    'tables techniques materials measurements findings differences vocabulary datapackage bib next with packages database without',
)

/** A small review in each of three languages; the interface does not speak the last one. */
const fixtures = [
  {
    name: 'deutsch',
    language: 'de',
    direction: 'ltr',
    catalogue: [de, deOriginal, rulesDe, findingsDe, calculatorsDe],
  },
  {
    name: 'zhongwen',
    language: 'zh-Hans',
    direction: 'ltr',
    catalogue: [zh, zhOriginal, rulesZh, findingsZh, calculatorsZh],
  },
  { name: 'ivrit', language: 'he', direction: 'rtl', catalogue: [] },
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

/** The parser of formulas goes to browsers as it is; what it says to authors, in English, no page in another language shows. */
const parser = globSync('src/core/chem/*.ts', { cwd: projectRoot })
  .map(path => readFileSync(join(projectRoot, path), 'utf8'))
  .join('\n')

/** What the English catalogue says in some words and a language says otherwise, without what the review itself says. */
function englishOnly(catalogue: readonly object[], own: string): string[] {
  const said = `${catalogue.flatMap(textsIn).join('\n')}\n${own}\n${parser}`
  const pieces = [en, original, englishOfElectrochemistry].flatMap(textsIn).flatMap(text => text.split(/\{\w+\}/))
  return [...new Set(pieces.map(piece => piece.trim()))].filter(
    piece => /\p{L}\s+\p{L}/u.test(piece) && piece.length > 8 && !said.includes(piece),
  )
}

/** Numbers with a point that are no decimals: formulas, addresses, DOIs, versions, the number of the section 1.1, and in names of files. */
const noDecimals = /Li0\.5CoO2|(?:https?:|\]\()\S+|10\.\d{4,}\/\S+|\b1\.0\.0\b|\bCC[- ]BY[- ]4\.0|\b1\.1(?!\d|,\d)/g

/** What a file says to people and to programs that read for them; null where it says nothing, or documents in English. */
function saidIn(folder: string, path: string): string | null {
  if (!/\.(?:xml|md|txt|json|js|html|svg|csv|bib|ris)$/.test(path)) return null
  // Columns and schemas are documented in English, and say so.
  if (/^data\/(?:schema\/|(?:datapackage|croissant)\.json|index\.html)/.test(path)) return null
  const text = readFileSync(join(folder, path), 'utf8')
  return path.endsWith('.html') ? text.replace(/<(\w+) lang="en"[\s\S]*?<\/\1>/g, ' ') : text
}

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'languages-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

describe.each(fixtures)('a review in $language', ({ name, language, direction, catalogue }) => {
  const review = join(projectRoot, 'test/fixtures/sound', name)
  let out: string
  beforeAll(async () => {
    out = join(process.env['BUILT'] ?? temporary, name)
    if (process.env['BUILT']) return
    const { status, output } = await build({ review, out })
    expect(status, output).toBe(0)
  })

  it('says nothing in English on any of its pages, but where it is marked as English', () => {
    const known = new Set(
      [
        ...everywhere,
        ...addresses,
        ...catalogue.flatMap(textsIn).flatMap(latinWords),
        ...filesOf(review).flatMap(latinWords),
        ...monthsIn(language).flatMap(latinWords),
      ].map(word => word.toLowerCase()),
    )
    const found = new Map<string, string>()
    for (const path of pagesUnder(out))
      for (const { word, text } of foreignWords(out, path, language, known))
        found.set(text, `${path}: ${word}: ${text}`)
    expect([...found.values()]).toEqual([])
  })

  it.runIf(catalogue.length > 0)(
    'says nothing of the English interface in any file, nor in what pages tell machines',
    () => {
      const english = englishOnly(catalogue, filesOf(review).join('\n'))
      const found = filesUnder(out).flatMap(path => {
        const said = saidIn(out, path)
        return said === null ? [] : english.filter(text => said.includes(text)).map(text => `${path}: ${text}`)
      })
      expect(found).toEqual([])
    },
  )

  it.runIf(catalogue.length > 0)(
    'says what columns hold in its language, and that the rest about them is English',
    async () => {
      const text = readFileSync(join(out, 'data/index.html'), 'utf8')
      const { columnTable, dataPage } = wordsOf(language)
      expect(text).toContain(dataPage.meaningsAreInEnglish)
      const held = [...text.matchAll(/<td data-title="([^"]*)">\s*([^<]+)</g)].filter(
        ([, title]) => title === columnTable.holds,
      )
      const known = new Set(Object.values(columnTable.types).flatMap(type => [type, type + columnTable.orNothing]))
      expect(held.length).toBeGreaterThan(100)
      expect(held.map(([, , said = '']) => said.trim()).filter(said => !known.has(said))).toEqual([])
      const { vocabulary } = await corpusOf(review)
      const marked = [...text.matchAll(/<(\w+) lang="en"[^>]*>([^<]*)</g)].map(([, , said]) => said)
      expect(marked.length).toBeGreaterThan(100)
      expect(vocabulary.facets.filter(({ description }) => marked.includes(description))).toEqual([])
    },
  )

  it.runIf(language === 'de')('writes decimals with a comma on every page and in its Markdown', () => {
    const pages = pagesUnder(out).map(path => ({ path, texts: textsOn(out, path, language) }))
    const texts = filesUnder(out)
      .filter(path => /\.(?:md|txt)$/.test(path))
      .map(path => ({ path, texts: readFileSync(join(out, path), 'utf8').split('\n') }))
    const found = [...pages, ...texts].flatMap(({ path, texts }) =>
      texts
        .map(text => text.replace(noDecimals, ''))
        .filter(text => /\d\.\d/.test(text))
        .map(text => `${path}: ${text.trim()}`),
    )
    expect(found).toEqual([])
  })

  it('names its language and direction on every page, in its feed and in what pages tell machines', () => {
    const wrong = pagesUnder(out).flatMap(path => {
      const text = readFileSync(join(out, path), 'utf8')
      const [, lang] = /^<!DOCTYPE html><html lang="([^"]*)"/i.exec(text) ?? []
      const [, dir = 'ltr'] = /^<!DOCTYPE html><html [^>]*dir="([^"]*)"/i.exec(text) ?? []
      return lang === language && dir === direction ? [] : [`${path}: ${lang} ${dir}`]
    })
    expect(wrong).toEqual([])
    const home = readFileSync(join(out, 'index.html'), 'utf8')
    expect(home).toContain(`"inLanguage":"${language}"`)
    expect(home).toContain(`<meta name="citation_language" content="${language}">`)
    expect(readFileSync(join(out, 'changes/feed.xml'), 'utf8')).toContain(`xml:lang="${language}"`)
    expect(JSON.parse(readFileSync(join(out, 'cite.json'), 'utf8'))).toMatchObject([{ language }])
  })
})
