import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Result } from 'axe-core'
import type { BrowserContext, Page } from 'playwright-core'

/** What axe-core finds wrong: a rule and where it is broken. */
export type Violation = Pick<Result, 'id' | 'nodes'>

// The slowest rules by far. Colours depend on the scheme, all else on the width of the window.
const colours = ['color-contrast', 'link-in-text-block']
const off = Object.fromEntries(colours.map(rule => [rule, { enabled: false }]))
// The size of targets, a rule of WCAG 2.2, is off by default in axe-core and on in Lighthouse.
const sizes = { 'target-size': { enabled: true } }
const rules = {
  all: { rules: sizes },
  'all but colours': { rules: { ...sizes, ...off } },
  colours: { runOnly: colours },
  sizes: { runOnly: ['target-size'] },
}

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** Has every page of a context know axe-core from the start, where many are looked at: it is compiled once for all. */
export const bringAxe = (context: BrowserContext) => context.addInitScript({ content: source })

/** Runs rules of axe-core on a page. Its code comes through the debugging protocol, which the page's policy does not bind. */
export async function violations(page: Page, which: keyof typeof rules): Promise<Violation[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(source)
  const options = JSON.stringify({ resultTypes: ['violations'], ...rules[which] })
  return page.evaluate(`axe.run(document, ${options}).then(result => result.violations)`)
}
