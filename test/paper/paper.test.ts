import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../cli/support/run.ts'
import { runWarm } from '../cli/support/warm.ts'
import { bookmarks, dictionaryOf, linksIn, pagesIn, placesIn, textBoxes } from './support/paper.ts'
import { type Document, readPdf, textOf } from './support/read.ts'
import { shortcomings } from './support/ua.ts'

let folder: string
const paper: { whole?: Document; again?: Buffer; first?: Buffer; section?: Document } = {}

async function printed(out: string, ...words: string[]): Promise<Buffer> {
  return printedOf('glaciers', out, ...words)
}

async function printedOf(fixture: string, out: string, ...words: string[]): Promise<Buffer> {
  const to = join(folder, out)
  const review = join(root, 'test/fixtures', fixture)
  const ran = await runWarm('pdf', '--review', review, '--out', to, ...words)
  expect(ran).toMatchObject({ status: 0, err: '' })
  return readFileSync(ran.out.split('\n')[0] as string)
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'paper-'))
  paper.first = await printed('first')
  paper.again = await printed('again')
  paper.whole = readPdf(paper.first)
  paper.section = readPdf(await printed('section', '--section', '2'))
})
afterAll(() => rmSync(folder, { recursive: true, force: true }))

const whole = (): Document => paper.whole as Document

describe('the paper of a review', () => {
  it('falls short of no rule of PDF/UA-1 that a program can check', () => {
    expect(shortcomings(whole())).toEqual([])
    expect(shortcomings(paper.section as Document)).toEqual([])
  })

  it('has the same bytes each time', () => {
    expect(paper.again?.equals(paper.first as Buffer)).toBe(true)
  })

  it('has a few pages, each with text, and none of it outside of the page', () => {
    const pages = pagesIn(whole())
    // Its chapters fill no page of their own, and follow each other as in a journal.
    expect(pages.length).toBeGreaterThan(2)
    expect(pages.length).toBeLessThan(5)
    for (const page of pages) {
      const boxes = textBoxes(whole(), page)
      expect(boxes.length).toBeGreaterThan(3)
      const [, , width = 0, height = 0] = page.get('MediaBox') as number[]
      expect(boxes.filter(({ x, y }) => x < 0 || y < 0 || x > width || y > height)).toEqual([])
    }
  })

  it('has every section among its bookmarks', () => {
    expect(bookmarks(whole())).toEqual([
      'Ice on the Move: How glaciers flow',
      'Abstract',
      'Contents',
      '1 Ice that deforms',
      '1.1 Ice that slides',
      '2 Measuring motion',
      'Works cited',
      'Materials',
    ])
  })

  it('says who made it, what it is and in which language', () => {
    const info = dictionaryOf(whole(), 'Info')
    expect(textOf(info.get('Title'))).toBe('Ice on the Move: How glaciers flow')
    expect(textOf(info.get('Author'))).toBe('Nobody in particular')
    expect(textOf(info.get('CreationDate'))).toBe('D:20260301000000Z')
    expect(textOf(dictionaryOf(whole(), 'Root').get('Lang'))).toBe('en-GB')
  })

  it('has links that lead to a place in it, or to an address', () => {
    const places = placesIn(whole())
    const links = linksIn(whole())
    expect(links.length).toBeGreaterThan(10)
    expect(links.filter(({ place, address }) => !(place && places.has(place)) && !address)).toEqual([])
    expect(links.flatMap(({ address }) => address ?? []).filter(address => !/^https?:/.test(address))).toEqual([])
  })

  it('names in its contents the page on which each section begins', () => {
    const places = placesIn(whole())
    const named = linksIn(whole()).filter(({ page, place }) => page === 2 && place)
    const says = new Map(named.map(({ place, contents }) => [place, contents]))
    expect(says.get('s-1')).toBe(`Page ${places.get('s-1')}`)
    expect(says.get('s-2')).toBe(`Page ${places.get('s-2')}`)
    expect([...says.values()]).toEqual([...says.keys()].map(place => `Page ${places.get(place as string)}`))
  })
})

describe('the paper of a review with pictures', () => {
  it('has each of them, and falls short of no rule', async () => {
    const pdf = await printedOf('sound/pages', 'pictures')
    expect(pdf.toString('latin1').match(/\/Subtype \/Image/g)).toHaveLength(1)
    expect(shortcomings(readPdf(pdf))).toEqual([])
  })
})

describe('the paper of a section', () => {
  it('holds that section and what it needs alone', () => {
    const section = paper.section as Document
    expect(bookmarks(section)).toEqual(['Measuring motion', 'Contents', '2 Measuring motion'])
    expect(linksIn(section).filter(({ page, place }) => page === 2 && place)).toHaveLength(1)
  })
})
