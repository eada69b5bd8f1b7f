import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { root } from '../cli/support/run.ts'
import { start } from '../cli/support/start.ts'
import { useBrowser } from './support/visit.ts'

const { context } = useBrowser()

let review: string
beforeAll(async () => {
  review = join(await mkdtemp(join(tmpdir(), 'editing-')), 'tea')
  await cp(join(root, 'test/fixtures/base'), review, { recursive: true })
})
afterAll(() => rm(join(review, '..'), { recursive: true, force: true }))

/** Leaves a mark on a page that is gone once it is loaded again. */
const mark = (page: Page) => page.evaluate(() => Object.assign(globalThis, { isHere: true }))
const isMarked = (page: Page) => page.evaluate(() => 'isHere' in globalThis)

const lineOf = (page: Page) =>
  page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--line').trim())
const picture = (page: Page) => page.locator('.live canvas').evaluate((canvas: HTMLCanvasElement) => canvas.toDataURL())

describe('a page that is open while its review is edited', () => {
  it('takes on a look as it is, charts too, tells of a mistake in it, and shows an edited record', async () => {
    const serving = start('dev', '--review', review, '--port', '0')
    const address = await serving.address()
    const scope = await context()
    const page = await scope.newPage()
    await page.goto(`${address}chart/temperatures/`, { waitUntil: 'load' })
    await page.locator('button[data-chart]').click()
    await page.locator('.live canvas').waitFor()
    const theme = (text: string) => writeFile(join(review, 'theme.css'), text)
    const plain = await picture(page)
    await mark(page)
    await theme(':root { --line: #123451; --ink: #aa0000; }\n')
    await expect.poll(() => lineOf(page)).toBe('#123451')
    await expect.poll(() => picture(page)).not.toBe(plain)
    expect(await isMarked(page)).toBe(true)

    await theme(':root { --line: #123452\n')
    await expect.poll(() => page.content()).toContain('theme/')
    await theme(':root { --line: #123453; }\n')
    await expect.poll(() => lineOf(page)).toBe('#123453')

    await page.goto(`${address}r/water-temperature/`, { waitUntil: 'load' })
    const file = join(review, 'data/measurements.yaml')
    await writeFile(file, (await readFile(file, 'utf8')).replace('95', '96'))
    await page
      .getByText(/96\s°C/)
      .first()
      .waitFor()
    await scope.close()
    await serving.stop()
  })

  it('comes back by itself once mistakes are mended that were there from the start, or came with a record', async () => {
    const file = join(review, 'data/measurements.yaml')
    const sound = await readFile(file, 'utf8')
    const wrong = `${sound}- {id: of-nothing}\n`
    await writeFile(file, wrong)
    const serving = start('dev', '--review', review, '--port', '0')
    const address = await serving.address()
    const scope = await context()
    const page = await scope.newPage()
    await page.goto(`${address}r/water-temperature/`)
    for (const text of [sound, wrong, sound]) {
      await writeFile(file, text)
      await page
        .getByText(text === sound ? /9\d\s°C/ : 'of-nothing')
        .first()
        .waitFor()
    }
    await scope.close()
    await serving.stop()
  })
})
