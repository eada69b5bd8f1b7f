import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from '../test/site/support/page.ts'
import type { Site } from '../test/site/support/site.ts'
import { weights } from './budgets.ts'

/** Whether a page is that of a section. */
export const isSection = ({ path }: Page): boolean => /^s\/[^/]+\/index\.html$/.test(path)

/** Whether a section draws something: a chart, a table, a pathway or a schematic. */
const hasChart = (page: Page): boolean => [...page.ids].some(id => /^(chart|table|pathway|fig)-/.test(id))

/** How many words a section's text has. */
function wordsOf(site: Site, { path }: Page): number {
  const html = readFileSync(join(site.folder, path), 'utf8')
  const text = html.slice(html.indexOf('<div class="text">'), html.indexOf('<nav class="neighbours"'))
  return text.replace(/<[^>]*>/g, ' ').split(/\s+/).length
}

/**
 * What a section may load at first, in bytes after brotli. The budgets are for a chapter of 1,500 words: a longer one may
 * weigh more, in proportion.
 */
export const sectionBudget = (site: Site, page: Page): number =>
  (hasChart(page) ? weights.sectionWithCharts : weights.section) * Math.max(1, wordsOf(site, page) / 1500)
