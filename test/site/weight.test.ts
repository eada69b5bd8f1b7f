import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { weights } from '../../bench/budgets.ts'
import { weigh, weighScripts } from '../../bench/weight.ts'
import { htmlPages, readSite } from './support/site.ts'
import { siteFolder } from './support/where.ts'

const site = readSite(siteFolder())
const sections = htmlPages(site).filter(({ path }) => /^s\/[^/]+\/index\.html$/.test(path))
/** Whether a section draws something: a chart, a table, a pathway or a schematic. */
const hasChart = (page: (typeof sections)[number]) => [...page.ids].some(id => /^(chart|table|pathway|fig)-/.test(id))

/** How many words a section's text has. */
function wordsOf({ path }: (typeof sections)[number]): number {
  const html = readFileSync(join(site.folder, path), 'utf8')
  const text = html.slice(html.indexOf('<div class="text">'), html.indexOf('<nav class="neighbours"'))
  return text.replace(/<[^>]*>/g, ' ').split(/\s+/).length
}

/** The budget is for a chapter of 1,500 words: a longer one may weigh more, in proportion. */
const allowance = (page: (typeof sections)[number], limit: number) => limit * Math.max(1, wordsOf(page) / 1500)

/** The pages that load more at first than a chapter of their length may, with how much. */
const tooHeavy = (pages: typeof sections, limit: number) =>
  pages.flatMap(page => {
    const { total } = weigh(site, page)
    return total > allowance(page, limit) ? [`${page.path}: ${total} bytes`] : []
  })

/** The classes that each selector of a style sheet asks for. */
const selectorsOf = (path: string) =>
  [...readFileSync(join(site.folder, path), 'utf8').matchAll(/[^{}]+(?=\{)/g)]
    .flatMap(([list]) => list.replace(/:not\([^)]*\)/g, '').split(','))
    .map(selector => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []))
    .filter(names => names.length > 0)

describe('the styles of charts and drawings', () => {
  const selectors = selectorsOf('assets/views.css')
  /** What the sheets of the tools, which have no charts, dress by themselves. */
  const others = new Set(selectorsOf('assets/tools.css').map(names => names.join()))

  it('are on every page that has something which they dress, and not on every page', () => {
    const bare = htmlPages(site).filter(
      ({ references }) => !references.some(({ target }) => target.endsWith('/views.css')),
    )
    expect(bare.length).toBeGreaterThan(htmlPages(site).length / 4)
    const undressed = bare.flatMap(({ path }) => {
      const html = readFileSync(join(site.folder, path), 'utf8')
      const used = new Set([...html.matchAll(/\bclass="([^"]*)"/g)].flatMap(([, names = '']) => names.split(' ')))
      const missed = selectors.filter(names => names.every(name => used.has(name)) && !others.has(names.join()))
      return missed.length > 0 ? [`${path}: .${[...new Set(missed.flat())].join(' .')}`] : []
    })
    expect(undressed).toEqual([])
  })
})

describe('what a page loads at first, after brotli', () => {
  it('is within the budget of a section without charts', () => {
    expect(
      tooHeavy(
        sections.filter(page => !hasChart(page)),
        weights.section,
      ),
    ).toEqual([])
  })

  it('is within the budget of a section with charts', () => {
    expect(tooHeavy(sections.filter(hasChart), weights.sectionWithCharts)).toEqual([])
  })

  it('has little script on every kind of page', () => {
    const heavy = htmlPages(site).filter(page => weighScripts(site, page) > weights.script)
    expect(heavy.map(({ path }) => path)).toEqual([])
  })
})
