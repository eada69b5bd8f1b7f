import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const folder = inject('folder')
/** A page with a list too long to scroll through. */
const path = globSync('*/*/index.html', { cwd: folder })
  .sort()
  .find(path => /class="part".*?class="count"/s.test(readFileSync(join(folder, path), 'utf8')))

describe.runIf(path !== undefined)('a long list of records', () => {
  it('is folded up by section, and opens without scripts', async () => {
    const scope = await context({ javaScriptEnabled: false })
    const { page } = await visit(scope, inject('base'), path as string)
    const part = page.locator('details.part').first()
    const items = part.locator('li')
    expect(await items.count()).toBe(Number(await part.locator('summary .count').textContent()))
    expect(await items.first().isVisible()).toBe(false)
    await part.locator('summary').click()
    expect(await items.first().isVisible()).toBe(true)
    await scope.close()
  })

  it('is whole in print', async () => {
    const scope = await context()
    const { page } = await visit(scope, inject('base'), path as string)
    const hidden = () =>
      page.locator('details.part li').evaluateAll(items => items.filter(item => !item.checkVisibility()).length)
    expect(await hidden()).toBeGreaterThan(0)
    await page.emulateMedia({ media: 'print' })
    expect(await hidden()).toBe(0)
    await scope.close()
  })
})
