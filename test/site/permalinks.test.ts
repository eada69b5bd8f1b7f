import { describe, expect, it } from 'vitest'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { departures } from '../../src/core/permalinks/standing.ts'
import { cutAddresses } from '../../src/site/context/cut.ts'
import { listParts } from '../../src/site/context/lists/pages.ts'
import { corpusOf } from '../exports/support/reviews.ts'
import { builtSite, htmlPages } from './support/site.ts'
import { projectRoot } from './support/where.ts'

const site = builtSite()
const corpus = await corpusOf(projectRoot)
const addresses = [...currentAddresses(corpus).keys(), ...departures(corpus).keys()]

/** Pages that a tool makes of what there is: no permalinks. The page for missing addresses has none. */
const unpromised = /^(explore\/[\d.]+|chart\/[^/]+\/embed|compare\/[a-z0-9-]+|changes\/.+)\/index\.html$|^404\.html$/

const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

/** Parts of long lists, which grow and shrink. */
const parts = new Set([...listParts(corpus).keys()].map(fileOf))

const folders = [...cutAddresses(corpus).keys()].map(fileOf)

describe('every address of the ledger', () => {
  it('is a page or a file of the site, and each anchor stands on its page', () => {
    const missing = addresses.filter(address => {
      const [path = '', anchor] = address.split('#')
      const file = fileOf(path)
      return !site.files.has(file) || (anchor !== undefined && !site.pages.get(file)?.ids.has(anchor))
    })
    expect(missing).toEqual([])
  })

  it('is all there is: no page of the site lacks one', () => {
    const known = new Set(addresses.map(address => fileOf(address.replace(/#.*/, ''))))
    const pages = htmlPages(site).map(({ path }) => path)
    const own = (path: string) => known.has(path) || folders.includes(path) || parts.has(path) || unpromised.test(path)
    expect(pages.filter(path => !own(path))).toEqual([])
  })
})

describe('a cut address', () => {
  it('leads to a page wherever something stands in a folder, but for what only pages ask for', () => {
    const cut = [...site.files].flatMap(path => [...path.matchAll(/\//g)].map(({ index }) => path.slice(0, index + 1)))
    const asked = [...new Set(cut)].filter(folder => !folder.startsWith('assets/'))
    expect(asked.filter(folder => !site.files.has(`${folder}index.html`))).toEqual([])
  })

  it('is led on to the list of what stands there', () => {
    expect(folders.length).toBeGreaterThan(7)
    const leads = Object.fromEntries(
      folders.map(folder => [folder, site.pages.get(folder)?.references.find(({ rel }) => rel === 'refresh')?.target]),
    )
    expect(Object.values(leads)).not.toContain(undefined)
    expect(leads).toMatchObject({ 'r/index.html': '../explore/index.html', 's/index.html': '../contents/index.html' })
    for (const [folder, list] of Object.entries(leads))
      if (folder.startsWith('changes/')) expect(list, folder).toMatch(/^\.\.\/index\.html(#(editions|words|e-.+))?$/)
  })
})
