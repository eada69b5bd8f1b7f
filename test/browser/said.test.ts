import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { build } from '../site/support/build.ts'
import { projectRoot } from '../site/support/where.ts'
import { useBrowser } from './support/visit.ts'

const { context } = useBrowser()

let out: string
beforeAll(async () => {
  out = await mkdtemp(join(tmpdir(), 'said-'))
  const review = join(projectRoot, 'test/fixtures/sound/ivrit')
  const { status, output } = await build({ review, out: join(out, 'site') })
  expect(status, output).toBe(0)
})
afterAll(() => rm(out, { recursive: true, force: true }))

/** A page of a review in Hebrew, in which the interface speaks English, once its tool shows something. */
async function opened(path: string, shown: string, query = ''): Promise<Page> {
  const page = await (await context()).newPage()
  await page.goto(`${pathToFileURL(join(out, 'site', path, 'index.html'))}${query}`)
  await page.waitForSelector(shown)
  return page
}

/** The texts of a tool that are words of English and are not said to be. */
const unmarked = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const texts = document.createTreeWalker(document.querySelector('[data-tool]') as Element, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const { data, parentElement } = node as Text
      if (parentElement?.closest('a, script, style, kbd, code, template') || /\p{Script=Hebrew}/u.test(data)) continue
      if (/[A-Za-z]{2}/.test(data) && parentElement?.closest('[lang]')?.getAttribute('lang') !== 'en') found.push(data)
    }
    return found
  })

describe('what scripts say in a review in a language that the interface does not speak', () => {
  it('is marked as English in the explorer', async () => {
    const page = await opened('explore', '[data-tool].ready')
    expect(await page.locator('[data-tool] .tally').textContent()).toContain('All 4 records')
    expect(await unmarked(page)).toEqual([])
  })

  it('is marked as English in what a search finds, whose words and quantities keep their order', async () => {
    const page = await opened('search', '.kind', `?q=${encodeURIComponent('תה')}`)
    expect(await page.locator('.kind').first().getAttribute('lang')).toBe('en')
    expect(await page.locator('.place').first().getAttribute('lang')).toBe('en')
    const quantities = await page.locator('li p bdi[dir="ltr"]').allTextContents()
    expect(quantities.map(text => text.replace(/\s/g, ' '))).toContain('≈ 5 °C')
    expect(await page.locator('li p').first().getAttribute('lang')).toBeNull()
  })
})
