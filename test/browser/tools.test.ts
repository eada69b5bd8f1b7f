import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { text as textOf } from 'node:stream/consumers'
import type { BrowserContextOptions, Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { columnsOf } from '../../src/outputs/explore/columns.ts'
import { pack } from '../../src/outputs/explore/pack.ts'
import { dataOf, manyRows } from '../explore/support/data.ts'
import { answers, holdBack, useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const folder = inject('folder')
const base = inject('base')
const has = (path: string) => existsSync(join(folder, path, 'index.html'))

const tally = (page: Page) => page.locator('.tally').first().textContent()
const query = (page: Page) => new URL(page.url()).search

/** Opens the page of a tool and waits until it answers. */
async function tool(path: string, { at = base, ...options }: BrowserContextOptions & { at?: string } = {}) {
  const scope = await context({ acceptDownloads: true, ...options })
  const { page, faults } = await visit(scope, at, path)
  await answers(page)
  return { page, faults, close: () => scope.close() }
}

const explorer = (at = base, path = 'explore/index.html') => tool(path, { at })

describe.each(inject('mounts'))('the explorer at $name', ({ base }) => {
  it('narrows the records down as its counts say, and keeps what was asked in the address', async () => {
    const { page, faults, close } = await explorer(base)
    const all = Number(/\d+/.exec((await tally(page)) ?? '')?.[0])
    const choice = page.locator('.panel li:visible').first()
    const count = Number(await choice.locator('.count').textContent())
    await choice.locator('input').check()
    expect(await tally(page)).toMatch(count === all ? /^All/ : new RegExp(`^${count} of ${all} `))
    expect(await page.locator('.rows table').getAttribute('aria-rowcount')).toBe(String(count + 1))
    const asked = query(page)
    expect(asked).toMatch(/^\?\w+=/)
    await page.reload()
    await answers(page)
    expect(await tally(page)).toContain(String(count))
    await page.locator('.chips button').first().click()
    expect(await tally(page)).toBe(`All ${all} records`)
    expect(query(page)).toBe('')
    expect(faults).toEqual([])
    await close()
  })
})

describe('the explorer', () => {
  it('finds words, and says so when nothing is found', async () => {
    const { page, close } = await explorer()
    await page.locator('input[type=search]').fill('qqqqq')
    await expect.poll(() => tally(page)).toMatch(/^0 of /)
    expect(await page.locator('.rows').isVisible()).toBe(false)
    await close()
  })

  it('says what to loosen where nothing fits, and keeps that in the address', async () => {
    const { page, close } = await explorer(base, 'explore/index.html?record=findings&q=qqqqq')
    const all = Number(/\d+$/.exec((await tally(page))?.replace(/ records$/, '') ?? '')?.[0])
    const ways = page.locator('.no-rows button')
    expect(await ways.allTextContents()).toContain('Clear all ')
    const without = ways.filter({ hasText: 'Without “qqqqq”' })
    const count = Number(await without.locator('.count').textContent())
    await without.click()
    expect(await tally(page)).toBe(`${count} of ${all} records`)
    expect(query(page)).toBe('?record=findings')
    expect(await page.locator('.no-rows button').count()).toBe(0)
    expect(await page.locator('.rows tbody tr').count()).toBeGreaterThan(0)
    await close()
  })

  it('sorts by a heading: rising, falling, not at all', async () => {
    const { page, close } = await explorer()
    const head = page.locator('.rows thead .c-what')
    for (const [sort, asked] of [
      ['ascending', '?sort=what'],
      ['descending', '?sort=-what'],
      [null, ''],
    ]) {
      await head.locator('button').click()
      expect([await head.getAttribute('aria-sort'), query(page)]).toEqual([sort, asked])
    }
    await close()
  })

  it('shows the columns that are chosen', async () => {
    const { page, close } = await explorer(base, 'explore/index.html?columns=section,record')
    expect(await page.locator('.rows thead th').count()).toBe(3)
    await page.getByText('Columns', { exact: true }).click()
    await page.locator('.shown-columns input[value=figure]').check()
    expect(await page.locator('.rows thead th').count()).toBe(4)
    await close()
  })

  it('makes only the rows that can be seen, and more as one scrolls', async () => {
    const { page, close } = await explorer()
    const rows = page.locator('.rows tbody tr')
    const total = Number(await page.locator('.rows table').getAttribute('aria-rowcount')) - 1
    if (total > 60) expect(await rows.count()).toBeLessThan(60)
    await page.locator('.rows').evaluate(box => box.scrollTo(0, box.scrollHeight))
    await expect.poll(() => rows.last().getAttribute('aria-rowindex')).toBe(String(total + 1))
    await close()
  })

  it('can be gone through by keyboard, row by row, further than was made at first', async () => {
    const { page, close } = await explorer()
    const total = Number(await page.locator('.rows table').getAttribute('aria-rowcount')) - 1
    await page.locator('.rows').focus()
    const rowOf = () =>
      page.evaluate(() => Number(document.activeElement?.closest('[aria-rowindex]')?.getAttribute('aria-rowindex')))
    let last = 1
    for (let step = 0; step < 300 && last < Math.min(total, 45); step++) {
      await page.keyboard.press('Tab')
      const now = await rowOf()
      if (now > 1) {
        expect(now - last).toBeLessThanOrEqual(1)
        last = now
      }
    }
    expect(last).toBeGreaterThanOrEqual(Math.min(total, 45))
    await close()
  })

  it('has rows of 24 px and more to touch on a phone', async () => {
    const { page, close } = await tool('explore/index.html', { viewport: { width: 375, height: 700 } })
    await page.locator('.filters > summary').click()
    const heights = await page
      .locator('.panel label:visible, .panel summary')
      .evaluateAll(rows => rows.map(row => row.getBoundingClientRect().height))
    expect(heights.length).toBeGreaterThan(3)
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24)
    await close()
  })

  it.each(['csv', 'json', 'bibtex'])('hands out what is left as %s', async kind => {
    const { page, close } = await explorer(base, 'explore/index.html?record=findings')
    await page.getByText('Download', { exact: true }).click()
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator(`[data-file=${kind}]`).click()])
    const text = await textOf(await download.createReadStream())
    const count = Number(/\d+/.exec((await tally(page)) ?? '')?.[0])
    if (kind === 'json') expect(JSON.parse(text)).toHaveLength(count)
    if (kind === 'csv') expect(text.trim().split('\r\n')).toHaveLength(count + 1)
    if (kind === 'bibtex') expect(text).toMatch(/^@\w+\{ref-\d+,/)
    await close()
  })

  it('takes 10,000 records, and makes the rows of those alone that can be seen', async () => {
    const scope = await context()
    const { rows, ...names } = dataOf(manyRows(10_000))
    const script = `(self.atlas??={}).records=${JSON.stringify({ ...names, rows: pack(rows, ['quantity']) })}`
    await scope.route('**/assets/records.js', route => route.fulfill({ contentType: 'text/javascript', body: script }))
    const { page } = await visit(scope, base, 'explore/')
    await answers(page)
    expect(await tally(page)).toBe('All 10000 records')
    await page.locator('.panel li:visible input').first().check()
    expect(await tally(page)).toMatch(/^\d+ of 10000 records$/)
    expect(await page.locator('.rows tbody tr').count()).toBeLessThan(60)
    expect(columnsOf({ ...names, rows }).length).toBe(
      await page
        .locator('.shown-columns li')
        .count()
        .then(count => count + 1),
    )
    await scope.close()
  })

  it('keeps the words that are typed while the records are on their way', async () => {
    const scope = await context()
    const arrive = await holdBack(scope, '**/assets/records.js')
    const page = await scope.newPage()
    // The page is not loaded before what it waits for is.
    await page.goto(`${base}explore/`, { waitUntil: 'domcontentloaded' })
    await page.locator('input[type=search]').fill('qqqqq')
    arrive()
    await answers(page)
    expect(await tally(page)).toMatch(/^0 of /)
    expect(query(page)).toBe('?q=qqqqq')
    await scope.close()
  })

  it('without scripts is a table of its first records, and one for each section', async () => {
    const scope = await context({ javaScriptEnabled: false })
    const { page } = await visit(scope, base, 'explore/')
    expect(await page.locator('.explorer').isVisible()).toBe(false)
    expect(await page.locator('.unscripted table.records tbody tr').filter({ visible: true }).count()).toBeGreaterThan(
      0,
    )
    await page.locator('.by-section a').first().click()
    expect(await page.locator('table.records tbody tr').count()).toBeGreaterThan(0)
    await scope.close()
  })

  it('prints all the rows that are left', async () => {
    const { page, close } = await explorer(base, 'explore/index.html?record=findings')
    const count = Number(/\d+/.exec((await tally(page)) ?? '')?.[0])
    await page.emulateMedia({ media: 'print' })
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')))
    expect(await page.locator('.rows tbody tr').count()).toBe(count)
    const sheet = await page.evaluate(() => document.documentElement.clientWidth)
    const widths = await page
      .locator('.rows tr')
      .evaluateAll(rows => rows.map(row => row.getBoundingClientRect().right))
    expect(Math.max(...widths)).toBeLessThanOrEqual(sheet)
    await close()
  })
})

describe.runIf(has('compare'))('the page that compares', () => {
  it('puts two side by side, keeps them in the address, and swaps them', async () => {
    const { page, faults, close } = await tool('compare/')
    const valuesOf = (name: string) =>
      page
        .locator(`[name=${name}] option`)
        .evaluateAll(options => options.map(option => (option as HTMLOptionElement).value).filter(Boolean))
    const all = await valuesOf('a')
    const [a = ''] = all
    await page.locator('[name=a]').selectOption(a)
    const offered = await valuesOf('b')
    expect(offered.length).toBeLessThan(all.length)
    const [b = ''] = offered
    await page.locator('[name=b]').selectOption(b)
    expect(query(page)).toBe(`?a=${a}&b=${b}`)
    expect(await tally(page)).toMatch(/stated of both/)
    await page.locator('.swap').click()
    expect(query(page)).toBe(`?a=${b}&b=${a}`)
    await page.reload()
    await answers(page)
    expect(await tally(page)).toMatch(/stated of both/)
    expect(await page.locator('[name=a]').inputValue()).toBe(b)
    expect(faults).toEqual([])
    await close()
  })

  it('hands out what it compares as data', async () => {
    const { page, close } = await tool('compare/')
    await page.locator('.proposed a').first().click()
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.locator('.comparison .files button').first().click(),
    ])
    expect(download.suggestedFilename()).toMatch(/-and-.*\.csv$/)
    expect(await textOf(await download.createReadStream())).toContain('difference')
    await close()
  })

  it('answers an address that has nothing on both sides, and offers what is near', async () => {
    const { page, close } = await tool('compare/')
    const none = await page.evaluate(async () => {
      const select = document.querySelector<HTMLSelectElement>('[name=a]')
      const other = document.querySelector<HTMLSelectElement>('[name=b]')
      if (!select || !other) return null
      const all = [...select.options].map(({ value }) => value).filter(value => value.startsWith('m:'))
      for (const value of all) {
        select.value = value
        select.dispatchEvent(new Event('change'))
        const offered = new Set([...other.options].map(option => option.value))
        const apart = all.find(one => one !== value && !offered.has(one))
        if (offered.size > 2 && apart) return [value, apart]
      }
      return null
    })
    if (none) {
      await page.goto(`${base}compare/index.html?a=${none[0]}&b=${none[1]}`)
      await answers(page)
      expect(await tally(page)).toMatch(/nothing that could stand side by side/)
      await page.locator('.near button').first().click()
      expect(await tally(page)).toMatch(/stated of both/)
    }
    await close()
  })

  it('asks for the other where the address names one, and is not confused by what there is not', async () => {
    const { page, close } = await tool('compare/?a=m:no-such-thing&b=%00')
    expect(await tally(page)).toBe('Pick two to compare.')
    await close()
  })
})

describe.runIf(has('calc'))('the calculators', () => {
  it('fill in the example of a record, show the arithmetic and keep it in the address', async () => {
    const { page, faults, close } = await tool('calc/')
    const example = page.locator('.calculator:has(.fill)').first()
    await example.locator('.fill').first().click()
    expect(await example.locator('.result dd').count()).toBeGreaterThan(0)
    const result = await example.locator('.result').textContent()
    expect(query(page)).toMatch(/^\?c=\w+&/)
    await page.reload()
    await answers(page)
    expect(await example.locator('.result').textContent()).toBe(result)
    expect(faults).toEqual([])
    await close()
  })

  it('begin with an example each, which is none of the address', async () => {
    const { page, close } = await tool('calc/')
    const forms = await page.locator('form[data-calc]').count()
    expect(await page.locator('form[data-calc] .result dl').count()).toBe(forms)
    expect(query(page)).toBe('')
    const first = page.locator('form[data-calc]').first()
    await first.locator('.clear').click()
    expect(await first.locator('.result').textContent()).toBe('')
    expect(await first.locator('.example').isVisible()).toBe(false)
    await close()
  })

  it('hold what an address of an earlier edition asks, and nothing else', async () => {
    const { page, close } = await tool('calc/?c=capacity&f=Sn&n=3.75')
    const form = page.locator('form[data-calc=capacity]')
    if ((await form.count()) > 0) {
      expect(await form.locator('[name=f]').inputValue()).toBe('Sn')
      expect(await form.locator('[name=d]').inputValue()).toBe('')
      expect(await form.locator('.result dd').first().textContent()).toMatch(/^[\d.]+ mA h g⁻¹$/)
    }
    await close()
  })

  it.each([
    ['rate', 'v', 'C/10', null],
    ['rate', 'q', '1 675', null],
    ['rate', 'q', '1.6e3', null],
    ['rate', 'q', '1,675', ['1.675', '1675']],
    ['volume', 'from', '135 nm', []],
    ['capacity', 'f', 'tin', ['Sn', 'TiN']],
    ['capacity', 'f', 'fes2', ['FeS2']],
  ] as const)('in %s take for %s: %s', async (id, name, text, offers) => {
    const { page, close } = await tool('calc/')
    const form = page.locator(`form[data-calc=${id}]`)
    if ((await form.count()) > 0) {
      if (name === 'v') await form.locator('[name=known]').selectOption('rate')
      await form.locator(`[name=${name}]`).fill(text)
      const isTaken = (await form.locator('.result dd').count()) > 0
      expect(isTaken).toBe(offers === null)
      expect(await form.locator('.fault button').allTextContents()).toEqual(offers ?? [])
      for (const button of await form
        .locator('.fault button')
        .all()
        .then(all => all.slice(0, 1)))
        await button.click()
      if (offers && offers.length > 0) expect(await form.locator('.result dd').count()).toBeGreaterThan(0)
    }
    await close()
  })

  it('tell what is wrong at the field, and lose nothing', async () => {
    const { page, close } = await tool('calc/')
    const form = page.locator('form[data-calc]').last()
    const inputs = form.locator('input')
    await inputs.first().fill('1,5')
    await inputs.last().fill('2')
    const described = (await inputs.first().getAttribute('aria-describedby')) ?? ''
    expect(await inputs.first().getAttribute('aria-invalid')).toBe('true')
    expect(await page.locator(`#${described.split(' ').at(-1)}`).textContent()).toMatch(/decimal|formula/i)
    expect(await inputs.last().inputValue()).toBe('2')
    expect(await form.locator('.result').textContent()).toBe('')
    await inputs.first().fill('1.5')
    expect(await inputs.first().getAttribute('aria-invalid')).toBeNull()
    expect(await form.locator('.result dd').count()).toBeGreaterThan(0)
    await close()
  })
})

describe.runIf(has('choose'))('the choice of a technique', () => {
  it('says of each how well it meets the needs, worst last, and keeps them in the address', async () => {
    const { page, faults, close } = await tool('choose/')
    const boxes = page.locator('input[name=need]')
    expect(await page.locator('.chooser.asked').count()).toBe(0)
    await boxes.first().check()
    await boxes.last().check()
    const verdicts = await page
      .locator('.abilities tbody tr')
      .evaluateAll(rows => rows.map(row => (row as HTMLElement).dataset['verdict'] ?? ''))
    const order = ['yes', 'limited', 'unknown', 'no']
    expect(verdicts.map(verdict => order.indexOf(verdict))).toEqual(
      verdicts.map(verdict => order.indexOf(verdict)).sort((a, b) => a - b),
    )
    expect(query(page)).toMatch(/^\?need=[\w-]+,[\w-]+$/)
    const said = await tally(page)
    await page.reload()
    await answers(page)
    expect(await tally(page)).toBe(said)
    expect(faults).toEqual([])
    await close()
  })

  it('keeps what is ticked while its script is on its way', async () => {
    const scope = await context()
    const arrive = await holdBack(scope, '**/assets/choose.js')
    const { page } = await visit(scope, base, 'choose/', 'domcontentloaded')
    await page.locator('input[name=need]').first().check()
    arrive()
    await answers(page)
    expect(await page.locator('input[name=need]').first().isChecked()).toBe(true)
    expect(await page.locator('.chooser.asked').count()).toBe(1)
    expect(query(page)).toMatch(/^\?need=[\w-]+$/)
    await scope.close()
  })
})
