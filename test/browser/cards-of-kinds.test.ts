import type { BrowserContext, Locator, Page } from 'playwright-core'
import { beforeAll, describe, expect, inject, it } from 'vitest'
import { useBrowser, visit } from './support/visit.ts'

/** What a link in the text may lead to: a page with such a link, the link, and what its card says. */
const kinds = [
  ['a term', 's/3.1.2/', 'a.term', /\w{3,} \w{2,}/],
  ['a figure', 's/3.1.2/', 'a.fig', /^Figure \d+[a-zA-Z]? of the article/],
  ['a section', 's/3/', '.p a.sec', /min read/],
  ['a material', 's/3.1.2/', 'a.to[href*="/m/"]', /quantit|finding/],
  ['a technique', 's/3.1.1/', 'a.to[href*="/technique/"]', /\w{3,} \w{2,}/],
  ['a finding', 's/3.1.2/', 'a.mark', /\w{3,} \w{2,}/],
  ['a work', 's/3.1.2/', '.p .cite a', /\d{4}/],
  ['a quantity', 's/3.1.2/', '.p a.q', /\d/],
  ['a work that the page does not list', 'chart/volume-change/', '.cite a', /\d{4}/],
] as const

const { context } = useBrowser()

describe.each(inject('mounts').filter(({ name }) => name !== 'a path of a server'))('at $name', ({ base }) => {
  const open = async (scope: BrowserContext, path: string) => (await visit(scope, base, `${path}index.html`)).page
  const card = (page: Page) => page.locator('.card')
  const shown = (page: Page) => card(page).waitFor({ state: 'visible' })
  const gone = (page: Page) => card(page).waitFor({ state: 'hidden' })

  async function pointAt(page: Page, of: Locator): Promise<void> {
    const box = await of.boundingBox()
    if (!box) throw new Error('not on the page')
    // A sign is drawn above its place in the line.
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2, { steps: 4 })
  }

  describe.each(kinds)('the card of %s', (_, path, selector, says) => {
    let page: Page
    let link: Locator
    beforeAll(async () => {
      page = await open(await context(), path)
      link = page.locator(`main ${selector}`).first()
      await link.scrollIntoViewIfNeeded()
    })

    it('comes where one points at the link, and stays while one points at it', async () => {
      await link.hover({ force: true })
      await shown(page)
      expect((await card(page).textContent())?.trim()).toMatch(says)
      await pointAt(page, card(page))
      expect(await card(page).isVisible()).toBe(true)
    })

    it('goes with Escape', async () => {
      await page.keyboard.press('Escape')
      await gone(page)
    })

    it('comes with the focus, describes the link, and goes with Escape', async () => {
      await page.mouse.move(1, 1)
      await link.focus()
      await shown(page)
      expect(await link.getAttribute('aria-describedby')).toBe(await card(page).getAttribute('id'))
      await page.keyboard.press('Escape')
      await gone(page)
      expect(await link.getAttribute('aria-describedby')).toBeNull()
    })
  })

  it('has links that lead on from a card', async () => {
    const page = await open(await context(), 's/3.1.2/')
    await page.locator('main a.mark').first().hover({ force: true })
    await shown(page)
    await card(page).locator('.cite a').first().click()
    await page.waitForURL(/\/ref\/\d+\/index\.html$/)
  })

  describe('on a phone', () => {
    const phone = { viewport: { width: 375, height: 812 }, hasTouch: true, isMobile: true }

    it('comes at the first tap, with a link that leads on', async () => {
      const page = await open(await context(phone), 's/3.1.2/')
      const link = page.locator('main a.term').first()
      await link.tap()
      await shown(page)
      expect(page.url()).toMatch(/s\/3\.1\.2\/index\.html$/)
      await card(page).locator('a.follow').tap()
      await page.waitForURL(/glossary\/index\.html#/)
    })

    it('leads on at the second tap', async () => {
      const page = await open(await context(phone), 's/3.1.2/')
      const link = page.locator('main .p .cite a').first()
      await link.tap()
      await shown(page)
      await link.tap()
      await page.waitForURL(/\/ref\/\d+\/index\.html$/)
    })

    it('goes when one taps elsewhere', async () => {
      const page = await open(await context(phone), 's/3.1.2/')
      await page.locator('main a.term').first().tap()
      await shown(page)
      await page.locator('h1').tap()
      await gone(page)
    })
  })
})

it('leads on without a script', async () => {
  const base = inject('mounts')[0]?.base ?? ''
  const { page } = await visit(await context({ javaScriptEnabled: false }), base, 's/3.1.2/index.html')
  await page.locator('main a.term').first().click()
  expect(page.url()).toMatch(/glossary\/index\.html#/)
})
