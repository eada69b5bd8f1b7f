import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { recordWeights, weights } from '../../bench/budgets.ts'
import { isSection, sectionBudget } from '../../bench/sections.ts'
import { weigh, weighScripts } from '../../bench/weight.ts'
import { joinedSheets, ownSheets, partialSheets } from '../../src/site/context/sheets.ts'
import { builtSite, htmlPages } from './support/site.ts'

const site = builtSite()
const sections = htmlPages(site).filter(isSection)

/** The classes of each selector of a style sheet that asks for classes alone, whatever the direction of the text. */
const selectorsOf = (path: string) =>
  [...readFileSync(join(site.folder, path), 'utf8').matchAll(/[^{}]+(?=\{)/g)]
    .flatMap(([list]) => list.replace(/:(?:is|where|not|has)\((?:[^()]|\([^()]*\))*\)/g, ':any').split(','))
    .filter(selector => !/:any|dir=rtl|@|(?:^|[\s>+~])[a-z]/.test(selector.trim()))
    .map(selector => [...selector.matchAll(/\.([a-z][\w-]*)/gi)].flatMap(([, name]) => name ?? []))
    .filter(names => names.length > 0)

/** The sheets that a file has. */
const sheetsIn = (name: string): string[] => joinedSheets(name) ?? [name]

describe('the style sheets of parts of pages', () => {
  const parts = partialSheets.map(name => ({ name, selectors: selectorsOf(`assets/${name}.css`) }))
  /** The pages with the sheets that each links; a framed chart is a page of its own making. */
  const dressed = htmlPages(site)
    .filter(({ kind }) => kind !== 'embed-page')
    .map(page => ({
      page,
      linked: new Set(
        page.references.flatMap(({ rel, target }) => (rel === 'stylesheet' ? sheetsIn(basename(target, '.css')) : [])),
      ),
    }))

  it('are on every page that has something which they dress', () => {
    const undressed = dressed.flatMap(({ page, linked }) => {
      const used = new Set([...page.classes, ...page.kind.split(' ')])
      return parts
        .filter(({ name }) => !linked.has(name))
        .flatMap(({ name, selectors }) =>
          selectors
            .filter(names => names.every(one => used.has(one)))
            .map(names => `${page.path}: ${name}: .${names.join(' .')}`),
        )
    })
    expect(undressed).toEqual([])
  })

  it('are on the parts of a list as far as its page asks for a sheet of all that it lists', () => {
    const sheetsOf = new Map(dressed.map(({ page, linked }) => [page.path, linked]))
    const bare = dressed.flatMap(({ page: { path, kind }, linked }) => {
      const whole = sheetsOf.get(path.replace(/[^/]+\/\d+\/index\.html$/, 'index.html'))
      if (!kind.split(' ').includes('part-of') || !whole) return []
      return ownSheets
        .filter(name => name !== 'wordings' && whole.has(name) && !linked.has(name))
        .map(name => `${path}: ${name}`)
    })
    expect(bare).toEqual([])
  })

  it('are not on every page', () => {
    const everywhere = parts.filter(({ name }) => dressed.every(({ linked }) => linked.has(name)))
    expect(everywhere.map(({ name }) => name)).toEqual([])
  })
})

describe('what a page loads at first, after brotli', () => {
  it('is within the budget of a section of its length', () => {
    const tooHeavy = sections.flatMap(page => {
      const { total } = weigh(site, page)
      return total > sectionBudget(site, page) ? [`${page.path}: ${total} bytes`] : []
    })
    expect(sections.length).toBeGreaterThan(0)
    expect(tooHeavy).toEqual([])
  })

  it('is within the budget of records: half of a hundred evenly spread, and the longest twenty', () => {
    const bytesOf = ({ path }: (typeof sections)[number]) => readFileSync(join(site.folder, path)).length
    const weightOf = (page: (typeof sections)[number]) => weigh(site, page).total - weigh(site, page).images
    const records = htmlPages(site).filter(({ path }) => /^r\/[^/]+\/index\.html$/.test(path))
    const step = Math.ceil(records.length / 100)
    const spread = records.filter((_, index) => index % step === 0).map(weightOf)
    const longest = records.toSorted((a, b) => bytesOf(b) - bytesOf(a)).slice(0, 20)
    expect(spread.sort((a, b) => a - b)[Math.floor(spread.length / 2)]).toBeLessThanOrEqual(recordWeights.half)
    expect(longest.filter(page => weightOf(page) > recordWeights.any).map(({ path }) => path)).toEqual([])
  })

  it('has little script on every kind of page', () => {
    const heavy = htmlPages(site).filter(page => weighScripts(site, page) > weights.script)
    expect(heavy.map(({ path }) => path)).toEqual([])
  })
})
