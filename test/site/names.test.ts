import { readFileSync } from 'node:fs'
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { extname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { build } from './support/build.ts'
import { filesUnder } from './support/files.ts'
import { projectRoot } from './support/where.ts'

/** What no page may take for markup, and what a page prints for it. */
const hostile = 'Fe<Ni & a<b>c <meta http-equiv="refresh" content="0;url=https://elsewhere.example/">'

/** The fields that hold words for people, of every kind. */
const worded = new Set(
  `name short plural title description statement solution term definition summary note label intro caption reading
  family given publisher container-title strengths limits capabilities aliases says`.split(/\s+/),
)

/** The title of a work refuses tags, which libraries of references write for italics. */
const wordedIn = (file: string): ReadonlySet<string> =>
  file.startsWith('references') ? worded.difference(new Set(['title'])) : worded

function spoil(value: unknown, fields: ReadonlySet<string>, key = ''): unknown {
  if (typeof value === 'string') return fields.has(key) ? `${value} ${hostile}` : value
  if (Array.isArray(value)) return value.map(item => spoil(item, fields, key))
  if (value === null || typeof value !== 'object') return value
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, spoil(inner, fields, name)]))
}

const spoilCsv = (text: string): string => {
  const quoted = `"${hostile.replaceAll('"', '""')}"`
  const [head = '', ...rows] = text.trimEnd().split('\n')
  if (!head.startsWith('id,name')) return text
  return [head, ...rows.map(row => row.replace(/^([^,]*),([^,]*),/, (_, id) => `${id},${quoted},`))].join('\n')
}

const spoiled: Record<string, (text: string, file: string) => string> = {
  '.yaml': (text, file) => stringify(spoil(parse(text), wordedIn(file))),
  '.json': (text, file) => JSON.stringify(spoil(JSON.parse(text), wordedIn(file))),
  '.csv': spoilCsv,
}

describe('words with marks of HTML in them', () => {
  let temporary: string
  let pages: { path: string; text: string }[]

  beforeAll(async () => {
    temporary = await mkdtemp(join(tmpdir(), 'names-'))
    const review = join(temporary, 'review')
    await cp(join(projectRoot, 'test/fixtures/glaciers'), review, { recursive: true })
    const data = await readdir(join(review, 'data'), { recursive: true })
    for (const file of data.filter(name => spoiled[extname(name)])) {
      const path = join(review, 'data', file)
      await writeFile(path, spoiled[extname(file)]?.(await readFile(path, 'utf8'), file) ?? '')
    }
    const out = join(temporary, 'site')
    const { status, output } = await build({ review, out })
    expect(status, output).toBe(0)
    pages = filesUnder(out)
      .filter(path => path.endsWith('.html'))
      .map(path => ({ path, text: readFileSync(join(out, path), 'utf8') }))
  })
  afterAll(() => rm(temporary, { recursive: true, force: true }))

  it('are printed as they stand', () => {
    // Inside quotation marks, and in data for machines, a mark of HTML is none.
    const outside = (text: string) =>
      text.replace(/<script[^>]*ld\+json[^>]*>.*?<\/script>/gs, '').replace(/="[^"]*"/g, '')
    const broken = pages.filter(
      ({ text }) => /<meta http-equiv="refresh"[^>]*elsewhere/.test(text) || /<b>c|Fe<Ni/.test(outside(text)),
    )
    expect(broken.map(({ path }) => path)).toEqual([])
    expect(pages.filter(({ text }) => text.includes('Fe&lt;Ni &amp; a&lt;b&gt;c')).length).toBeGreaterThan(20)
  })
})
