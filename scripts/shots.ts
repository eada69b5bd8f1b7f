/** `npm run shots`: screenshots of built pages, to look at them. */
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { defineCommand, Misuse, runCommand } from '../src/tools/cli/command.ts'
import { siteNamed } from '../src/tools/cli/words.ts'
import { launchChromium } from '../src/tools/headless/chromium.ts'
import { serve } from '../src/tools/serve/server.ts'

type Shot = { width: number; scheme: 'light' | 'dark'; js: boolean; print: boolean }

const usage = `Usage: npm run shots -- s/3.1.2/ chart/x/ [options]
Takes pictures of built pages, to look at them.
  --width 1280,375     widths of the window, in CSS pixels
  --scheme light,dark  colour schemes
  --js on|off          whether scripts run
  --print              as on A4 paper: a picture and a PDF, instead of the screens
  --at '#p4'           only the window's height from this element down, instead of the whole page
  --tile 2400          cut a long page into pictures of at most this height
  --dir dist           the site   --out test-results/shots   where the pictures go
Without any of width, scheme, js, print: 1280 and 375 in light and dark, 1280 without scripts, and print.`

const words = {
  width: { type: 'string' },
  scheme: { type: 'string' },
  js: { type: 'string' },
  print: { type: 'boolean', default: false },
  at: { type: 'string' },
  tile: { type: 'string', default: '2400' },
  dir: { type: 'string', default: 'dist' },
  out: { type: 'string', default: 'test-results/shots' },
} as const

/** What was asked for, checked. */
interface Wish {
  shots: Shot[]
  at: string | undefined
  tile: number
  out: string
}

// A4 less margins of 20 mm, at 96 CSS pixels an inch.
const paperWidth = 643

function pixels(option: string, text: string): number {
  if (/^[1-9]\d*$/.test(text)) return Number(text)
  throw new Misuse(`${option} takes numbers of pixels, not "${text}".`)
}

function oneOf<T extends string>(option: string, text: string, choices: readonly T[]): T {
  const found = choices.find(choice => choice === text)
  if (found === undefined) throw new Misuse(`${option} takes ${choices.join(' or ')}, not "${text}".`)
  return found
}

interface Choice {
  width?: string | undefined
  scheme?: string | undefined
  js?: string | undefined
  print: boolean
}

function wanted(choice: Choice): Shot[] {
  const paper: Shot = { width: paperWidth, scheme: 'light', js: false, print: true }
  if (choice.print) return [paper]
  const chosen = choice.width ?? choice.scheme ?? choice.js
  const widths = (choice.width ?? '1280,375').split(',').map(text => pixels('--width', text))
  const schemes = (choice.scheme ?? 'light,dark')
    .split(',')
    .map(text => oneOf('--scheme', text, ['light', 'dark'] as const))
  const js = oneOf('--js', choice.js ?? 'on', ['on', 'off'] as const) === 'on'
  const screens = widths.flatMap(width => schemes.map(scheme => ({ width, scheme, js, print: false })))
  if (chosen) return screens
  return [...screens, { width: 1280, scheme: 'light', js: false, print: false }, paper]
}

function nameOf(page: string, shot: Shot): string {
  const place = page.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'home'
  return [place, shot.print ? 'print' : `${shot.width}-${shot.scheme}`, shot.js || shot.print ? '' : 'nojs']
    .filter(Boolean)
    .join('-')
}

/** Whether a page sends its reader to another one, which is the one to be looked at. */
const leadsOn = (html: string): boolean => /<meta http-equiv="refresh"/i.test(html)

async function take(browser: Browser, base: string, path: string, shot: Shot, { at, tile, out }: Wish) {
  const context = await browser.newContext({
    viewport: { width: shot.width, height: shot.width < 600 ? 812 : 900 },
    colorScheme: shot.scheme,
    javaScriptEnabled: shot.js,
    reducedMotion: 'reduce',
  })
  const page = await context.newPage()
  page.on('console', message => message.type() === 'error' && console.error(`  ${path}: ${message.text()}`))
  page.on('requestfailed', request => console.error(`  ${path}: ${request.url()} failed`))
  if (shot.print) await page.emulateMedia({ media: 'print' })
  const response = await page.goto(base + path)
  if (response && !response.ok()) console.error(`  ${path}: status ${response.status()}`)
  // What was left already has no text any more.
  const isLeft = await response?.text().then(leadsOn, () => true)
  if (isLeft) await page.waitForURL(url => url.href !== response?.url())
  const file = join(out, nameOf(path, shot))
  if (at) await shootElement(page, file, at)
  else await shootPage(page, file, tile)
  if (shot.print) await page.pdf({ path: `${file}.pdf`, format: 'A4', printBackground: true })
  await context.close()
}

async function shootElement(page: Page, file: string, selector: string) {
  await page
    .locator(selector)
    .first()
    .evaluate(element => element.scrollIntoView())
  await page.screenshot({ path: `${file}.png` })
  console.log(`${file}.png`)
}

async function shootPage(page: Page, file: string, tile: number) {
  const size = await page.evaluate(() => ({
    width: document.documentElement.scrollWidth,
    height: document.documentElement.scrollHeight,
  }))
  const window = page.viewportSize()
  if (window && size.width > window.width)
    console.error(`  ${file}: ${size.width} px wide in a window of ${window.width}`)
  const count = Math.max(1, Math.ceil(size.height / tile))
  for (let index = 0; index < count; index++) {
    const height = Math.min(tile, size.height - index * tile)
    const path = count === 1 ? `${file}.png` : `${file}-${index + 1}.png`
    await page.screenshot({ path, fullPage: true, clip: { x: 0, y: index * tile, width: size.width, height } })
    console.log(path)
  }
}

export const command = defineCommand({
  usage,
  words: { options: words, allowPositionals: true },
  async run({ values, positionals }) {
    const wish = { shots: wanted(values), at: values.at, tile: pixels('--tile', values.tile), out: values.out }
    const root = siteNamed(values.dir)
    await mkdir(wish.out, { recursive: true })
    const serving = await serve({ root })
    const browser = await launchChromium()
    for (const page of positionals.length > 0 ? positionals : [''])
      for (const shot of wish.shots) await take(browser, serving.url, page, shot, wish)
    await browser.close()
    await serving.close()
  },
})

if (import.meta.main) await runCommand(command)
