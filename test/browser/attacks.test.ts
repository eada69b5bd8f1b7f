import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { brokenReferences } from '../../src/tools/build/links.ts'
import { serve } from '../../src/tools/serve/server.ts'
import { flag, inside } from '../attacks/support/attacks.ts'
import { readOutput } from '../attacks/support/outputs.ts'
import type { Attacked } from '../attacks/support/review.ts'
import { builtSites, type Sites } from '../attacks/support/site.ts'
import { filesUnder } from '../site/support/files.ts'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()

let sites: Sites
beforeAll(async () => {
  sites = await builtSites()
})
afterAll(() => sites.remove())

/** Texts that no page shows as it was built, and why. */
const onNoPage: Record<string, string> = {
  'pictures.pot-on-a-stove.licence.spdx': 'pages call the licence by its name',
  'review.licence.code.spdx': 'pages call the licence of the program by its name',
  'vocabulary.units.bowl.ucum': 'pages print units as readers know them',
  'vocabulary.synonyms.0.0': 'the search finds by it',
  'vocabulary.synonyms.0.1': 'the search finds by it',
  'vocabulary.words.0': 'it says of a word that it is no formula',
  'vocabulary.classes.material.leaf.name': 'the search shows it beside a material that it has found',
  'vocabulary.classes.material.liquid.name': 'the search shows it beside a material that it has found',
  'vocabulary.classes.technique.vessel.name': 'pages speak of several: they print the plural',
  'charts.charges.axis': 'each of its axes has words of its own; the search finds it by this',
  'charts.pairs.axis': 'a matrix has no axis; the search finds it by this',
  'challenges.old-tea.statement': 'it was withdrawn, and its page says why',
  'a text: address of a link': 'addresses are percent-encoded',
}

/** Texts that no file of data has, and why. */
const inNoData: Record<string, string> = {
  ...Object.fromEntries(
    [
      'review.intro',
      'review.constants',
      'review.article.copyright',
      'review.licence.code.name',
      'review.licence.code.spdx',
      'review.licence.code.url',
      'review.home.numbers.0.before',
      'review.home.numbers.0.says',
      'review.issues',
      'page.description',
      'redirects.moved[].why',
      'redirects.withdrawn[].why',
      'redirects.corrected[].why',
    ].map(place => [place, 'it is said of the site alone']),
  ),
  ...Object.fromEntries(
    [
      'review.doi.editions.0.doi',
      'review.funding.0.award',
      'review.funding.0.funder',
      'review.funding.0.title',
      'review.funding.0.url',
      'review.search.databases.0',
      'review.search.strategy',
    ].map(place => [place, 'pages say it, and what is laid out for an archive']),
  ),
  ...Object.fromEntries(
    ['question', 'places.shelf.name', 'reasons.hot.says', 'searches.0.words'].map(place => [
      `search.${place}`,
      'how works were searched for stands on a page of its own',
    ]),
  ),
  'review.canonical': 'addresses are percent-encoded',
  ...Object.fromEntries(
    ['heading', 'title of a link', 'words of a picture', 'title of a picture', 'address of a link'].map(place => [
      `a text: ${place}`,
      'data has the words of paragraphs',
    ]),
  ),
  ...Object.fromEntries(
    [
      'notes.old-note.title',
      'notes.old-note.description',
      'notes.old-note.evidence',
      'challenges.old-tea.statement',
    ].map(place => [place, 'it was withdrawn']),
  ),
}

/** A text as formats differ in it: without spaces, and without quotation marks, which print turns. */
const bare = (text: string): string => text.replace(/[\s"'“”‘’`]/g, '')

describe('the files of a site whose texts are attacks', () => {
  const outputs = () =>
    filesUnder(sites.attacked).flatMap(path => {
      const output = readOutput(path, readFileSync(join(sites.attacked, path)))
      return output ? [{ path, ...output }] : []
    })

  it('are well formed, with nothing in them that an attack made', () => {
    expect(outputs().flatMap(({ path, faults }) => faults.map(fault => `${path}: ${fault}`))).toEqual([])
    expect(brokenReferences(sites.attacked)).toEqual([])
  })

  it('say what every field says, as text, on pages and in files of data', () => {
    const all = outputs()
    const said = (isPage: boolean) =>
      bare(all.flatMap(({ path, texts }) => (path.endsWith('.html') === isPage ? texts : [])).join('\n'))
    const [pages, data] = [said(true), said(false)]
    const lost = (isSaid: (text: Attacked) => boolean) =>
      sites.texts
        .filter(text => !isSaid(text))
        .map(({ place }) => place)
        .sort()
    expect(lost(({ read }) => pages.includes(bare(read)))).toEqual(Object.keys(onNoPage).sort())
    // Data keep the notation of what has one.
    expect(lost(({ read, written }) => data.includes(bare(read)) || data.includes(bare(written)))).toEqual(
      Object.keys(inNoData).sort(),
    )
    // A brace with a backslash before it is notation, which no page shows.
    expect(pages.match(/.{20}\\[{}].{20}/g) ?? []).toEqual([])
  })
})

/** Pages whose elements follow the words: headings by first letters, and what differs between two wordings. */
const byWords = ['search/index.html', 'search/authors/index.html', 'mistakes/index.html']

describe('the pages of a site whose texts are attacks', () => {
  let scope: BrowserContext
  const dialogs: string[] = []
  beforeAll(async () => {
    scope = await context()
    scope.on('dialog', dialog => {
      dialogs.push(dialog.message())
      void dialog.dismiss()
    })
  })
  afterAll(() => scope.close())

  /** Opens pages of the site where it stands, on the disk or on a server; gives what went wrong, dialogs among it. */
  const look = async (
    base: string,
    paths: readonly string[],
    more = async (_: Page, __: string): Promise<string[]> => [],
  ) => {
    const faults = await tour(scope, base, paths, async (page, path) => [
      ...(await more(page, path)),
      ...(await harm(page, new URL(base + path).pathname)),
    ])
    return [...faults, ...dialogs.splice(0)]
  }
  const onDisk = () => `${pathToFileURL(sites.attacked).href}/`

  it('have the elements and attributes that they have without attacks, and no other', async () => {
    const page = await scope.newPage()
    const pathsOf = (folder: string) => filesUnder(folder).filter(path => path.endsWith('.html'))
    const paths = pathsOf(sites.attacked)
    expect(paths).toEqual(pathsOf(sites.marked))
    const built = (folder: string) =>
      page.evaluate(
        skeletons,
        paths.map(path => readFileSync(join(folder, path), 'utf8')),
      )
    const [attacked, marked] = [await built(sites.attacked), await built(sites.marked)]
    await page.close()
    const differing = paths.filter((_, at) => attacked[at] !== marked[at])
    expect(differing.filter(path => !byWords.includes(path))).toEqual([])
  })

  it('run nothing, lead nowhere and ask nobody when they are opened from a disk, one of each kind', async () => {
    expect(await look(onDisk(), samplePages(sites.attacked, { fullest: false }))).toEqual([])
  })

  it('find what was searched for, and show it as text', async () => {
    const asked = sites.texts.filter(({ place }, at) => at % 20 === 0 || /^materials\..*\.name$/.test(place))
    const found: string[] = []
    const faults = await look(
      onDisk(),
      asked.map(({ mark }) => `search/index.html?q=${mark}`),
      async page => {
        await answered(page, 'search')
        found.push((await page.locator('.found').textContent()) ?? '')
        return []
      },
    )
    expect(faults).toEqual([])
    const all = bare(found.join('\n'))
    for (const { place, mark, read } of sites.texts)
      if (place.startsWith('vocabulary.classes.material.') && place.endsWith('.name')) {
        expect(all).toContain(mark)
        expect(all).toContain(bare(read))
      }
  })

  describe('with tools', () => {
    it.each(Object.keys(tools) as Tool[])('answer whatever an address asks of %s', async tool => {
      const path = `${tool}/index.html`
      let normal = ''
      let fields: string[] = []
      await look(onDisk(), [path], async page => {
        normal = await answered(page, tool)
        fields = await page.evaluate(namesOfControls)
        return []
      })
      const told = async (page: Page): Promise<string[]> => {
        const query = new URLSearchParams(new URL(page.url()).search)
        const asked = query.get('q')?.trim()
        const now = await answered(page, tool, asked)
        const isFilled = fields.some(name => query.has(name))
        const expected = (isFilled && tools[tool].filled) || (asked && tools[tool].answer) || normal
        const isFine = typeof expected === 'string' ? now === expected : expected.test(now)
        const empty = await page.evaluate(emptyLists)
        return [
          ...(isFine ? [] : [`it says ${JSON.stringify(now)} and not ${expected}`]),
          ...empty.map(name => `nothing is chosen in the list ${name}`),
        ]
      }
      expect(
        await look(
          onDisk(),
          oddAddresses([...new Set([...asking, ...fields])]).map(address => path + address),
          told,
        ),
      ).toEqual([])
    })

    it('answer them from a server as well', async () => {
      const server = await serve({ root: sites.attacked })
      const paths = Object.keys(tools).flatMap(tool =>
        ['%E0%A4%A', '__proto__'].map(value => `${tool}/?q=${value}&sort=${value}#${value}`),
      )
      expect(
        await look(server.url, paths, async (page, path) => {
          await answered(page, path.split('/')[0] as Tool, 'something')
          return []
        }),
      ).toEqual([])
      await server.close()
    })
  })
})

type Tool = 'explore' | 'search' | 'compare' | 'choose' | 'calc'

/**
 * The tools of a site: the line in which each says where it stands, what it says there of words that are looked for, and
 * what it says of an address that puts words into all of its fields, where it doesn't pass over them.
 */
const tools: Record<Tool, { line: string; answer?: RegExp; filled?: RegExp }> = {
  explore: { line: '.explorer .tally', answer: /^(?:All \d+|\d+ of \d+) records$/ },
  search: { line: '.searching [role=status]', answer: /^(?:No results? (?:for|has)|\d+ results?)/ },
  compare: { line: '.comparer .tally' },
  choose: { line: '.chooser .tally' },
  calc: { line: '[data-tool=calc] .result', filled: /^\s*$/ },
}

/** Waits until a tool answers, and gives what it says. The search is asked for with words alone. */
async function answered(page: Page, tool: Tool, words: string | null | undefined = null): Promise<string> {
  const lines = page.locator(tools[tool].line)
  if (tool === 'search') {
    if (words ?? new URL(page.url()).searchParams.get('q')?.trim())
      await lines.filter({ hasText: /\S/ }).waitFor({ state: 'attached' })
  } else {
    await page.locator('[data-tool]').scrollIntoViewIfNeeded()
    await page.locator('[data-tool].ready').waitFor({ state: 'attached' })
  }
  return (await lines.allTextContents()).join('\n')
}

/** What an address can hold that none of ours does: broken codes, names that every object has, markup. */
const odd = ['%E0%A4%A', '%ff', '__proto__', 'constructor', encodeURIComponent(`<img src=x onerror=${flag}=1>`)]

/** What tools read from an address beside the names of their fields. */
const asking = ['q', 'sort', 'columns', 'need', 'a', 'b', 'c', 'e', 'chart', '__proto__']

const oddAddresses = (keys: readonly string[]): string[] => {
  const long = 'x'.repeat(6000)
  const withAll = (value: string) => `?${keys.map(key => `${key}=${value}`).join('&')}`
  return [
    ...odd.map(value => `${withAll(value)}#${value}`),
    '?sort=__proto__',
    '?sort=constructor',
    `?q=${long}&sort=-${long}#${long}`,
    `${withAll('x')}&${withAll('__proto__').slice(1)}`,
    '?&&=&===%#%',
  ]
}

const namesOfControls = () =>
  [...document.querySelectorAll('main [name]')].flatMap(element => element.getAttribute('name') ?? [])

const emptyLists = () =>
  [...document.querySelectorAll('select')].filter(list => list.selectedIndex < 0).map(({ name }) => name)

/**
 * The elements of pages as the browser reads them, each with the names of its attributes; not those of drawings, nor
 * mentions of terms, of which the more are links the more words a section has.
 */
const skeletons = (pages: string[]): string[] =>
  pages.map(text => {
    const elements = new DOMParser().parseFromString(text, 'text/html').querySelectorAll(':not(svg *, a.term)')
    return [...elements]
      .map(({ localName, attributes }) => [localName, ...[...attributes].map(({ name }) => name)].join(' '))
      .join('\n')
  })

/** What an attack did to a page, a sentence each. */
async function harm(page: Page, pathname: string): Promise<string[]> {
  const found = await page.evaluate(
    ([flag, inside]) => {
      const strange = [...document.querySelectorAll('*')].filter(
        element =>
          (element.children.length === 0 && element.textContent === inside) ||
          ['iframe', 'object', 'embed', 'base'].includes(element.localName) ||
          [...element.attributes].some(({ name }) => name.startsWith('on') || name === 'autofocus'),
      )
      return {
        ran: flag in globalThis,
        strange: strange.map(element => element.outerHTML.slice(0, 80)),
      }
    },
    [flag, inside] as const,
  )
  return [
    ...(found.ran ? ['a script of an attack ran'] : []),
    ...found.strange.map(html => `an element of an attack: ${html}`),
    ...(new URL(page.url()).pathname === pathname ? [] : [`it led to ${page.url()}`]),
  ]
}
