import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { glyphsOfSheets } from './support/pdf.ts'
import { tour, useBrowser, useTab } from './support/visit.ts'

/** Fewer glyphs than this are a title or a line that was left alone on its sheet. */
const few = 150

const { context } = useBrowser()
const ofChart = /^chart\/[^/]+\/index\.html$/
const pages = samplePages(inject('folder'), { all: ofChart, fullest: false })
const charts = pages.filter(path => ofChart.test(path))

describe('on paper', () => {
  const tab = useTab(context)

  let offered = 0
  const offersOf = (page: Page) =>
    page.locator('p.files, .embedding, .alone-switch, main button').filter({ visible: true }).count()

  it.each(pages)('%s has no sheet without content, and offers nothing of a chart that paper cannot do', async path => {
    await tab.open(path)
    if (charts.includes(path)) {
      offered += await offersOf(tab.page)
      await tab.page.emulateMedia({ media: 'print' })
      expect(await offersOf(tab.page)).toBe(0)
      await tab.page.emulateMedia({ media: null })
    }
    for (const landscape of charts.includes(path) ? [false, true] : [false]) {
      const sheets = glyphsOfSheets(await tab.page.pdf({ format: 'A4', landscape }))
      expect(sheets.length).toBeGreaterThan(0)
      const [last = 0, ...others] = sheets.toReversed()
      expect(last).toBeGreaterThan(0)
      expect(others.filter(glyphs => glyphs < few)).toEqual([])
    }
  })

  it('a chart offers less than on a screen', () => expect(offered).toBeGreaterThan(0))
})

it('has no table on paper that is wider than a sheet of A4 with its margins', async () => {
  const scope = await context({ javaScriptEnabled: false, viewport: { width: 718, height: 1000 } })
  const sections = samplePages(inject('folder'), { first: false, fullest: false, all: /^s\// })
  const wide = await tour(scope, inject('base'), [...new Set([...pages, ...sections])], async page => {
    await page.emulateMedia({ media: 'print' })
    return page.evaluate(() =>
      [...document.querySelectorAll('main table')]
        .filter(table => table.checkVisibility() && table.getBoundingClientRect().right > innerWidth + 1)
        .map(table => `${table.className}: ends at ${table.getBoundingClientRect().right}`),
    )
  })
  await scope.close()
  expect(wide).toEqual([])
})
