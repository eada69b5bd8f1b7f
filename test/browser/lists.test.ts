import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('base')
const folder = inject('folder')

/** The addresses on a page that stand within a link to another page. */
const elsewhere = (path: string): string[] =>
  [
    ...readFileSync(join(folder, path), 'utf8').matchAll(/class="(?:\w+ )?elsewhere">(.*?)<\/(?:ul|nav|div)>/gs),
  ].flatMap(([, held = '']) => [...held.matchAll(/<(?:span|a) id="([^"]+)"/g)].map(([, id = '']) => id))

describe('a list that goes on in other parts', () => {
  it.each(['sources/index.html', 'differences/index.html', 'read/index.html'])(
    'leads from an address of %s to what stands there',
    async path => {
      const id = elsewhere(path).at(-1)
      expect(id).toBeDefined()
      const scope = await context()
      const { page } = await visit(scope, base, path)
      await page.goto(new URL(`${path}#${id}`, page.url().replace(path, '')).href)
      await page.waitForURL(url => !url.pathname.endsWith(`/${path}`))
      expect(await page.locator(`[id="${id}"]`).count()).toBe(1)
      await scope.close()
    },
  )

  it('is gone through from part to part without scripts', async () => {
    const scope = await context({ javaScriptEnabled: false })
    const { page } = await visit(scope, base, 'differences/index.html')
    const rows = page.locator('table.differences tbody tr')
    const first = await rows.first().getAttribute('id')
    await page.locator('.parts [rel="next"]').first().click()
    expect(await rows.first().getAttribute('id')).not.toBe(first)
    await page.locator('.parts [rel="prev"]').first().click()
    expect(await rows.first().getAttribute('id')).toBe(first)
    await scope.close()
  })
})
