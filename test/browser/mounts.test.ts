import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const pages = samplePages(inject('folder'))

/** The font that Chromium gives a page without any style. */
const unstyled = /^"?Times New Roman"?$/

describe.each(inject('mounts'))('at $name', ({ base }) => {
  const served = base.startsWith('http')

  describe.each([true, false])('with scripts %s', javaScriptEnabled => {
    it('shows one page of each kind with its styles, without errors, asking nothing of other places', async () => {
      const scope = await context({ javaScriptEnabled })
      const faults: string[] = []
      for (const path of pages) {
        const seen = await visit(scope, base, served ? path.replace(/index\.html$/, '') : path)
        const look = await seen.page.evaluate(() => ({
          font: getComputedStyle(document.body).fontFamily,
          sheets: document.styleSheets.length,
          // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without what is hidden.
          text: document.body.innerText.trim().length,
        }))
        if (look.sheets === 0 || unstyled.test(look.font)) seen.faults.push('has no styles')
        if (look.text === 0) seen.faults.push('is empty')
        faults.push(...seen.faults.map(fault => `${path}: ${fault}`))
        await seen.page.close()
      }
      await scope.close()
      expect(faults.slice(0, 20)).toEqual([])
    })
  })
})

describe.each(inject('mounts').filter(({ base }) => base.startsWith('http')))('a missing page at $name', ({ base }) => {
  it.each(['missing/', 'missing/deeper/page.html'])('is answered with the page for that, styled: %s', async path => {
    const scope = await context()
    const page = await scope.newPage()
    const response = await page.goto(base + path)
    const font = await page.evaluate(() => getComputedStyle(document.body).fontFamily)
    await scope.close()
    expect(response?.status()).toBe(404)
    expect(font).not.toMatch(unstyled)
  })
})
