import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { bringAxe, violations } from './support/axe.ts'
import { emptiness, excess } from './support/look.ts'
import { samplePages } from './support/pages.ts'
import { withoutRepeats } from './support/repeats.ts'
import { answers, resize, useBrowser, useTab } from './support/visit.ts'

const { context } = useBrowser()

const narrow = 320

/** Widths of a window in which a reader may have set letters of twice the usual size. */
const enlarged = [375, 768, 1280]

const states = [
  { width: 1280, colorScheme: 'light', which: 'all' },
  { width: narrow, colorScheme: 'light', which: 'all but colours' },
  // Lines break elsewhere at every width, and what stood in one stands below the other.
  { width: 412, colorScheme: 'light', which: 'sizes' },
  { width: 768, colorScheme: 'light', which: 'sizes' },
  { width: 1280, colorScheme: 'dark', which: 'colours' },
] as const

/** The page of a kind that has most in it: its colours in the dark, and its narrow window, stand for all of the kind. */
const fullest = new Set(samplePages(inject('folder'), { first: false }))

/** The page that is all sections in one looks like them: their colours, and their narrow windows, are tested there. */
const looksLikeOthers = (path: string) => path.startsWith('read/')

describe('without errors, styled, fitting its window, also with letters of twice the size, and, to axe-core, without a barrier, wide and narrow, light and dark, is', () => {
  const tab = useTab(async () => {
    const scope = await context()
    await bringAxe(scope)
    return scope
  })

  it.each(samplePages(inject('folder')))('%s', async path => {
    const { width, colorScheme } = states[0]
    await resize(tab.page, { width, height: 900 })
    await tab.page.emulateMedia({ colorScheme })
    expect(await tab.open(path, faultsOf)).toEqual([])
  })
})

/** What is wrong with a page in any of the states that are looked at, a sentence each. */
async function faultsOf(page: Page, path: string): Promise<string[]> {
  for (const tool of await page.locator('[data-tool]').all()) {
    await tool.scrollIntoViewIfNeeded()
    await answers(page)
  }
  const empty = await emptiness(page)
  const barriers = await barriersOn(page, path)
  await resize(page, { width: narrow, height: 640 })
  const sideways = await excess(page, narrow)
  return [...empty, ...barriers, ...sideways, ...(await enlargedExcess(page))]
}

/** What sticks out of a page whose reader has set letters of twice the usual size, a sentence each. */
async function enlargedExcess(page: Page): Promise<string[]> {
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'))
  const faults: string[] = []
  for (const width of enlarged) {
    await resize(page, { width, height: 900 })
    faults.push(...(await excess(page, width)).map(fault => `letters of twice the size in ${width} px: ${fault}`))
  }
  return faults
}

/** What axe-core finds on a page, a sentence each, with the first state of the window in which it found it. */
async function barriersOn(page: Page, path: string): Promise<string[]> {
  const faults = new Map<string, string>()
  for (const { width, colorScheme, which } of states) {
    if (looksLikeOthers(path) && which !== 'all') continue
    if (which !== 'all' && !fullest.has(path)) continue
    await resize(page, { width, height: 900 })
    await page.emulateMedia({ colorScheme })
    const rules = looksLikeOthers(path) ? 'all but colours' : which
    for (const { id, nodes } of await withoutRepeats(page, () => violations(page, rules))) {
      const [node] = nodes
      const fault = `${id} (${nodes.length}) ${node?.target.join(' ')}: ${node?.failureSummary}`
      if (!faults.has(fault)) faults.set(fault, `${width} px, ${colorScheme}`)
    }
  }
  return [...faults].map(([fault, state]) => `${state}: ${fault}`)
}
