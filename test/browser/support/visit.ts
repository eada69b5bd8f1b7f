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
 * Opens a page of the site that stands at `base` and waits until it is loaded. Faults are errors on the console,
 * scripts that threw, requests that failed or were refused, and requests that left the site.
 */
export async function visit(context: BrowserContext, base: string, path: string): Promise<Visit> {
  const page = await context.newPage()
  const faults: string[] = []
  page.on('console', message => message.type() === 'error' && faults.push(`console: ${message.text()}`))
  page.on('pageerror', error => faults.push(`script: ${error.message}`))
  page.on('requestfailed', request => faults.push(`failed: ${request.url()} ${request.failure()?.errorText ?? ''}`))
  page.on('request', request => {
    const url = request.url()
    if (!url.startsWith(base) && !url.startsWith('data:') && !url.startsWith('blob:'))
      faults.push(`left the site: ${url}`)
  })
  page.on('response', response => {
    if (response.status() >= 400) faults.push(`status ${response.status()}: ${response.url()}`)
  })
  await page.goto(base + path, { waitUntil: 'load' })
  return { page, faults }
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
