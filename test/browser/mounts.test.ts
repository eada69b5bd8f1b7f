import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()
const pages = samplePages(inject('folder'))

/** The font that Chromium gives a page without any style. */
const unstyled = /^"?Times New Roman"?$/

// Scripts make no address: a page that works at each place with them, and at one without, works everywhere.
const places = [
  ...inject('mounts').map(({ name, base }) => ({ name, base, scripts: true })),
  ...inject('mounts')
    .slice(-1)
    .map(({ name, base }) => ({ name, base, scripts: false })),
]

describe.each(places)('at $name, with scripts $scripts', ({ base, scripts }) => {
  it('shows one page of each kind with its styles, without errors, asking nothing of other places', async () => {
    const scope = await context({ javaScriptEnabled: scripts })
    const served = base.startsWith('http')
    const paths = pages.map(path => (served ? path.replace(/index\.html$/, '') : path))
    const faults = await tour(scope, base, paths, async page => {
      const { font, sheets, text } = await page.evaluate(() => ({
        font: getComputedStyle(document.body).fontFamily,
        sheets: document.styleSheets.length,
        // biome-ignore lint/performance/useDomNodeTextContent: what a reader sees, without what is hidden.
        text: document.body.innerText.trim().length,
      }))
      return [...(sheets === 0 || unstyled.test(font) ? ['has no styles'] : []), ...(text === 0 ? ['is empty'] : [])]
    })
    await scope.close()
    expect(faults.slice(0, 20)).toEqual([])
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
