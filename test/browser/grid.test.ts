import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { resize, tour, useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('base')
/** A chart for the pages of others is set by the frame that it stands in, not by the grid of the site. */
const kinds = samplePages(inject('folder'), { fullest: false }).filter(path => !path.includes('/embed/'))
const sections = samplePages(inject('folder'), { first: false, fullest: false, all: /^s\/\d/ })

/** The box of the first element that a selector finds. */
const boxOf = async (page: Page, selector: string) => page.locator(selector).first().boundingBox()

describe('the grid', () => {
  it('begins every kind of page at the same edge in narrow and wide windows, and tells where a table goes on to the side', async () => {
    const scope = await context()
    const widths = [375, 1280, 1440]
    const edges = new Map(widths.map(width => [width, new Map<number, string>()]))
    const faults = await tour(scope, base, kinds, async (page, path) => {
      const silent: string[] = []
      for (const [width, found] of edges) {
        await resize(page, { width, height: 900 })
        const left = Math.round((await boxOf(page, 'h1'))?.x ?? Number.NaN)
        found.set(left, found.get(left) ?? path)
        if (width === 375) silent.push(...(await page.evaluate(silentTables)))
      }
      return silent
    })
    await scope.close()
    expect(faults).toEqual([])
    const several = [...edges].filter(([, found]) => found.size !== 1)
    expect(several.map(([width, found]) => `in ${width} px: ${JSON.stringify([...found])}`)).toEqual([])
  })

  it('sets the text in lines of 65 to 72 characters in windows of 768, 1280 and 1680 px', async () => {
    const scope = await context()
    const counts = new Map([768, 1280, 1680].map(width => [width, [] as number[]]))
    await tour(scope, base, sections, async page => {
      for (const [width, found] of counts) {
        await resize(page, { width, height: 900 })
        found.push(...(await page.evaluate(charactersOfLines)))
      }
      return []
    })
    await scope.close()
    for (const [width, found] of counts) {
      const mean = found.reduce((sum, count) => sum + count, 0) / found.length
      expect(mean, `${width} px`).toBeGreaterThanOrEqual(65)
      expect(mean, `${width} px`).toBeLessThanOrEqual(72)
    }
  })

  it('sets the lists of the first page over the whole width', async () => {
    const scope = await context({ viewport: { width: 1366, height: 900 } })
    const { page } = await visit(scope, base, 'index.html')
    const wide = (await boxOf(page, 'main'))?.width ?? Number.NaN
    const widths = await page.locator('main > ul').evaluateAll(lists => lists.map(list => list.clientWidth))
    await scope.close()
    expect(widths.length).toBeGreaterThan(0)
    expect(widths.filter(width => width < wide * 0.8)).toEqual([])
  })

  it('shows every column of the lists of files and of materials on a phone', async () => {
    const scope = await context({ viewport: { width: 375, height: 800 } })
    const paths = kinds.filter(path => /^(data|materials)\/index/.test(path))
    const hidden = await tour(scope, base, paths, page =>
      page.evaluate(() =>
        [...document.querySelectorAll('.foldable')]
          .filter(table => table.scrollWidth > (table.parentElement?.clientWidth ?? 0))
          .map(table => `${table.scrollWidth} px wide: ${table.textContent?.trim().slice(0, 40)}`),
      ),
    )
    await scope.close()
    expect(hidden).toEqual([])
  })

  it('gives the phone a header of one row', async () => {
    const scope = await context({ viewport: { width: 375, height: 800 } })
    const { page } = await visit(scope, base, 'index.html')
    const box = await boxOf(page, 'header.site')
    await scope.close()
    expect(box?.height).toBeLessThanOrEqual(64)
  })

  it.each([375, 1280])('leads on from the header and the foot without scripts in a window of %i px', async width => {
    const scope = await context({ javaScriptEnabled: false, viewport: { width, height: 900 } })
    const { page } = await visit(scope, base, 'index.html')
    const menus = page.locator('header.site summary')
    for (const menu of await menus.all()) if (await menu.isVisible()) await menu.click()
    const links = page.locator('header.site a, footer.site nav a')
    const small: string[] = []
    for (const link of await links.all()) {
      const box = await link.boundingBox()
      if (!box || box.height < 24 || box.width < 24) small.push(`${await link.textContent()}: ${JSON.stringify(box)}`)
    }
    await scope.close()
    expect(small).toEqual([])
  })
})

/** The tables of a page that scroll to the side and don't show that they do, a sentence each. */
const silentTables = (): string[] =>
  [...document.querySelectorAll('main *')]
    .filter(element => element.scrollWidth > element.clientWidth + 1)
    .filter(element => /auto|scroll/.test(getComputedStyle(element).overflowX) && element.querySelector('td'))
    .filter(element => !getComputedStyle(element).backgroundAttachment.includes('local'))
    .map(element => `nothing tells that ${element.className || element.localName} goes on`)

/** How many characters stand in each line of the page's paragraphs that is not the last of its paragraph. */
function charactersOfLines(): number[] {
  const range = document.createRange()
  return [...document.querySelectorAll('.text :is(p.p, .p > p)')].flatMap(paragraph => {
    const lines = new Map<number, number>()
    const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT)
    let line = Number.NEGATIVE_INFINITY
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = 0; at < (node.nodeValue?.length ?? 0); at++) {
        range.setStart(node, at)
        range.setEnd(node, at + 1)
        const box = range.getBoundingClientRect()
        // Raised and lowered signs are of the line that they stand in.
        if (box.width > 0 && box.bottom - line > 14 && box.height > 14) line = box.bottom
        if (box.width > 0) lines.set(line, (lines.get(line) ?? 0) + 1)
      }
    }
    return [...lines.values()].slice(0, -1)
  })
}
