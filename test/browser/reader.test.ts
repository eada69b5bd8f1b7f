import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { useBrowser, useTab } from './support/visit.ts'

/** The algorithm of Firefox's Reader View, as its makers publish it: a script that defines `Readability`. */
const algorithm = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')

/** Pages with so few sentences that what stands beside them could be taken for the text. */
const short = samplePages(inject('folder'), {
  first: false,
  fullest: false,
  all: /^((technique|fig)\/[^/]+|contents|glossary|figures|data)\/index\.html$/,
})

/** What a page of few sentences says that it loses, and what of how to cite the page is taken for its text. */
const sayings = `(() => {
  ${algorithm}
  const words = element => element.textContent.replace(/\\s/g, '')
  const said = [...document.querySelectorAll('main :is(.lead, .aside, dd):not(.cite-this *)')].map(words)
  const cited = [...document.querySelectorAll('.cite-this :is(small, dd)')].map(words)
  const read = new Readability(document.cloneNode(true)).parse()
  const kept = read.textContent.replace(/\\s/g, '')
  return {
    by: read.byline === document.querySelector('meta[name=author]')?.content,
    cited: cited.filter(one => kept.includes(one)),
    lost: said.filter(one => !kept.includes(one)),
  }
})()`

/** What it leaves of a page: whether it begins with the text, and the paragraphs that it loses. */
const view = `(() => {
  ${algorithm}
  const bare = element => {
    const copy = element.cloneNode(true)
    for (const anchor of copy.querySelectorAll('.anchor')) anchor.remove()
    return copy.textContent.replace(/\\s/g, '')
  }
  const paragraphs = [...document.querySelectorAll('.text .p[id]')].map(p => [p.id, bare(p)])
  const read = new Readability(document.cloneNode(true)).parse()
  const kept = read.textContent.replace(/\\s/g, '')
  return {
    by: read.byline === document.querySelector('meta[name=author]')?.content,
    count: paragraphs.length,
    lost: paragraphs.filter(([, words]) => !kept.includes(words)).map(([id]) => id),
    begins: kept.startsWith(paragraphs[0][1]) ? '' : kept.slice(0, 80),
  }
})()`

const { context } = useBrowser()
const folder = inject('folder')
const sections = samplePages(folder, { first: false, fullest: false, all: /^s\/[^/]+\/index\.html$/ })

const tab = useTab(context)

describe("a reader's view", () => {
  it.each(sections)('of %s has every paragraph, begins with the first and names all authors', async path => {
    await tab.open(path)
    const found = await tab.page.evaluate<{ by: boolean; count: number; lost: string[]; begins: string }>(view)
    expect(found.count).toBeGreaterThan(0)
    expect(found).toMatchObject({ by: true, lost: [], begins: '' })
  })
})

describe("a reader's view of a page of few sentences", () => {
  it.each(short)('%s is all that it says, by all authors, and not how to cite it', async path => {
    await tab.open(path)
    expect(await tab.page.evaluate(sayings)).toEqual({ by: true, cited: [], lost: [] })
  })
})
