import { appendFileSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { writeBroadReview } from '../../bench/broad.ts'
import { build } from './support/build.ts'
import { pagesUnder } from './support/files.ts'
import { readPage } from './support/page.ts'

/** What no page of a review may go beyond, however many records it has. */
const limits = { bytes: 280_000, links: 1500 }

const folder = mkdtempSync(join(tmpdir(), 'broad '))
const out = join(folder, 'site')

/** Builds a review of the folder into a site of it. */
async function built(review: string, site: string): Promise<void> {
  const { status, output } = await build({ review, out: site })
  expect(status, output).toBe(0)
}

/** Pages of a site that are larger than any may be, a sentence each. */
const largePages = (site: string): string[] =>
  pagesUnder(site).flatMap(path => {
    const html = readFileSync(join(site, path), 'utf8')
    const links = html.match(/<a\b/g)?.length ?? 0
    return html.length > limits.bytes || links > limits.links ? [`${path}: ${html.length} bytes, ${links} links`] : []
  })

beforeAll(async () => {
  const review = join(folder, 'review')
  writeBroadReview(review, 3000)
  setBesideTheFirst(review)
  addLaterWorks(review)
  addDrawings(review)
  await built(review, out)
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

/** Makes sixty findings of a review additions from a later work that stand beside its first. */
function setBesideTheFirst(review: string): void {
  const edit = (file: string, change: (text: string) => string) =>
    writeFileSync(join(review, file), change(readFileSync(join(review, file), 'utf8')))
  const later = 100_000
  const set = new Set<string>()
  edit('data/references.yaml', text => `${text}- {id: ${later}, author: [{family: Later, given: A.}], year: 2026}\n`)
  edit('data/findings.yaml', text =>
    text.replace(/^(- \{id: (finding-\d+),.*refs: )\[\d+\]\}$/gm, (line, fields: string, id: string) => {
      if (set.size === 60) return line
      set.add(id)
      return `${fields}[${later}], origin: addition, besides: [finding-1], differs: It is of another number.}`
    }),
  )
  for (const file of readdirSync(join(review, 'content')))
    edit(join('content', file), text =>
      text.replace(/^<Finding id="([^"]+)">.*$/gm, (line, id: string) =>
        set.has(id) ? `<Addition refs={[${later}]}>\n\n${line}\n\n</Addition>` : line,
      ),
    )
}

/** Adds works to a review that came later, each with a quantity beside one of the text, a pathway and an answer to a problem. */
function addLaterWorks(review: string): void {
  const count = 150
  const rows = (file: string, row: (number: number) => object) =>
    appendFileSync(
      join(review, 'data', file),
      Array.from({ length: count }, (_, at) => `- ${JSON.stringify(row(at + 1))}\n`).join(''),
    )
  const [first, addition] = [200_000, { section: '2', material: 'matter-1', origin: 'addition' }]
  rows('references.yaml', i => ({ id: first + i, author: [{ family: `Later${i}`, given: 'A.' }], year: 2026 }))
  rows('measurements.yaml', i => ({
    ...{ id: `later-${i}`, ...addition, property: 'length', value: i, unit: 'm', refs: [first + i] },
    ...{ besides: [`quantity-${i}`], differs: 'It is of another number.' },
  }))
  rows('pathways.yaml', i => ({
    ...{ id: `later-way-${i}`, ...addition, title: `How it grew in ${i}`, steps: [{ name: 'a' }, { name: 'b' }] },
    refs: [first + i],
  }))
  rows('source-checks.yaml', i => ({
    ...{ id: `answer-${i}`, about: i % 2 === 0 ? 'problem-1' : `problem-${i}`, ref: first + i, tells: 'partly' },
    ...{ read: 'abstract', says: 'It tells a part of it.', locator: 'matter of number', on: '2026-01-01' },
    at: `https://works.example.org/later/${i}`,
  }))
  const told = Array.from({ length: count }, (_, at) => at + 1).map(
    i =>
      `<Addition refs={[${first + i}]}>\n\nIt is <Q id="later-${i}"/>.\n\n<Pathway id="later-way-${i}"/>\n\n</Addition>`,
  )
  appendFileSync(join(review, 'content/2.mdx'), `\n${told.join('\n\n')}\n`)
}

/** Adds drawings to a review, more than one looks at on a page. */
function addDrawings(review: string): void {
  const drawing = (i: number) => ({
    ...{ id: `drawing-${i}`, section: '3', title: `How number ${i} is built`, caption: 'It is a box.', height: 100 },
    shapes: Array.from({ length: 15 }, (_, at) => ({ box: [10, 10, 10 + at, 10] })),
  })
  const all = Array.from({ length: 100 }, (_, at) => drawing(at + 1))
  writeFileSync(join(review, 'data/schematics.yaml'), all.map(one => `- ${JSON.stringify(one)}\n`).join(''))
  appendFileSync(join(review, 'content/3.mdx'), all.map(({ id }) => `\n<Schematic id="${id}"/>\n`).join(''))
}

const textOf = (path: string) => readFileSync(join(out, path), 'utf8')

describe('a review of 3,000 measurements and thousands of other records', () => {
  it('has no page that grows with them', () => {
    expect(pagesUnder(out).length).toBeGreaterThan(3000)
    expect(largePages(out)).toEqual([])
  })

  it('lists every record that has a value of a facet, in parts that lead to one another', () => {
    const listed = new Set<string>()
    let path = 'group/a/index.html'
    for (let parts = 0; path !== '' && parts < 1000; parts++) {
      const html = textOf(path)
      for (const [, id = ''] of html.matchAll(/<tr id="m-([^"]+)"/g)) listed.add(id)
      const nav = /<nav class="parts"[^>]*quantities[^>]*>.*?<\/nav>/is.exec(html)?.[0] ?? ''
      const [, next = ''] = /<a href="([^"]+)" rel="next"/.exec(nav) ?? []
      path = next === '' ? '' : join(path, '..', next)
    }
    const wanted = Array.from({ length: 3000 }, (_, index) => index + 1).filter(number => number % 3 !== 0)
    expect([...listed].sort()).toEqual(wanted.map(number => `quantity-${number}`).sort())
  })

  it('shows of what stands beside a record as much as its page has room for, and says how much more there is', () => {
    const html = textOf('r/finding-1/index.html')
    const beside = /<section aria-labelledby="beside">.*?<\/section>/s.exec(html)?.[0] ?? ''
    expect(beside.match(/<tr>/g)).toHaveLength(30 + 1)
    expect(beside).toContain('<a href="../../since/index.html#beside">And 30 more.</a>')
  })

  it('keeps the address of whatever a list has in another part', () => {
    const { ids } = readPage('sources/index.html', textOf('sources/index.html'))
    const checks = Array.from({ length: 750 }, (_, index) => `check-${index + 1}`)
    expect(checks.filter(id => !ids.has(id))).toEqual([])
    const drawings = Array.from({ length: 100 }, (_, index) => `fig-drawing-${index + 1}`)
    const shown = readPage('schematics/index.html', textOf('schematics/index.html')).ids
    expect(drawings.filter(id => !shown.has(id))).toEqual([])
  })
})

describe('a review of 10,000 measurements and 2,500 findings in rows', () => {
  it('has no page that grows with them, and links that all lead somewhere', async () => {
    const [review, site] = [join(folder, 'rows'), join(folder, 'site of rows')]
    writeBroadReview(review, 10_000, ['measurements', 'findings'])
    await built(review, site)
    expect(pagesUnder(site).length).toBeGreaterThan(5000)
    expect(largePages(site)).toEqual([])
  })
})
