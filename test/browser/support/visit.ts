import { type Browser, type BrowserContext, type BrowserContextOptions, chromium, type Page } from 'playwright-core'
import { afterAll, beforeAll, inject } from 'vitest'

let browser: Browser

/** Connects the tests of a file to the one browser of the run. */
export function useBrowser(): { context: (options?: BrowserContextOptions) => Promise<BrowserContext> } {
  beforeAll(async () => {
    browser = await chromium.connect(inject('browser'))
  })
  afterAll(() => browser.close())
  return { context: options => browser.newContext({ reducedMotion: 'reduce', ...options }) }
}

/** A page that was opened, and what went wrong while it was, a sentence each. */
export type Visit = { page: Page; faults: string[] }

/**
 * Gathers what goes wrong on a page of the site that stands at `base`: errors on the console, scripts that threw,
 * requests that failed or were refused, and requests that left the site.
 */
function watch(page: Page, base: string): string[] {
  const faults: string[] = []
  page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', error => faults.push(`script: ${error.message}`))
  page.on('requestfailed', request => {
    const why = request.failure()?.errorText ?? ''
    // A page that is left while it loads something has done nothing wrong.
    if (why !== 'net::ERR_ABORTED') faults.push(`failed: ${request.url()} ${why}`)
  })
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(base) && !url.startsWith('data:') && !url.startsWith('blob:'))
      faults.push(`left the site: ${url}`)
  })
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`)
  })
  return faults
}

/**
 * Opens a page of the site that stands at `base` and waits until it is loaded; where some of it is held back, which may or
 * may not be asked for before that, until its text is there.
 */
export async function visit(
  context: BrowserContext,
  base: string,
  path: string,
  waitUntil: 'load' | 'domcontentloaded' = 'load',
): Promise<Visit> {
  const page = await context.newPage()
  const faults = watch(page, base)
  await page.goto(base + path, { waitUntil })
  return { page, faults }
}

/** A tab in which pages of a site are opened one after the other: a new one for each takes longer than most pages. */
export type Tab = {
  page: Page
  /** Opens a page, has a look at it, and gives what went wrong meanwhile and what the look found, a sentence each. */
  open(path: string, look?: (page: Page, path: string) => Promise<string[]>): Promise<string[]>
}

/** A new tab for the site that stands at `base`. */
async function newTab(context: BrowserContext, base: string): Promise<Tab> {
  const page = await context.newPage()
  const faults = watch(page, base)
  const open: Tab['open'] = async (path, look) => {
    await page.goto(base + path, { waitUntil: 'load' })
    const seen = (await look?.(page, path)) ?? []
    return [...faults.splice(0), ...seen]
  }
  return { page, open }
}

/** One tab of the built site for all tests of a block, in a context of its own. */
export function useTab(make: () => Promise<BrowserContext>): Tab {
  let context: BrowserContext
  let tab: Tab
  beforeAll(async () => {
    context = await make()
    tab = await newTab(context, inject('base'))
  })
  afterAll(() => context.close())
  return {
    get page() {
      return tab.page
    },
    open: (path, look) => tab.open(path, look),
  }
}

/**
 * Opens pages of the site that stands at `base` one after the other in one tab, and has a look at each; gives what went
 * wrong and what the look found, a sentence each, the path before it.
 */
export async function tour(
  context: BrowserContext,
  base: string,
  paths: readonly string[],
  look?: (page: Page, path: string) => Promise<string[]>,
): Promise<string[]> {
  const { page, open } = await newTab(context, base)
  const told: string[] = []
  for (const path of paths) told.push(...(await open(path, look)).map(fault => `${path}: ${fault}`))
  await page.close()
  return told
}

/** Waits until the tool of a page answers: its script comes after the page, its records after its script. */
export async function answers(page: Page): Promise<void> {
  await page.locator('[data-tool].ready').first().waitFor({ state: 'attached' })
}

/** Gives a window another size, and waits until its page is laid out in that: the browser says that it is done before. */
export async function resize(page: Page, size: { width: number; height: number }): Promise<void> {
  const now = page.viewportSize()
  if (now?.width !== size.width || now.height !== size.height) {
    await page.setViewportSize(size)
    await page.waitForFunction(width => innerWidth === width, size.width)
  }
  await page.evaluate(() => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done))))
}

/** Keeps back the files that match until the returned function is called: a reader can be quicker than they are. */
export async function holdBack(scope: BrowserContext, files: string): Promise<() => void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  await scope.route(files, async route => {
    await promise
    await route.continue()
  })
  return resolve
}
