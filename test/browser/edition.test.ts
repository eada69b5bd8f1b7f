import { cp, mkdtemp, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { type Serving, serve } from '../../src/tools/serve/server.ts'
import { runWarm } from '../cli/support/warm.ts'
import { tour, useBrowser, visit } from './support/visit.ts'

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
    const { status, err } = await runWarm(command, '--review', review, ...words)
    expect(status, err).toBe(0)
  }
  await change('content/2.mdx', 'Water, ', 'Cups are warmed first, since a cold cup spoils the tea.\n\nWater, ')
  await succeed('release', '--write', '--no-bundle')

  await change('data/measurements.yaml', 'value: 95', 'value: 96')
  for (const file of ['data/notes.yaml', 'content/1.mdx']) await change(file, 'pot-or-cup', 'cup-or-pot')
  await change('data/challenges.yaml', 'cold-tea', 'cooling-tea')
  await change('content/2.mdx', 'Cups are warmed first, since a cold cup spoils the tea.\n\n', '')
  await rename(join(review, 'content/1.1.mdx'), join(review, 'content/3.mdx'))
  await change('data/measurements.yaml', 'section: "1.1"', 'section: "3"')
  await change('content/2.mdx', '<Sec n="1.1"/>', '<Sec n="3"/>')
  await change('data/review.yaml', '  - {number: "1.1", title: Green tea}\n', '')
  await change('data/review.yaml', 'title: Water}', 'title: Water}\n  - {number: "3", title: Green tea}')
  await writeFile(join(review, 'data/findings.yaml'), '[]\n')
  await change('content/3.mdx', '<Finding id="green-tea-turns-bitter">', '')
  await change('content/3.mdx', '</Finding>', '')
  await change('content/3.mdx', 'It wants', 'Let it steep.\n\nIt wants')
  const redirects = [
    'moved:',
    '  - {from: r/pot-or-cup/, to: r/cup-or-pot/, why: The cup comes first.}',
    '  - {from: s/1.1/, to: s/3/, why: It became a chapter.}',
    'withdrawn:',
    '  - {address: "challenges/#cold-tea", why: It was solved., see: ["challenges/#cooling-tea"]}',
    '  - {address: r/green-tea-turns-bitter/, why: Not every green tea does.}',
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
      'Page cited from edition 1.0.0: changed since, in edition 2.0.0. Then and now · All editions',
    ],
    ['r/water-temperature/index.html?e=2.0.0', 'Page cited from edition 2.0.0: unchanged since. All editions'],
    ['m/water/index.html?e=1.0.0', 'Page cited from edition 1.0.0: unchanged since. All editions'],
    ['r/cup-or-pot/index.html?e=1.0.0', 'Page cited from edition 1.0.0: unchanged since. All editions'],
    ['m/water/index.html?e=1.5.0', 'Page cited from edition 1.5.0: there was no such edition. All editions'],
    ['m/water/index.html?e=3.0.0', 'Page cited from edition 3.0.0: this copy is older, of edition 2.0.0. All editions'],
    ['s/3/index.html?e=1.0.0#p1', 'Paragraph cited from edition 1.0.0: unchanged since. All editions'],
    [
      's/2/index.html?e=1.0.0#p2',
      'Paragraph cited from edition 1.0.0: changed since, in edition 2.0.0. Then and now · All editions',
    ],
    [
      's/2/index.html?e=2.0.0#p2',
      'Paragraph cited from edition 2.0.0: changed since; the change is not in an edition yet. Then and now · All editions',
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

  it.each([
    ['r/pot-or-cup/index.html?e=1.0.0', 'r/cup-or-pot/index.html?e=1.0.0', 'Page cited from edition 1.0.0: unchanged'],
    ['s/1.1/index.html?e=1.0.0#p1', 's/3/index.html?e=1.0.0#p1', 'Paragraph cited from edition 1.0.0: unchanged'],
    [
      's/1.1/index.html?e=1.0.0',
      's/3/index.html?e=1.0.0',
      'Page cited from edition 1.0.0: changed since, in edition 2.0.0',
    ],
    ['s/1.1/index.html?a=%C3%BC&e=1.0.0#p77', 's/3/index.html?a=%C3%BC&e=1.0.0#p77', 'Page cited from edition 1.0.0'],
  ])('takes along from %s the edition and the anchor that were asked for', async (from, to, words) => {
    const page = await arrive(from)
    await page.waitForURL(bases[where] + to)
    await expect.poll(() => page.locator('.arrival').textContent()).toContain(words)
    await page.context().close()
  })

  it('keeps the number of a paragraph whose section moved', async () => {
    const page = await arrive('s/1.1/index.html?e=1.0.0#p2')
    await page.waitForURL(/s\/3\//)
    expect(await page.locator('#p2').textContent()).toContain('It wants')
    expect(await page.locator('.p').evaluateAll(all => all.map(({ id }) => id))).toEqual(['p1', 'p3', 'p2'])
    await page.context().close()
  })

  it('takes a fragment that is no address of ours for the page as a whole', async () => {
    const odd = [
      '#%',
      '#%zz',
      '#%E2%28%A1',
      '#__proto__',
      '#constructor',
      '##p1',
      '#p1%00',
      '#"><b>',
      `#${'x'.repeat(5000)}`,
    ]
    const scope = await context()
    const found = await tour(
      scope,
      bases[where],
      odd.map(fragment => `s/2/index.html?e=1.0.0${fragment}`),
      async page => {
        const words = (await page.locator('.arrival').textContent()) ?? ''
        return words.startsWith('Page cited from edition 1.0.0: changed since') ? [] : [words]
      },
    )
    expect(found).toEqual([])
    await scope.close()
  })

  it.each([
    ['r/water-temperature/index.html?e=1.0.0', 'changes/r/water-temperature/', '#e-1.0.0', ['95'], ['96']],
    ['s/2/index.html?e=2.0.0#p2', 'changes/s/2/', '#p2-2.0.0', ['a little'], ['much']],
  ])('%s leads to both wordings side by side', async (from, to, anchor, gone, fresh) => {
    const page = await arrive(from)
    await page.locator('.arrival a', { hasText: 'Then and now' }).click()
    await page.waitForURL(`${bases[where]}${to}index.html${anchor}`)
    const past = page.locator(`[id="${anchor.slice(1)}"]`)
    expect(await past.locator('.then del').allTextContents()).toEqual(gone)
    expect(await past.locator('.now ins').allTextContents()).toEqual(fresh)
    await page.context().close()
  })

  it('is called by what it tells of, where many stand in a list', async () => {
    const page = await arrive('changes/index.html', false)
    const named = await page.getByRole('link', { name: /^then and now: ./i }).count()
    expect(named).toBeGreaterThan(0)
    expect(named).toBe(await page.locator('main a', { hasText: /^then and now$/i }).count())
    await page.context().close()
  })

  it('comes from a page and from the changes to what was said before, without scripts', async () => {
    for (const start of ['r/water-temperature/index.html', 'changes/index.html']) {
      const page = await arrive(start, false)
      await page
        .locator('a[href$="r/water-temperature/index.html"]', { hasText: /then and now/i })
        .first()
        .click()
      await page.locator('.wordings').first().waitFor()
      expect(page.url()).toBe(`${bases[where]}changes/r/water-temperature/index.html`)
      expect(await page.locator('.wordings .then').textContent()).toContain('95')
      expect(await page.locator('.wordings .now').textContent()).toContain('96')
      await page.context().close()
    }
  })

  it('shows on the page of what was withdrawn what it said last, without scripts', async () => {
    const page = await arrive('r/green-tea-turns-bitter/index.html', false)
    expect(await page.locator('h1').textContent()).toBe('This page was withdrawn')
    expect(await page.locator('.wordings').textContent()).toContain('Green tea turns bitter')
    await page.context().close()
  })

  it('leads from the anchor of what was withdrawn, and of a lost paragraph, to its words', async () => {
    const cases = [
      ['challenges/index.html', '#cold-tea a', 'changes/challenges/index.html#cold-tea-1.0.0', 'Tea cools.'],
      ['s/2/index.html', '#p1 a', 'changes/s/2/index.html#p1-1.0.0', 'Cups are warmed first'],
    ]
    for (const [from = '', link = '', to = '', words = ''] of cases) {
      const page = await arrive(from + link.slice(0, link.indexOf(' ')), false)
      await page.locator(link).last().click()
      await page.waitForURL(bases[where] + to)
      expect(await page.locator(`[id="${to.replace(/.*#/, '')}"] .then`).textContent()).toContain(words)
      await page.context().close()
    }
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
    expect(await lost.textContent()).toContain('Paragraph 1 was removed in edition 2.0.0.')
    expect(await lost.evaluate(element => element.parentElement?.id)).toBe('p2')
    await page.context().close()
  })

  it('does not show lost paragraphs to others', async () => {
    const page = await arrive('s/2/index.html#p2', false)
    expect(await page.locator('#p1').evaluate(element => element.getBoundingClientRect().height)).toBeLessThanOrEqual(1)
    await page.context().close()
  })
})
