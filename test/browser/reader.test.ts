import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { useBrowser, visit } from './support/visit.ts'

/** The algorithm of Firefox's Reader View, as its makers publish it: a script that defines `Readability`. */
const algorithm = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8')

/** What it leaves of a page: whether it begins with the text, and the paragraphs that it loses. */
const view = `(() => {
  ${algorithm}
  const bare = element => {
    const copy = element.cloneNode(true)
    for (const anchor of copy.querySelectorAll('.anchor')) anchor.remove()
    return copy.textContent.replace(/\\s/g, '')
  }
  const paragraphs = [...document.querySelectorAll('.text .p[id]')].map(p => [p.id, bare(p)])
  const kept = new Readability(document.cloneNode(true)).parse().textContent.replace(/\\s/g, '')
  return {
    count: paragraphs.length,
    lost: paragraphs.filter(([, words]) => !kept.includes(words)).map(([id]) => id),
    begins: kept.startsWith(paragraphs[0][1]) ? '' : kept.slice(0, 80),
  }
})()`

const { context } = useBrowser()
const folder = inject('folder')
const sections = samplePages(folder, { first: false, fullest: false, all: /^s\/[^/]+\/index\.html$/ })

describe("a reader's view", () => {
  it.each(sections)('of %s has every paragraph and begins with the first', async path => {
    const { page } = await visit(await context(), inject('base'), path)
    const found = await page.evaluate<{ count: number; lost: string[]; begins: string }>(view)
    await page.close()
    expect(found.count).toBeGreaterThan(0)
    expect(found).toMatchObject({ lost: [], begins: '' })
  })
})
