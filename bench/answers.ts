import type { Browser } from 'playwright-core'
import { pack } from '../src/outputs/explore/pack.ts'
import { launchChromium } from '../src/tools/headless/chromium.ts'
import { serve } from '../src/tools/serve/server.ts'
import { dataOf, manyRows } from '../test/explore/support/data.ts'
import { answerBudget } from './budgets.ts'
import type { Row } from './report.ts'

const queries = ['sodium-ion batteries', 'volume expansion', 'selenim', 'Na15Sn4', 'Gao 2015']

/** How long the pages of a built site take to answer: a key in the search, a choice among 10,000 records. */
export async function answerTimes(name: string, site: string): Promise<Row[]> {
  const server = await serve({ root: site })
  const browser = await launchChromium()
  try {
    return [
      row(`${name}: a key in the search`, await searchTimes(browser, server.url)),
      row(`${name}: a choice among 10,000 records`, await choiceTimes(browser, server.url)),
    ]
  } finally {
    await browser.close()
    await server.close()
  }
}

/** The 95th percentile of some times in milliseconds, with the median beside it. */
function row(what: string, times: number[]): Row {
  const sorted = times.toSorted((a, b) => a - b)
  const at = (share: number) => sorted[Math.floor(sorted.length * share)] ?? Number.NaN
  return { what, value: at(0.95), unit: 'ms', budget: answerBudget, more: `median ${at(0.5).toFixed(1)} ms` }
}

/** Milliseconds from each key of each query until the page shows what was found. */
async function searchTimes(browser: Browser, base: string): Promise<number[]> {
  const page = await browser.newPage()
  await page.goto(`${base}search/?q=tin`)
  await page.locator('.found li').first().waitFor()
  const times = await page.evaluate(async queries => {
    const input = document.querySelector('input') as HTMLInputElement
    const results = document.querySelector('.found') as HTMLElement
    const found: number[] = []
    for (const query of queries)
      for (let length = 1; length <= query.length; length++) {
        // A space more asks for nothing new.
        if (query[length - 1] === ' ') continue
        const started = performance.now()
        const shown = new Promise<void>(resolve => {
          const observer = new MutationObserver(() => {
            observer.disconnect()
            resolve()
          })
          observer.observe(results, { childList: true })
        })
        input.value = query.slice(0, length)
        input.dispatchEvent(new Event('input'))
        await shown
        found.push(performance.now() - started)
      }
    return found
  }, queries)
  await page.close()
  return times
}

/** Milliseconds that the explorer takes for each of some choices, with made-up records in place of its own. */
async function choiceTimes(browser: Browser, base: string): Promise<number[]> {
  const { rows, ...names } = dataOf(manyRows(10_000))
  const body = `(self.atlas??={}).records=${JSON.stringify({ ...names, rows: pack(rows, ['quantity']) })}`
  const page = await browser.newPage()
  await page.route('**/assets/records.js', route => route.fulfill({ contentType: 'text/javascript', body }))
  await page.goto(`${base}explore/`)
  await page.locator('[data-tool].ready').waitFor()
  const times = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLInputElement>('.panel input')].slice(0, 60).map(box => {
      const started = performance.now()
      box.click()
      return performance.now() - started
    }),
  )
  await page.close()
  return times
}
