import { describe, expect, inject, it } from 'vitest'
import { emptiness } from './support/look.ts'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()
const pages = samplePages(inject('folder'))

// At the root of a server with scripts, `access.test.ts` sees the same pages. Scripts make no address: a page that works
// at each place with them, and at one without, works everywhere.
const places = [
  ...inject('mounts')
    .filter(({ base }) => base !== inject('base'))
    .map(({ name, base }) => ({ name, base, scripts: true })),
  ...inject('mounts')
    .slice(-1)
    .map(({ name, base }) => ({ name, base, scripts: false })),
]

describe.each(places)('at $name, with scripts $scripts', ({ base, scripts }) => {
  it('shows one page of each kind with its styles, without errors, asking nothing of other places', async () => {
    const scope = await context({ javaScriptEnabled: scripts })
    const served = base.startsWith('http')
    const paths = pages.map(path => (served ? path.replace(/index\.html$/, '') : path))
    const faults = await tour(scope, base, paths, emptiness)
    await scope.close()
    expect(faults.slice(0, 20)).toEqual([])
  })
})

describe.each(inject('mounts').filter(({ base }) => base.startsWith('http')))('a missing page at $name', ({ base }) => {
  it.each(['missing/', 'missing/deeper/page.html'])('is answered with the page for that, styled: %s', async path => {
    const scope = await context()
    const page = await scope.newPage()
    const response = await page.goto(base + path)
    const faults = await emptiness(page)
    await scope.close()
    expect({ status: response?.status(), faults }).toEqual({ status: 404, faults: [] })
  })
})
