import axe from 'axe-core'
import type { Page } from 'playwright-core'

/** What axe-core finds wrong: a rule and where it is broken. */
export type Violation = { id: string; nodes: { target: string[]; failureSummary: string }[] }

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

/** Runs rules of axe-core on a page. Its code comes through the debugging protocol, which the page's policy does not bind. */
export async function violations(page: Page, which: keyof typeof rules): Promise<Violation[]> {
  if (!(await page.evaluate('typeof axe === "object"'))) await page.evaluate(axe.source)
  const options = JSON.stringify({ resultTypes: ['violations'], ...rules[which] })
  return page.evaluate(`axe.run(document, ${options}).then(result => result.violations)`)
}
