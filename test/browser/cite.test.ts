import { describe, expect, inject, it } from 'vitest'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const control = 'details.cite-this'

describe.each(inject('mounts'))('citing at $name', ({ base }) => {
  it('shows citations in four styles and the files without a script', async () => {
    const scope = await context({ javaScriptEnabled: false })
    const { page, faults } = await visit(scope, base, 's/1/index.html')
    await page.click(`${control} summary`)
    const styles = await page.locator(`${control} dt`).allTextContents()
    const shown = await page.locator(`${control} dd`).first().isVisible()
    const files = await page.locator(`${control} a[download]`).allTextContents()
    await scope.close()
    expect({ styles, shown, files }).toEqual({
      styles: ['RSC', 'ACS', 'APA', 'Vancouver'],
      shown: true,
      files: ['BibTeX', 'RIS', 'CSL-JSON'],
    })
    expect(faults).toEqual([])
  })

  it('copies a citation as text, and with its italics', async () => {
    const scope = await context({ permissions: ['clipboard-read', 'clipboard-write'] })
    const { page, faults } = await visit(scope, base, 'technique/etem/index.html')
    await page.click(`${control} summary`)
    const citation = page.locator(`${control} dd`).nth(1)
    const lines = await citation.locator(':scope > span').allTextContents()
    expect(lines.length).toBeGreaterThan(1)
    await citation.getByRole('button').click()
    await citation.getByRole('button', { name: /Copy/ }).getByText('Copied').waitFor()
    const copied = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      const read = async (type: string) => (item ? (await item.getType(type)).text() : '')
      return { plain: await read('text/plain'), html: await read('text/html') }
    })
    await scope.close()
    expect(copied.plain).toBe(lines.join('\n'))
    expect(copied.html).toContain('<i>')
    expect(copied.html.match(/<p[ >]/g)).toHaveLength(lines.length)
    expect(faults).toEqual([])
  })
})
