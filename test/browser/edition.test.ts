import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { type Serving, serve } from '../../src/tools/serve/server.ts'
import { run } from '../cli/support/run.ts'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
let temporary: string
let served: Serving
let bases: Record<'a server' | 'a disk', string>

/** Publishes the small review, changes it, publishes it again, changes it once more, and builds it. */
beforeAll(async () => {
  temporary = await mkdtemp(join(tmpdir(), 'editions-'))
  const review = join(temporary, 'review')
  await cp(join(import.meta.dirname, '../fixtures/base'), review, { recursive: true })
  const change = async (file: string, from: string, to: string) => {
    const text = await readFile(join(review, file), 'utf8')
    expect(text).toContain(from)
    await writeFile(join(review, file), text.replaceAll(from, to))
  }
  const succeed = async (command: string, ...words: string[]) => {
    const { status, err } = await run(command, '--review', review, ...words)
    expect(status, err).toBe(0)
  }
  await change('content/2.mdx', 'Water, ', 'Cups are warmed first, since a cold cup spoils the tea.\n\nWater, ')
  await succeed('release', '--write', '--no-bundle')

  await change('data/measurements.yaml', 'value: 95', 'value: 96')
  for (const file of ['data/notes.yaml', 'content/1.mdx']) await change(file, 'pot-or-cup', 'cup-or-pot')
  await change('data/challenges.yaml', 'cold-tea', 'cooling-tea')
  await change('content/2.mdx', 'Cups are warmed first, since a cold cup spoils the tea.\n\n', '')
  const redirects = [
    'moved: [{from: r/pot-or-cup/, to: r/cup-or-pot/, why: The cup comes first.}]',
    'withdrawn: [{address: "challenges/#cold-tea", why: It was solved., see: ["challenges/#cooling-tea"]}]',
    'corrected: [{address: r/water-temperature/, why: The kettle was read wrongly.}]',
  ]
  await writeFile(join(review, 'data/redirects.yaml'), `${redirects.join('\n')}\n`)
  await succeed('release', '--write', '--no-bundle')

  await change('content/2.mdx', 'boils a little later', 'boils much later')
  await succeed('build', '--out', join(temporary, 'site'))
  served = await serve({ root: join(temporary, 'site'), mount: '/lab/' })
  bases = { 'a server': served.url, 'a disk': `${pathToFileURL(join(temporary, 'site')).href}/` }
})

afterAll(async () => {
  await served?.close()
  await rm(temporary, { recursive: true, force: true })
})

describe('a site with editions', () => {
  it('has references that all lead somewhere', () => {
    expect(brokenReferences(join(temporary, 'site'))).toEqual([])
  })
})

describe.each(['a server', 'a disk'] as const)('on %s', where => {
  const arrive = async (path: string, javaScriptEnabled = true) => {
    const scope = await context({ javaScriptEnabled })
    const { page, faults } = await visit(scope, bases[where], path)
    expect(faults).toEqual([])
    return page
  }

  it.each([
    [
      'r/water-temperature/index.html?e=1.0.0',
      'Page cited from edition 1.0.0: changed since, in edition 2.0.0. All editions',
    ],
    ['r/water-temperature/index.html?e=2.0.0', 'Page cited from edition 2.0.0: unchanged since. All editions'],
    ['m/water/index.html?e=1.0.0', 'Page cited from edition 1.0.0: unchanged since. All editions'],
    [
      'r/cup-or-pot/index.html?e=1.0.0',
      'Page cited from edition 1.0.0: it was not yet there in that edition. All editions',
    ],
    ['m/water/index.html?e=1.5.0', 'Page cited from edition 1.5.0: there was no such edition. All editions'],
    ['m/water/index.html?e=3.0.0', 'Page cited from edition 3.0.0: this copy is older, of edition 2.0.0. All editions'],
    ['s/1.1/index.html?e=1.0.0#p1', 'Paragraph cited from edition 1.0.0: unchanged since. All editions'],
    [
      's/2/index.html?e=1.0.0#p2',
      'Paragraph cited from edition 1.0.0: changed since, in a state that is no edition yet. All editions',
    ],
  ])('%s tells whether it changed', async (path, words) => {
    const page = await arrive(path)
    expect(await page.locator('.arrival').textContent()).toBe(words)
    await page.context().close()
  })

  it('says nothing to who cites no edition', async () => {
    const page = await arrive('r/water-temperature/index.html')
    expect(await page.locator('.arrival').count()).toBe(0)
    await page.context().close()
  })

  it.each([true, false])('leads on from an address that moved, with scripts %s', async scripts => {
    const page = await arrive('r/pot-or-cup/index.html', scripts)
    await page.waitForURL(/r\/cup-or-pot\/(index\.html)?$/)
    expect(await page.locator('.edition').textContent()).toContain('Formerly at r/pot-or-cup/: The cup comes first.')
    await page.context().close()
  })

  it('tells at the anchor of what was withdrawn what happened, without scripts', async () => {
    const page = await arrive('challenges/index.html#cold-tea', false)
    const item = page.locator('#cold-tea')
    expect(await item.textContent()).toContain('It was solved.')
    expect(await item.evaluate(element => element.getBoundingClientRect().top < innerHeight)).toBe(true)
    await page.context().close()
  })

  it('lands the anchor of a lost paragraph at the next one and says so, without scripts', async () => {
    const page = await arrive('s/2/index.html#p1', false)
    const lost = page.locator('#p1')
    expect(await lost.textContent()).toContain('Paragraph 1 was taken out in edition 2.0.0.')
    expect(await lost.evaluate(element => element.parentElement?.id)).toBe('p2')
    await page.context().close()
  })

  it('does not show lost paragraphs to others', async () => {
    const page = await arrive('s/2/index.html#p2', false)
    expect(await page.locator('#p1').evaluate(element => element.getBoundingClientRect().height)).toBeLessThanOrEqual(1)
    await page.context().close()
  })
})
