import { describe, expect, it } from 'vitest'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { parents } from '../../src/core/permalinks/parents.ts'
import { departures } from '../../src/core/permalinks/standing.ts'
import { loadReview } from '../../src/packs/index.ts'
import { htmlPages, readSite } from './support/site.ts'
import { projectRoot, siteFolder } from './support/where.ts'

const site = readSite(siteFolder())
const { corpus } = await loadReview(projectRoot)
if (!corpus) throw new Error('the review can not be read: see `npm run check`')
const addresses = [...currentAddresses(corpus).keys(), ...departures(corpus).keys()]

/** Pages that a tool makes of what there is: no permalinks. The page for missing addresses has none. */
const unpromised = /^(explore\/[\d.]+|compare\/[a-z0-9-]+|changes\/.+)\/index\.html$|^404\.html$/

const fileOf = (path: string) => (path === '' || path.endsWith('/') ? `${path}index.html` : path)

const folders = [...parents(corpus).keys()].map(fileOf)

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
    const own = (path: string) => known.has(path) || folders.includes(path) || unpromised.test(path)
    expect(pages.filter(path => !own(path))).toEqual([])
  })
})

describe('a cut address', () => {
  it('leads to a list wherever pages stand in a folder', () => {
    const cut = new Set(htmlPages(site).flatMap(({ path }) => path.match(/^(.+\/)[^/]+\/index\.html$/)?.[1] ?? []))
    // What stands below `changes/` has the addresses of the pages that it is about, and none of its own to cut.
    const own = [...cut].filter(folder => !folder.startsWith('changes/'))
    expect(own.filter(folder => !site.files.has(`${folder}index.html`))).toEqual([])
    expect(folders.length).toBeGreaterThan(7)
    for (const folder of folders) expect(site.files.has(folder), folder).toBe(true)
  })
})
