import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('mounts')[0]?.base ?? ''
let page: Page

/** A page whose clock stands until the test lets it run, at its first link with a card. */
beforeAll(async () => {
  const scope = await context()
  ;({ page } = await visit(scope, base, 's/3.1.2/index.html'))
  await page.clock.install()
  await page.clock.pauseAt(Date.now() + 3_600_000)
})

const link = () => page.locator('main p a[data-card]').first()
const card = () => page.locator('.card')
/** The middle of an element on the screen. */
async function middle(of: ReturnType<typeof link>) {
  const box = await of.boundingBox()
  if (!box) throw new Error('not on the page')
  return [box.x + box.width / 2, box.y + box.height / 2] as const
}
const pointAt = async (of: ReturnType<typeof link>, steps = 1) => page.mouse.move(...(await middle(of)), { steps })
const wait = () => page.clock.runFor(10_000)

describe('the card of a link', () => {
  it('stays while one moves onto it, and as long as one points at it', async () => {
    await link().scrollIntoViewIfNeeded()
    await pointAt(link())
    // The script of cards comes with the first thing that a reader does.
    await card().waitFor()
    await pointAt(card(), 25)
    await wait()
    expect(await card().isVisible()).toBe(true)
  })

  it('goes when one points elsewhere', async () => {
    await page.mouse.move(2, 2)
    await wait()
    expect(await card().isVisible()).toBe(false)
  })

  it('goes with Escape at once, where the pointer is', async () => {
    await pointAt(link())
    await page.keyboard.press('Escape')
    expect(await card().isVisible()).toBe(false)
  })

  it('describes its link to a screen reader while it is there', async () => {
    await page.mouse.move(2, 2)
    await link().focus()
    expect(await link().getAttribute('aria-describedby')).toBe(await card().getAttribute('id'))
    await page.keyboard.press('Escape')
    expect(await link().getAttribute('aria-describedby')).toBeNull()
  })
})
