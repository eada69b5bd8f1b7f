import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { runWarm } from '../cli/support/warm.ts'
import { bookmarks, linksIn, placesIn } from '../paper/support/paper.ts'
import { readPdf } from '../paper/support/read.ts'
import { findNginx, startNginx } from '../release/support/nginx.ts'
import { fingerprint } from '../site/support/files.ts'
import { projectRoot } from '../site/support/where.ts'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const nginx = findNginx()
let temporary: string
/** The unpacked bundle. */
let folder: string

beforeAll(async () => {
  // As a laboratory would have it: a space, letters beyond ASCII, signs that an address must encode.
  temporary = join(await mkdtemp(join(tmpdir(), 'bundle-')), 'Gruppe Ångström – 共有 #1 100%')
  const { status, out, err } = await runWarm(
    'bundle',
    '--review',
    projectRoot,
    '--site',
    inject('folder'),
    '--out',
    temporary,
  )
  expect(status, err).toBe(0)
  const files = unzipSync(await readFile(out.split('\n')[0] as string))
  for (const [path, bytes] of Object.entries(files)) {
    await mkdir(dirname(join(temporary, path)), { recursive: true })
    await writeFile(join(temporary, path), bytes)
  }
  folder = join(temporary, (Object.keys(files)[0] as string).split('/')[0] as string)
})

afterAll(() => rm(dirname(temporary), { recursive: true, force: true }))

/** Opens pages of a site and follows links, as a reader would; what went wrong, a sentence each. */
async function read(base: string, paths: readonly string[]): Promise<string[]> {
  const scope = await context()
  const faults = await tour(scope, base, paths)
  const { page, faults: way } = await visit(scope, base, 'index.html')
  await page.locator('main a[href="s/1/index.html"]').first().click()
  await page.waitForSelector('body.section')
  await page.locator('.cite a').first().click()
  await page.waitForSelector('body.reference')
  await page.click('header.site .name')
  await page.waitForSelector('body.home')
  await scope.close()
  return [...faults, ...way]
}

/** The first page of a chart that can be explored: one to be framed elsewhere and one of a matrix can't. */
async function chartPage(): Promise<string> {
  for (const path of samplePages(folder).filter(path => path.startsWith('chart/')))
    if ((await readFile(join(folder, path), 'utf8')).includes('data-chart=')) return path
  throw new Error('no page of a chart offers to explore it')
}

/** Uses what needs more than reading: a chart, the citations, the search, the table of records, a calculator. */
async function use(base: string): Promise<string[]> {
  const scope = await context()
  const chart = await visit(scope, base, await chartPage())
  expect(await chart.page.locator('figure.chart svg a').count()).toBeGreaterThan(0)
  await chart.page.locator('button[data-chart]').first().click()
  await chart.page.locator('figure.chart canvas').first().waitFor()
  await chart.page.click('.cite-this summary')
  expect(await chart.page.locator('.citations dd').first().textContent()).not.toBe('')

  const section = await visit(scope, base, samplePages(folder).find(path => path.startsWith('s/')) as string)
  const word = (await section.page.locator('h1').textContent())?.match(/\p{L}{5,}/u)?.[0] ?? 'the'
  const search = await visit(scope, base, `search/index.html?q=${encodeURIComponent(word)}`)
  await search.page.locator('.found a').first().waitFor()

  const explorer = await visit(scope, base, 'explore/index.html')
  await explorer.page.locator('.explorer tbody tr').first().waitFor()

  const calculators = await visit(scope, base, 'calc/index.html')
  await calculators.page.locator('.calculator .fill').first().click()
  await calculators.page.locator('.calculator .result dd').first().waitFor()
  const faults = [chart, section, search, explorer, calculators].flatMap(seen => seen.faults)
  await scope.close()
  return faults
}

describe('the bundle, unpacked and opened from a disk', () => {
  it('is the site, file for file, whose pages `mounts.test.ts` opens from a disk, and more', () => {
    const site = fingerprint(inject('folder'))
    const bundled = fingerprint(folder)
    expect(Object.keys(site).filter(path => site[path] !== bundled[path])).toEqual([])
    expect(Object.keys(bundled).length).toBeGreaterThan(Object.keys(site).length)
  })

  it('can be read', async () => {
    expect(await read(`${pathToFileURL(folder).href}/`, ['index.html'])).toEqual([])
  })

  it('can be used', async () => {
    expect(await use(`${pathToFileURL(folder).href}/`)).toEqual([])
  })
})

describe('the PDF', () => {
  it('is a document whose links lead to places in it or to published addresses', async () => {
    const { status, out, err } = await runWarm('pdf', '--review', projectRoot, '--out', temporary)
    expect(status, err).toBe(0)
    const pdf = readPdf(await readFile(out.split('\n')[0] as string))
    expect(bookmarks(pdf).length).toBeGreaterThan(30)
    const places = placesIn(pdf)
    const links = linksIn(pdf)
    expect(links.length).toBeGreaterThan(500)
    expect(
      links.filter(({ place, address }) =>
        place === null ? !/^https?:|^mailto:/.test(address ?? '') : !places.has(place),
      ),
    ).toEqual([])
  })
})

describe.skipIf(nginx === null)(`the bundle on nginx${nginx === null ? ' (not installed here: skipped)' : ''}`, () => {
  let server: Awaited<ReturnType<typeof startNginx>>

  beforeAll(async () => {
    server = await startNginx(nginx as string, folder)
  })
  afterAll(() => server?.stop())

  it('can be read and used under a path, with the configuration in it', async () => {
    expect(await read(server.url, samplePages(folder, { fullest: false }))).toEqual([])
    expect(await use(server.url)).toEqual([])
  })

  it('shows the page for a missing address with its layout, wherever that is', async () => {
    const scope = await context()
    const page = await scope.newPage()
    const response = await page.goto(`${server.url}deeper/than/anything/`)
    expect(response?.status()).toBe(404)
    expect(await page.evaluate(() => document.styleSheets.length)).toBeGreaterThan(0)
    await page.click('header.site .name')
    await page.waitForSelector('body.home')
    await scope.close()
  })
})
