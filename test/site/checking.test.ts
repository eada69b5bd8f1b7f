import { readFileSync } from 'node:fs'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { judgedChecks } from '../../src/core/sources/asked.ts'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { reviewCorpus } from '../search/support/review.ts'
import { build } from './support/build.ts'
import { markupFaults } from './support/markup.ts'
import { projectRoot } from './support/where.ts'

const folder = 'test/fixtures/standing'
const pages = [
  'ref/2/index.html',
  'ref/9/index.html',
  'sources/index.html',
  'differences/index.html',
  'mistakes/index.html',
]

let site: string
beforeAll(async () => {
  site = await mkdtemp(join(tmpdir(), 'checking-'))
  const { status, output } = await build({ review: join(projectRoot, folder), out: site })
  expect(status, output).toBe(0)
})
afterAll(() => rm(site, { recursive: true, force: true }))

const read = (page: string): string => readFileSync(join(site, page), 'utf8')
const count = (html: string, words: string): number => html.split(words).length - 1

describe('the pages that tell how a review was checked', () => {
  it('are valid, and all their links lead somewhere', async () => {
    expect(await markupFaults(site, pages)).toEqual([])
    expect(brokenReferences(site)).toEqual([])
  })

  it('show each check that differs once where things disagree, linked to what was read', async () => {
    const differing = [...judgedChecks(await reviewCorpus(folder)).values()]
      .flat()
      .filter(({ verdict }) => verdict === 'differs')
    const html = read('differences/index.html')
    for (const { check } of differing) expect(count(html, `#${check.id}"`), check.id).toBe(1)
  })

  it('keep an address for every check', async () => {
    const html = read('sources/index.html')
    for (const { id } of (await reviewCorpus(folder)).records['source-checks'])
      expect(count(html, `id="${id}"`), id).toBe(1)
  })

  it('are a sheet for each work: what is printed, what it says, and boxes to tick by hand', () => {
    const html = read('ref/2/index.html')
    const main = /<main[^>]*>([\s\S]*)<\/main>/.exec(html)?.[1] ?? ''
    for (const words of [
      '900\u00a0°C',
      '540\u00a0°C',
      'differs, abstract',
      'magnesite at 540 °C',
      'Magnesite lost half',
    ])
      expect(main).toContain(words)
    const rows = count(main, '<th scope="row"')
    expect(count(main, 'not found, page')).toBe(rows)
    expect(rows).toBeGreaterThan(3)
  })

  it('say plainly where nobody has looked', () => {
    expect(read('ref/9/index.html')).toContain('Not looked up.')
    expect(read('ref/9/index.html')).toContain('not been checked against it yet')
  })

  it('tell of the notes against which a work speaks', () => {
    expect(read('mistakes/index.html')).toContain('Siderite was burnt in its own gas.')
  })
})
