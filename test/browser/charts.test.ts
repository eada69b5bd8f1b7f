import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { resize, tour, useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const folder = inject('folder')
const base = inject('base')

/** The pages of charts that can be explored, those of a matrix not among them. */
const pages = readdirSync(join(folder, 'chart'), { withFileTypes: true })
  .filter(entry => entry.isDirectory())
  .map(({ name }) => `chart/${name}/index.html`)
  .sort()
  .filter(path => readFileSync(join(folder, path), 'utf8').includes('data-chart='))

/** Opens a chart and asks for it to be explored. */
async function explore(path: string, at = base, query = '') {
  const scope = await context()
  const { page, faults } = await visit(scope, at, path + query)
  if (query === '') await page.locator('button[data-chart]').click()
  await page.locator('.live canvas').waitFor()
  return { page, faults, close: () => scope.close() }
}

const chosen = new Map<string, Promise<string>>()

/** The first chart of those whose controls hold something, looked for once. */
function chartWith(selector: string): Promise<string> {
  const known = chosen.get(selector) ?? search(selector)
  chosen.set(selector, known)
  return known
}

async function search(selector: string): Promise<string> {
  for (const path of pages) {
    const { page, close } = await explore(path)
    const count = await page.locator(`.live ${selector}`).count()
    await close()
    if (count > 1) return path
  }
  throw new Error(`no chart has ${selector}`)
}

const widths = [375, 1280] as const
type Width = (typeof widths)[number]

let highest: Promise<Record<Width, string>> | undefined

/** The chart whose drawing is the tallest in a window of a width; all are looked at once for all widths. */
async function tallest(width: Width): Promise<string> {
  highest ??= tallestOfWidths()
  return (await highest)[width]
}

async function tallestOfWidths(): Promise<Record<Width, string>> {
  const scope = await context()
  const found = { 375: { path: '', height: -1 }, 1280: { path: '', height: -1 } }
  await tour(scope, base, pages, async (page, path) => {
    for (const width of widths) {
      await resize(page, { width, height: 800 })
      const height = (await page.locator('.plot').boundingBox())?.height ?? 0
      if (height > found[width].height) found[width] = { path, height }
    }
    return []
  })
  await scope.close()
  return { 375: found[375].path, 1280: found[1280].path }
}

/** Whether an element stands within the window as a whole. */
const inView = (page: Page, selector: string) =>
  page.locator(selector).evaluate(element => {
    const { top, bottom } = element.getBoundingClientRect()
    return top >= 0 && bottom <= innerHeight
  })

const said = (page: Page) => page.locator('.live [role=status]').textContent()
const query = (page: Page) => new URLSearchParams(new URL(page.url()).search)
const links = (page: Page) => page.locator('.plot .wide a, .plot svg').first().locator('a').count()

describe.each(inject('mounts'))('a chart at $name', ({ base }) => {
  it('lets a reader turn values off and on, and keeps that in the address', async () => {
    const path = await chartWith('input[type=checkbox]')
    const { page, faults, close } = await explore(path, base)
    await page.locator('.live input[type=checkbox]').first().uncheck()
    const [, shown, all] = /^(\d+) of (\d+) marks$/.exec((await said(page)) ?? '') ?? []
    expect(Number(shown)).toBeLessThan(Number(all))
    expect(query(page).get('hide')).toMatch(/^\w+:/)
    const asked = new URL(page.url()).search
    await close()
    const again = await explore(path, base, asked)
    expect(await again.page.locator('.live input[type=checkbox]').first().isChecked()).toBe(false)
    await again.page.locator('.live input[type=checkbox]').first().check()
    expect(await said(again.page)).toBe(`${all} of ${all} marks`)
    expect(query(again.page).get('hide')).toBeNull()
    expect([...faults, ...again.faults]).toEqual([])
    await again.close()
  })
})

describe('a chart that is explored', () => {
  it('loads nothing before it is asked for', async () => {
    const scope = await context()
    const page = await scope.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.goto(base + pages[0])
    expect(asked.filter(url => /chart\.js|charts\//.test(url))).toEqual([])
    await page.locator('button[data-chart]').click()
    await page.locator('.live canvas').waitFor()
    expect(asked.some(url => url.endsWith('/chart.js'))).toBe(true)
    await scope.close()
  })

  it('can be asked for again after it could not be loaded', async () => {
    const scope = await context()
    const page = await scope.newPage()
    await page.goto(base + pages[0])
    const button = page.locator('button[data-chart]')
    const label = await button.textContent()
    for (const file of ['**/assets/chart.js', '**/assets/charts/*.js']) await page.route(file, route => route.abort())
    await button.click()
    await page.getByRole('button', { name: 'The chart could not be loaded: try again' }).waitFor()
    await page.unrouteAll()
    await button.click()
    await page.locator('.live canvas').waitFor()
    await page.keyboard.press('Escape')
    expect(await button.textContent()).toBe(label)
    await scope.close()
  })

  it('can have its axis linear or logarithmic, and its rows in another order', async () => {
    const path = await chartWith('select')
    const { page, close } = await explore(path)
    const picture = () => page.locator('.live canvas').evaluate(canvas => (canvas as HTMLCanvasElement).toDataURL())
    const [scale, order] = [page.locator('.live select').first(), page.locator('.live select').last()]
    const before = await picture()
    const other = (await scale.inputValue()) === 'log' ? 'linear' : 'log'
    await scale.selectOption(other)
    expect(await picture()).not.toBe(before)
    expect(query(page).get('scale')).toBe(other)
    const scaled = await picture()
    await order.selectOption('label')
    expect(await picture()).not.toBe(scaled)
    expect(query(page).get('sort')).toBe('label')
    await close()
  })

  it('can be walked through by keys, says what each mark is, and leads to its record', async () => {
    const { page, close } = await explore(pages[0] as string)
    await page.keyboard.press('ArrowDown')
    const first = await said(page)
    expect(first).toMatch(/ \(1 of \d+\)$/)
    expect(await page.locator('.tip p').textContent()).toBe(first?.replace(/ \(1 of \d+\)$/, ''))
    await page.keyboard.press('End')
    const [, last, count] = /\((\d+) of (\d+)\)$/.exec((await said(page)) ?? '') ?? []
    expect(last).toBe(count)
    await page.keyboard.press('Home')
    expect(await said(page)).toBe(first)
    const address = await page.locator('.tip a').evaluate(link => (link as HTMLAnchorElement).href)
    await page.keyboard.press('Enter')
    await page.waitForURL(address.replace(/index\.html$/, '**'))
    await close()
  })

  it('shows the record and its source where the mouse points', async () => {
    const path = pages[0] as string
    const { page, close } = await explore(path)
    const box = await page.locator('.live canvas').boundingBox()
    for (let y = 10; y < (box?.height ?? 0) && !(await page.locator('.tip').isVisible()); y += 12)
      await page.mouse.move((box?.x ?? 0) + (box?.width ?? 0) / 2, (box?.y ?? 0) + y)
    expect(await page.locator('.tip p').textContent()).not.toBe('')
    expect(await page.locator('.tip a').getAttribute('href')).toMatch(/index\.html|^#/)
    await close()
  })

  it.each([
    [1280, 800],
    [375, 740],
  ] as const)('leaves its controls in view, however tall it is, at %i by %i pixels', async (width, height) => {
    const path = await tallest(width)
    const scope = await context({ viewport: { width, height } })
    const { page } = await visit(scope, base, path)
    await page.locator('button[data-chart]').scrollIntoViewIfNeeded()
    await page.locator('button[data-chart]').click()
    await page.locator('.live canvas').waitFor()
    expect(await inView(page, '.live .controls')).toBe(true)
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('CANVAS')
    await scope.close()
  })

  it('keeps its controls in view on a wide screen while one walks to its last mark', async () => {
    const { page, close } = await explore(await tallest(1280))
    await page.keyboard.press('End')
    expect(await inView(page, '.live .tip')).toBe(true)
    expect(await inView(page, '.live .controls')).toBe(true)
    await close()
  })

  it('walks up to a mark clear of its controls', async () => {
    const { page, close } = await explore(await tallest(1280))
    await page.keyboard.press('End')
    const clear = (part: string) =>
      page.evaluate(selector => {
        const top = document.querySelector(selector)?.getBoundingClientRect().top ?? -1
        return top >= (document.querySelector('.live .controls')?.getBoundingClientRect().bottom ?? 0)
      }, part)
    const steps = Number(/of (\d+)\)$/.exec((await said(page)) ?? '')?.[1])
    for (let step = 1; step < steps; step++) {
      await page.keyboard.press('ArrowUp')
      expect([step, await clear('.live .outline'), await clear('.live .tip')]).toEqual([step, true, true])
      expect(await inView(page, '.live .tip')).toBe(true)
    }
    await page.keyboard.press('End')
    await page.keyboard.press('Home')
    expect([await clear('.live .outline'), await clear('.live .tip')]).toEqual([true, true])
    await close()
  })

  it('gives way to the drawing on Escape', async () => {
    const { page, close } = await explore(pages[0] as string)
    await page.keyboard.press('Escape')
    expect(await page.locator('.live').count()).toBe(0)
    expect(new URL(page.url()).search).toBe('')
    expect(await page.evaluate(() => document.activeElement?.getAttribute('data-chart'))).not.toBeNull()
    await close()
  })
})

describe('a chart without scripts', () => {
  it('is complete: a drawing whose marks lead on, a table of its data, files to take away', async () => {
    const scope = await context({ javaScriptEnabled: false })
    const faults = await tour(scope, base, pages, async (page, path) => {
      expect(await page.locator('button[data-chart]').isVisible(), path).toBe(false)
      expect(await links(page), path).toBeGreaterThan(0)
      expect(await page.locator('figure table tbody tr').count(), path).toBeGreaterThan(0)
      for (const ending of ['csv', 'json', 'svg', 'png'])
        expect(await page.locator(`figure a[href$=".${ending}"]`).count(), `${path}: ${ending}`).toBe(1)
      return []
    })
    await scope.close()
    expect(faults).toEqual([])
  })
})

describe('pathways side by side', () => {
  /** A page whose pathway has another one to stand beside. */
  const path = readdirSync(join(folder, 'r'))
    .sort()
    .map(id => `r/${id}/index.html`)
    .find(page => (readFileSync(join(folder, page), 'utf8').match(/class="ladder[ "]/g) ?? []).length > 1) as string

  it('are stepped through together, by buttons and by keys, and the step can be shared', async () => {
    const scope = await context()
    const { page, faults } = await visit(scope, base, path)
    const stages = await page.locator('.ladders').first().locator('.ladder').first().locator('li').count()
    await page.locator('.stepper button').last().click()
    expect(await page.locator('.stepper [role=status]').first().textContent()).toMatch(`Stage 1 of ${stages}`)
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('End')
    expect(await page.locator('.stepper [role=status]').first().textContent()).toMatch(`Stage ${stages} of ${stages}`)
    expect(await page.locator('.ladder li.here').count()).toBeGreaterThan(0)
    expect(query(page).get('step')).toBe(String(stages))
    await page.reload()
    expect(await page.locator('.stepper [role=status]').first().textContent()).toMatch(`Stage ${stages} of ${stages}`)
    expect(faults).toEqual([])
    await scope.close()
  })

  it('are all there without scripts', async () => {
    const scope = await context({ javaScriptEnabled: false })
    const { page } = await visit(scope, base, path)
    expect(await page.locator('.stepper button').count()).toBe(0)
    expect(await page.locator('.ladder').count()).toBeGreaterThan(1)
    for (const rung of await page.locator('.ladder li').all()) expect(await rung.isVisible()).toBe(true)
    await scope.close()
  })
})
