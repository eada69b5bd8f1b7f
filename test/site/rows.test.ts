import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBroadReview } from '../../bench/broad.ts'
import { build } from './support/build.ts'
import { filesUnder } from './support/files.ts'
import { readSite, type Site } from './support/site.ts'

const folder = mkdtempSync(join(tmpdir(), 'rows '))
const counts = { measurements: 300, findings: 75 } as const
const kinds = Object.keys(counts) as (keyof typeof counts)[]
let site: Site

beforeAll(async () => {
  const review = join(folder, 'review')
  writeBroadReview(review, counts.measurements, kinds)
  for (const out of ['site', 'again']) {
    const { status, output } = await build({ review, out: join(folder, out) })
    expect(status, output).toBe(0)
  }
  site = readSite(join(folder, 'site'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** A file of the site, with plain spaces for those that do not break. */
const textOf = (path: string) => readFileSync(join(site.folder, path), 'utf8').replaceAll('\u00a0', ' ')
const published = (kind: string): { id: string; url: string }[] => JSON.parse(textOf(`data/${kind}.json`))
/** The row of a record, as it stands in its page. */
const rowOf = ({ id, url }: { id: string; url: string }): string => {
  const page = textOf(`${url.replace(/#.*/, '')}index.html`)
  return new RegExp(`<li class="row" id="${id}".*?</li>`, 's').exec(page)?.[0] ?? ''
}

describe('a review of 300 measurements and 75 findings in rows', () => {
  it.each(kinds)('has no page for each of the %s, and a row at the address of each', kind => {
    const records = published(kind)
    expect(records.length).toBe(counts[kind])
    for (const record of records) {
      expect(record.url).toMatch(new RegExp(`^rows/${kind}/\\d+/#${record.id}$`))
      expect(site.files.has(`r/${record.id}/index.html`), record.id).toBe(false)
      expect(rowOf(record), record.id).not.toBe('')
    }
  })

  it('leads to rows wherever it led to pages: every reference to one finds its anchor', () => {
    const led = new Set<string>()
    for (const { path, references } of site.pages.values())
      for (const { target } of references) {
        const address = new URL(target, `https://site.invalid/${path}`)
        if (!address.pathname.startsWith('/rows/') || address.hash === '') continue
        const page = site.pages.get(address.pathname.slice(1))
        expect(page?.ids.has(address.hash.slice(1)), `${path} leads to ${target}`).toBe(true)
        led.add(path.split('/')[0] ?? '')
      }
    // Sections, facets, materials, works, notes, the explorer's tables.
    for (const sort of ['s', 'group', 'm', 'ref', 'r', 'explore']) expect([...led]).toContain(sort)
    for (const file of ['data/measurements.csv', 'assets/records.js'])
      expect(textOf(file), file).toContain('rows/measurements/6/#quantity-300')
  })

  it('says in a row what a page would: value, standing, what it is about, sources and citation', () => {
    const [row = '', doubted = ''] = ['quantity-51', 'quantity-52'].map(id =>
      rowOf(published('measurements').find(one => one.id === id) ?? { id, url: '' }),
    )
    for (const said of [
      '51 m',
      'matter 1',
      'Group B',
      'Section 2, paragraph',
      'Author26 and Other26, 1946',
      '<details>',
    ])
      expect(row).toContain(said)
    expect(row).not.toContain('class="standing')
    expect(doubted).toMatch(/class="standing is-open"/)
    expect(/<details>.*<\/details>/s.exec(row)?.[0]).toContain('length of matter 1: 51 m')
  })

  it('describes every row to machines, under its own address', () => {
    const [, json = '{}'] =
      /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(textOf('rows/measurements/2/index.html')) ?? []
    const { hasPart } = JSON.parse(json)
    expect(hasPart).toHaveLength(50)
    expect(hasPart[0]).toMatchObject({
      name: 'length of matter 1: 51 m',
      mainEntity: { propertyID: 'length', value: 51, unitCode: 'UCUM:m' },
    })
    expect(hasPart[0]['@id']).toMatch(/#quantity-51$/)
  })

  it('has the citations of the rows of a part in a file of each format', () => {
    const items: { id: string; title: string }[] = JSON.parse(textOf('rows/measurements/2/cite.json'))
    expect(items.filter(({ title }) => /^length of/.test(title))).toHaveLength(50)
    expect(new Set(items.map(({ id }) => id)).size).toBe(items.length)
    expect([...site.files].filter(path => /quantity-\d+\/?cite/.test(path))).toEqual([])
  })

  it('gives the same bytes again', () => {
    const [first, second] = ['site', 'again'].map(out =>
      filesUnder(join(folder, out)).map(path => {
        const bytes = readFileSync(join(folder, out, path))
        return `${path} ${createHash('sha256').update(bytes).digest('hex')}`
      }),
    )
    expect(second).toEqual(first)
  })
})
