import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { glyphsOfSheets } from './support/pdf.ts'
import { useBrowser, visit } from './support/visit.ts'

/** Fewer glyphs than this are a title or a line that was left alone on its sheet. */
const few = 150

const { context } = useBrowser()
const pages = samplePages(inject('folder'), { all: /^chart\/[^/]+\/index\.html$/, fullest: false })

describe('on paper', () => {
  it.each(pages)('%s has no sheet without content', async path => {
    const { page } = await visit(await context(), inject('base'), path)
    const sheets = glyphsOfSheets(await page.pdf({ format: 'A4' }))
    await page.close()
    expect(sheets.length).toBeGreaterThan(0)
    const [last = 0, ...others] = sheets.toReversed()
    expect(last).toBeGreaterThan(0)
    expect(others.filter(glyphs => glyphs < few)).toEqual([])
  })
})
