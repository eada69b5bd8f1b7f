import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('base')
const folder = inject('folder')
const phone = { viewport: { width: 375, height: 640 } }

/** The longest page of each kind that is laid out a piece at a time. */
const long = samplePages(folder, { first: false, fullest: true }).filter(path =>
  /<body class="[^"]*\blong\b/.test(readFileSync(join(folder, path), 'utf8')),
)

/** Waits until nothing of the page is left out any more. */
const wholeness = () =>
  new Promise<void>(resolve => {
    const look = () =>
      [...document.querySelectorAll('main *')].every(part => getComputedStyle(part).contentVisibility !== 'auto')
        ? resolve()
        : requestIdleCallback(look)
    look()
  })

describe('a long page on a phone', () => {
  it('is one of several kinds', () => expect(long.length).toBeGreaterThan(5))

  it.each(long)('is soon laid out whole, as without scripts: %s', async path => {
    const heights = await Promise.all(
      [true, false].map(async javaScriptEnabled => {
        const scope = await context({ ...phone, javaScriptEnabled })
        const { page } = await visit(scope, base, path)
        if (javaScriptEnabled) await page.evaluate(wholeness)
        const box = await page.locator('main > :last-child').boundingBox()
        await scope.close()
        return Math.round(box?.y ?? 0)
      }),
    )
    expect(heights[0]).toBe(heights[1])
  })

  it('is where a reader left it who comes back', async () => {
    const scope = await context(phone)
    const { page } = await visit(scope, base, 'glossary/index.html')
    await page.evaluate(wholeness)
    await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight / 2))
    const left = await page.evaluate(() => scrollY)
    await page.goto(`${base}about/index.html`)
    await page.goBack()
    await expect.poll(() => page.evaluate(() => scrollY)).toBe(left)
    await scope.close()
  })

  it.each([
    ['far below', 'glossary/index.html', '.terms > [id]'],
    ['in a part that is closed', 'since/index.html', 'details:not([open]) h2[id]'],
  ])('goes to an address %s, and stays there', async (_, path, ids) => {
    const scope = await context(phone)
    const { page } = await visit(scope, base, path)
    const far = await page.locator(ids).last().getAttribute('id')
    await page.goto('about:blank')
    await page.goto(`${base}${path}#${far}`)
    await page.evaluate(wholeness)
    const box = await page.locator(`[id="${far}"]`).boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(0)
    expect(box?.y).toBeLessThan(640)
    await scope.close()
  })
})
