import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { violations } from './support/axe.ts'
import { holdBack, useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('mounts')[0]?.base ?? ''
const section = 's/3.1.2/index.html'

/** Opens a page of the site, has something done there, and gives what went wrong meanwhile. */
async function at(
  path: string,
  act: (page: Page) => Promise<void>,
  { mount = base, ...options }: BrowserContextOptions & { mount?: string } = {},
): Promise<string[]> {
  const scope = await context(options)
  const { page, faults } = await visit(scope, mount, path)
  await act(page)
  await scope.close()
  return faults
}

const field = (page: Page) => page.getByRole('searchbox')
const focused = (page: Page) =>
  page.evaluate(() => document.activeElement?.textContent?.slice(0, 200) || document.activeElement?.tagName)
const places = (page: Page) =>
  page.locator('.found li a').evaluateAll(links => links.map(link => (link as HTMLAnchorElement).href))

describe.each(inject('mounts'))('the search at $name', ({ base: mount }) => {
  it('leads from / to a page by the keyboard alone', async () => {
    const faults = await at(
      section,
      async page => {
        await page.keyboard.press('/')
        await page.keyboard.type('Na15Sn4')
        await page.keyboard.press('Enter')
        await page.waitForURL('**/r/sn-na-volume-expansion-total/**')
        expect(await page.title()).toContain('Volume expansion of tin')
      },
      { mount },
    )
    expect(faults).toEqual([])
  })

  it('opens with the query of the address, and the address follows what is typed', async () => {
    const faults = await at(
      'search/index.html?q=PIB',
      async page => {
        await page.locator('.found li').first().waitFor()
        expect((await places(page))[0]).toBe(`${mount}system/kib/index.html`)
        expect(await page.locator('.names').isVisible()).toBe(false)
        await field(page).fill('ref 94')
        await page.locator('a[href$="ref/94/index.html"]').first().waitFor()
        expect(page.url()).toBe(`${mount}search/index.html?q=ref+94`)
        await page.reload()
        await page.locator('a[href$="ref/94/index.html"]').first().waitFor()
        await field(page).fill('')
        await page.locator('.names').waitFor()
        expect(page.url()).toBe(`${mount}search/index.html`)
      },
      { mount },
    )
    expect(faults).toEqual([])
  })

  it('is a list of names without scripts', async () => {
    const faults = await at(
      section,
      async page => {
        await page.getByRole('link', { name: 'Search', exact: true }).click()
        await page.waitForLoadState()
        expect(await page.locator('.searching').isVisible()).toBe(false)
        await page.getByRole('link', { name: 'authors of the works cited' }).click()
        await page.waitForLoadState()
        await page.locator('.names li', { hasText: 'Gao, P.' }).getByRole('link', { name: '84' }).click()
        await page.waitForLoadState()
        expect(page.url()).toContain('ref/84/')
        await page.goto(`${mount}search/index.html`)
        await page.locator('.names').getByRole('link', { name: 'tin', exact: true }).click()
        await page.waitForLoadState()
        expect(page.url()).toContain('m/tin/')
      },
      { mount, javaScriptEnabled: false },
    )
    expect(faults).toEqual([])
  })
})

describe('the search over a page', () => {
  const opened = async (page: Page, text: string) => {
    await page.keyboard.press('/')
    await field(page).fill(text)
    await page.locator('.found li').first().waitFor()
  }

  it('lets the arrows lead through the results and back', async () => {
    await at(section, async page => {
      await opened(page, 'volume expansion of tin')
      const links = await page.locator('.found li a').allTextContents()
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toBe(links[0])
      await page.keyboard.press('ArrowDown')
      expect(await focused(page)).toBe(links[1])
      await page.keyboard.press('End')
      expect(await focused(page)).toBe(links.at(-1))
      await page.keyboard.press('Home')
      await page.keyboard.press('ArrowUp')
      expect(await focused(page)).toBe('INPUT')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.press('Enter')
      await page.waitForURL('**/r/**')
    })
  })

  it('leaves the keys to an input method while it composes a word', async () => {
    await at(section, async page => {
      await opened(page, 'tin')
      for (const key of ['ArrowDown', 'End', 'Escape']) {
        await field(page).evaluate(
          (element, key) =>
            element.dispatchEvent(
              new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
            ),
          key,
        )
        expect(await focused(page)).toBe('INPUT')
      }
    })
  })

  it('takes what is typed on a result for more of the query', async () => {
    await at(section, async page => {
      await opened(page, 'ti')
      await page.keyboard.press('ArrowDown')
      await page.keyboard.type('n')
      expect(await focused(page)).toBe('INPUT')
      expect(await field(page).inputValue()).toBe('tin')
    })
  })

  it('gives way to Escape, and leads back to where the reader was', async () => {
    await at(section, async page => {
      await page.getByRole('link', { name: 'Read', exact: true }).focus()
      const before = await focused(page)
      await opened(page, 'tin')
      await page.keyboard.press('Escape')
      expect(await page.getByRole('dialog').count()).toBe(0)
      expect(await focused(page)).toBe(before)
      expect(page.url()).toBe(`${base}${section}`)
    })
  })

  it('marks the words that were looked for', async () => {
    await at(section, async page => {
      await opened(page, 'MoS2 nanotube')
      const marks = await page.locator('.found mark').allTextContents()
      expect(new Set(marks)).toEqual(new Set(['MoS₂', ...marks.filter(mark => /^nanotube/i.test(mark))]))
    })
  })

  it('goes to a paragraph of the same page', async () => {
    await at(section, async page => {
      await opened(page, 'time-lapse images along the X axis')
      await page.keyboard.press('Enter')
      await page.waitForURL(/3\.1\.2\/index\.html#p\d+$/)
      expect(await page.getByRole('dialog').count()).toBe(0)
      expect(await page.locator(':target').isVisible()).toBe(true)
    })
  })

  it('loses no key while it is being loaded', async () => {
    const scope = await context()
    const arrive = await holdBack(scope, '**/assets/search*')
    const { page } = await visit(scope, base, section)
    await page.keyboard.type('/german')
    arrive()
    await page.keyboard.type('ium')
    await page.keyboard.press('Enter')
    await page.waitForURL('**/m/germanium/**')
    await scope.close()
  })

  it('is asked for on first use only', async () => {
    await at(section, async page => {
      const scripts = () =>
        page.locator('script[src]').evaluateAll(all => all.map(one => one.getAttribute('src') ?? ''))
      expect((await scripts()).filter(source => /search/.test(source))).toEqual([])
      await opened(page, 'tin')
      expect((await scripts()).filter(source => /search-index/.test(source))).toHaveLength(1)
    })
  })

  it('is opened by the link in the header, and left by its button', async () => {
    await at(section, async page => {
      await page.getByRole('link', { name: 'Search', exact: true }).click()
      await page.getByRole('dialog', { name: 'Search' }).waitFor()
      await page.getByRole('button', { name: 'Close' }).click()
      expect(await page.getByRole('dialog').count()).toBe(0)
    })
  })

  it('says what was found, and what was not', async () => {
    await at(section, async page => {
      await opened(page, 'tin')
      const status = page.getByRole('dialog').getByRole('status')
      await expect.poll(() => status.textContent()).toMatch(/^[\d,]+ results; Enter opens the first\.$/)
      await field(page).fill('qqqqq')
      await expect.poll(() => status.textContent()).toMatch(/^No results for “qqqqq”/)
      expect(await page.locator('.found li').count()).toBe(0)
    })
  })

  it('leaves / to fields, and to those who turn it off', async () => {
    await at('search/index.html', async page => {
      await page.keyboard.press('/')
      expect(await focused(page)).toBe('INPUT')
      await page.keyboard.type('1/2')
      expect(await field(page).inputValue()).toBe('1/2')
      await page.getByRole('checkbox').uncheck()
      await page.goto(base + section)
      await page.keyboard.press('/')
      expect(await page.locator('script[src*=search]').count()).toBe(0)
    })
  })

  it('shows more of a kind on demand', async () => {
    await at(section, async page => {
      await opened(page, 'sodium')
      const group = page.getByRole('region', { name: 'More findings' })
      await group.getByRole('button', { name: /^More findings/ }).click()
      await group.locator('li').first().waitFor()
      const before = await group.locator('li').count()
      await group.getByRole('button', { name: /^Show 25 of/ }).click()
      await expect.poll(() => group.locator('li').count()).toBe(before + 25)
      expect(await focused(page)).toBe((await group.locator('li a').nth(before).textContent())?.slice(0, 200))
    })
  })
})

describe.each([
  { width: 1280, colorScheme: 'light', which: 'all' },
  { width: 320, colorScheme: 'light', which: 'all but colours' },
  { width: 1280, colorScheme: 'dark', which: 'colours' },
] as const)('what is found, $width px wide, in $colorScheme colours', ({ width, colorScheme, which }) => {
  const options = { colorScheme, viewport: { width, height: 800 } }
  const fits = async (page: Page) => {
    expect(await violations(page, which)).toEqual([])
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width)
  }
  const found = async (page: Page) => {
    await page.locator('.found li').nth(3).waitFor()
    await fits(page)
  }

  it('can be read by everybody on the page of the search, as can the list of names', async () => {
    await at('search/index.html?q=volume+expansion+of+sodium', found, options)
    await at('search/index.html', fits, options)
  })

  it('can be read by everybody over a page', async () => {
    await at(
      section,
      async page => {
        await page.keyboard.press('/')
        await page.keyboard.type('volume expansion of sodium')
        await found(page)
      },
      options,
    )
  })
})
