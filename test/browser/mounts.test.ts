import { describe, expect, inject, it } from 'vitest'
import { emptiness } from './support/look.ts'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()
const pages = samplePages(inject('folder'))

/** What a page says, piece by piece, but for what a tool writes itself and an address that depends on the place. */
const pieces = (): string[] => {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('noscript, script, style, [data-tool], [data-address]'))
      found.push(walker.currentNode.textContent?.trim() ?? '')
  return found.filter(text => text !== '')
}

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

/** What pages on a disk say, with scripts and without, by their paths. */
const said = { true: new Map<string, string[]>(), false: new Map<string, string[]>() }

describe.each(places)('at $name, with scripts $scripts', ({ base, scripts }) => {
  it('shows one page of each kind with its styles, without errors, asking nothing of other places', async () => {
    const scope = await context({ javaScriptEnabled: scripts })
    const served = base.startsWith('http')
    const paths = pages.map(path => (served ? path.replace(/index\.html$/, '') : path))
    const faults = await tour(scope, base, paths, async (page, path) => {
      if (!served) said[`${scripts}`].set(path, await page.evaluate(pieces))
      return emptiness(page)
    })
    await scope.close()
    expect(faults.slice(0, 20)).toEqual([])
  })
})

it('has every word that a page has without scripts with them too', () => {
  expect([...said.false.keys()]).toEqual(pages)
  const lost = [...said.false].flatMap(([path, texts]) => {
    const left = Map.groupBy(said.true.get(path) ?? [], text => text)
    return texts.filter(text => left.get(text)?.pop() === undefined).map(text => `${path}: ${text}`)
  })
  expect([...said.false.values()].every(texts => texts.length > 0)).toBe(true)
  expect(lost.slice(0, 20)).toEqual([])
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
