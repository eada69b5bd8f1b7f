import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { en } from '../../src/core/catalogue/en/index.ts'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { missingAddresses } from './support/addresses.ts'
import { build } from './support/build.ts'
import { pagesUnder } from './support/files.ts'
import { markupFaults } from './support/markup.ts'
import { projectRoot } from './support/where.ts'

const fixtures = join(projectRoot, 'test/fixtures/sound')

let temporary: string
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'sound-'))
})
afterAll(() => rm(temporary, { recursive: true, force: true }))

const entities: Record<string, string> = { lt: '<', gt: '>', quot: '"', amp: '&' }

/** What a reader reads on a page's main part: a line for each block, without markup. */
function readingOf(html: string): string {
  const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
  return main
    .replace(/<(svg|script|template)\b[\s\S]*?<\/\1>/g, '')
    .replace(
      /<(?:\/?(?:p|div|section|article|h\d|ul|ol|li|table|tr|td|th|figure|figcaption|nav|details|summary|header|footer|aside|dl|dt|dd|form|fieldset|caption))\b(?:"[^"]*"|[^">])*>/g,
      '\n',
    )
    .replace(/<(?:"[^"]*"|[^">])*>/g, '')
    .replace(/&#(\d+);/g, (_, code) => String.fromCodePoint(Number(code)))
    .replace(/&(lt|gt|quot|amp);/g, (_, name) => entities[name] ?? '')
    .split('\n')
    .map(line => line.replace(/\s+/g, ' ').trim())
    .filter(line => line !== '')
    .join('\n')
}

/** What a fixture expects to be made of it; with `UPDATE` set, that is written first. */
function expected(name: string, file: string, made: string): string {
  const path = join(fixtures, name, file)
  if (process.env['UPDATE'] || !existsSync(path)) {
    expect(process.env['CI'], `${path} is missing`).toBeUndefined()
    writeFileSync(path, made)
  }
  return readFileSync(path, 'utf8')
}

/** Nouns of counts in the plural after a number one, in the text of pages and in what they say of themselves. */
function wrongPlurals(folder: string, paths: readonly string[]): string[] {
  return paths.flatMap(path => {
    const html = readFileSync(join(folder, path), 'utf8')
    if (!/<html lang="en/.test(html)) return []
    const description = /<meta name="description" content="([^"]*)"/.exec(html)?.[1] ?? ''
    const found = `${description}\n${readingOf(html)}`.matchAll(plurals)
    return [...found].map(([phrase]) => `${path}: ${phrase}`)
  })
}

const nouns = Object.values(en.counts).map(({ other }) => other.replace('{n} ', ''))
const plurals = new RegExp(`(?<![\\p{L}.,×–]|\\p{N}\\s?)1 (?:${nouns.join('|')})\\b`, 'gu')

/** Small reviews with nothing wrong in them, each of another configuration. */
describe.each(readdirSync(fixtures))('the sound review %s', name => {
  it('is built into the pages that it should have, of valid HTML, all of whose links lead somewhere', async () => {
    const out = join(temporary, name)
    const { status, output } = await build({ review: join(fixtures, name), out })
    expect(status, output).toBe(0)
    const paths = pagesUnder(out)
    expect(brokenReferences(out)).toEqual([])
    expect(missingAddresses(out)).toEqual([])
    expect(wrongPlurals(out, paths)).toEqual([])
    expect(await markupFaults(out, paths)).toEqual([])
    const pages = paths.map(path => path.replace(/index\.html$/, '')).sort()
    expect(`${pages.join('\n')}\n`).toBe(expected(name, 'pages.txt', `${pages.join('\n')}\n`))
    const sections = pages.filter(path => path.startsWith('s/') && path !== 's/')
    const added = join(fixtures, name, 'content/pages')
    const own = existsSync(added) ? readdirSync(added).map(file => file.replace(/\.mdx$/, '/')) : []
    const read = (path: string) => readingOf(readFileSync(join(out, path, 'index.html'), 'utf8'))
    const reading = ['', ...sections, ...own.sort()].map(path => `== ${path || 'home'}\n${read(path)}\n`).join('\n')
    expect(reading).toBe(expected(name, 'reading.txt', reading))
  })
})
