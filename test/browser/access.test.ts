import axe from 'axe-core'
import type { BrowserContext } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()

// Colours depend on the scheme alone, all else on the width alone.
const colours = ['color-contrast', 'link-in-text-block']
const off = Object.fromEntries(colours.map(rule => [rule, { enabled: false }]))
// The size of targets, a rule of WCAG 2.2, is off by default in axe-core and on in Lighthouse.
const sizes = { 'target-size': { enabled: true } }
const states = [
  { width: 1280, colorScheme: 'light', options: { rules: sizes } },
  { width: 320, colorScheme: 'light', options: { rules: { ...sizes, ...off } } },
  { width: 1280, colorScheme: 'dark', options: { runOnly: colours } },
] as const

const run = (options: object) =>
  `axe.run(document, ${JSON.stringify({ resultTypes: ['violations'], ...options })}).then(result => result.violations)`

type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] }

describe('axe-core, in a wide and a narrow window, in light and in dark colours, finds nothing on', () => {
  let scope: BrowserContext

  beforeAll(async () => {
    scope = await context()
  })
  afterAll(() => scope.close())

  it.each(samplePages(inject('folder')))('%s', async path => {
    const { page } = await visit(scope, inject('base'), path)
    // Through the debugging protocol, which the page's policy does not bind.
    await page.evaluate(axe.source)
    const faults = new Map<string, string>()
    for (const { width, colorScheme, options } of states) {
      await page.setViewportSize({ width, height: 900 })
      await page.emulateMedia({ colorScheme })
      for (const { id, nodes } of (await page.evaluate(run(options))) as Violation[]) {
        const [node] = nodes
        const fault = `${id} (${nodes.length}) ${node?.target.join(' ')}: ${node?.failureSummary}`
        if (!faults.has(fault)) faults.set(fault, `${width} px, ${colorScheme}`)
      }
    }
    await page.close()
    expect([...faults].map(([fault, name]) => `${name}: ${fault}`)).toEqual([])
  })
})
