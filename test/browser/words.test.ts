import { expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()
// A script that answers to an attribute of another's elements is seen on the first page of a kind already.
const paths = samplePages(inject('folder'), { fullest: false }).map(path => path.replace(/index\.html$/, ''))

/** What a page says, piece by piece, but for what a tool writes itself and an address that depends on the server. */
const pieces = (): string[] => {
  const walker = document.createTreeWalker(document.querySelector('main') ?? document.body, NodeFilter.SHOW_TEXT)
  const found: string[] = []
  while (walker.nextNode())
    if (!walker.currentNode.parentElement?.closest('noscript, script, style, [data-tool], [data-address]'))
      found.push(walker.currentNode.textContent?.trim() ?? '')
  return found.filter(text => text !== '')
}

it('has every word that a page has without scripts with them too', async () => {
  const said = new Map<string, string[]>()
  const without = await context({ javaScriptEnabled: false })
  const faults = await tour(without, inject('base'), paths, async (page, path) => {
    said.set(path, await page.evaluate(pieces))
    return []
  })
  await without.close()
  const scope = await context()
  const lost = await tour(scope, inject('base'), paths, async (page, path) => {
    const left = Map.groupBy(await page.evaluate(pieces), text => text)
    return (said.get(path) ?? []).filter(text => left.get(text)?.pop() === undefined).slice(0, 5)
  })
  await scope.close()
  expect([...said.values()].every(texts => texts.length > 0)).toBe(true)
  expect([...faults, ...lost]).toEqual([])
})
