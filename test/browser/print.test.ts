import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { glyphsOfSheets } from './support/pdf.ts'
import { newTab, type Tab, useBrowser } from './support/visit.ts'

/** Fewer glyphs than this are a title or a line that was left alone on its sheet. */
const few = 150

const { context } = useBrowser()
const pages = samplePages(inject('folder'), { all: /^chart\/[^/]+\/index\.html$/, fullest: false })

describe('on paper', () => {
  let scope: BrowserContext
  let tab: Tab
  beforeAll(async () => {
    scope = await context()
    tab = await newTab(scope, inject('base'))
  })
  afterAll(() => scope.close())

  it.each(pages)('%s has no sheet without content', async path => {
    await tab.open(path)
    const sheets = glyphsOfSheets(await tab.page.pdf({ format: 'A4' }))
    expect(sheets.length).toBeGreaterThan(0)
    const [last = 0, ...others] = sheets.toReversed()
    expect(last).toBeGreaterThan(0)
    expect(others.filter(glyphs => glyphs < few)).toEqual([])
  })
})
