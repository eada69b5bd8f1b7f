import type { Page } from '../test/site/support/page.ts'
import { htmlPages, readSite, type Site } from '../test/site/support/site.ts'
import { weights } from './budgets.ts'
import type { Row } from './report.ts'
import { isSection, sectionBudget } from './sections.ts'
import { weigh, weighScripts } from './weight.ts'

const kindOf = ({ path }: Page): string => (path.includes('/') ? `${path.split('/')[0]}/` : path)
const median = (numbers: number[]): number => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0

/**
 * What each kind of page of a built site loads at first: the heaviest, with the median beside it. Kinds are told apart
 * by the first part of the address; of one with many pages, a hundred evenly spread are weighed.
 */
export function pageWeights(name: string, folder: string): Row[] {
  const site = readSite(folder)
  const kinds = Map.groupBy(htmlPages(site), kindOf)
  return [
    ...Array.from(kinds, ([kind, pages]) => row(site, `${name}: ${kind}`, pages)),
    ...sections(site, name),
    scripts(site, name),
  ]
}

function row(site: Site, what: string, pages: Page[]): Row {
  const step = Math.ceil(pages.length / 100)
  const totals = pages.filter((_, index) => index % step === 0).map(page => weigh(site, page).total / 1000)
  const more = pages.length > 1 ? `${pages.length} pages, median ${median(totals).toFixed(1)} kB` : ''
  return { what, value: Math.max(...totals), unit: 'kB', more }
}

/** The section that uses most of what its length allows; none where a site has none. */
function sections(site: Site, name: string): Row[] {
  const rows = htmlPages(site)
    .filter(isSection)
    .map(page => ({
      what: `${name}: the heaviest section for its length, ${page.path.replace('index.html', '')}`,
      value: weigh(site, page).total / 1000,
      unit: 'kB',
      budget: Math.round(sectionBudget(site, page) / 100) / 10,
    }))
  return rows.sort((a, b) => b.value / b.budget - a.value / a.budget).slice(0, 1)
}

function scripts(site: Site, name: string): Row {
  const value = Math.max(...htmlPages(site).map(page => weighScripts(site, page))) / 1000
  return { what: `${name}: scripts at load`, value, unit: 'kB', budget: weights.script / 1000 }
}
