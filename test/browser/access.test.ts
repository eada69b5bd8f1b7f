import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { violations } from './support/axe.ts'
import { emptiness, excess } from './support/look.ts'
import { samplePages } from './support/pages.ts'
import { answers, useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()

const narrow = 320

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

describe('without errors, styled, fitting its window and, to axe-core, without a barrier, wide and narrow, light and dark, is', () => {
  let scope: BrowserContext

  beforeAll(async () => {
    scope = await context()
  })
  afterAll(() => scope.close())

  it.each(samplePages(inject('folder')))('%s', async path => {
    const { page, faults: met } = await visit(scope, inject('base'), path)
    for (const tool of await page.locator('[data-tool]').all()) {
      await tool.scrollIntoViewIfNeeded()
      await answers(page)
    }
    const seen = await emptiness(page)
    const faults = new Map<string, string>()
    for (const { width, colorScheme, which } of states) {
      if (looksLikeOthers(path) && which !== 'all') continue
      if (which !== 'all' && !fullest.has(path)) continue
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      for (const { id, nodes } of await violations(page, looksLikeOthers(path) ? 'all but colours' : which)) {
        const [node] = nodes
        const fault = `${id} (${nodes.length}) ${node?.target.join(' ')}: ${node?.failureSummary}`
        if (!faults.has(fault)) faults.set(fault, `${width} px, ${colorScheme}`)
      }
    }
    await page.setViewportSize({ width: narrow, height: 640 })
    seen.push(...(await excess(page, narrow)))
    await page.close()
    expect([...met, ...seen]).toEqual([])
    expect([...faults].map(([fault, name]) => `${name}: ${fault}`)).toEqual([])
  })
})
