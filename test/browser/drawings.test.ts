import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { describe, expect, inject, it } from 'vitest'
import { useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const folder = inject('folder')
const base = inject('base')

/** A page of a section with a drawing that moves. */
const path = readdirSync(join(folder, 's'))
  .map(name => `s/${name}/index.html`)
  .sort()
  .find(path => readFileSync(join(folder, path), 'utf8').includes('data-drawing='))

const player = (page: Page) => page.locator('[data-drawing]').first()
const said = (page: Page) => player(page).locator('[role=status]').textContent()
const drawn = (page: Page) => page.locator('.moving').first().innerHTML()
const current = (page: Page) => page.locator('.frames [aria-current=step]').count()
const count = (page: Page) => page.locator('.frames').first().locator('li').count()

describe.skipIf(path === undefined).each(inject('mounts'))('a drawing that moves, at $name', ({ base }) => {
  it('shows its steps one by one, and says which', async () => {
    const scope = await context()
    const { page, faults } = await visit(scope, base, path ?? '')
    const still = await drawn(page)
    const steps = await count(page)
    await player(page).locator('[data-do=step]').click()
    await page.locator('.player.ready').waitFor()
    expect(await said(page)).toMatch(new RegExp(`^Step 1 of ${steps}: .`))
    expect(await drawn(page)).not.toBe(still)
    expect(await current(page)).toBe(1)
    for (let step = 1; step < steps; step++) await player(page).locator('[data-do=step]').click()
    expect(await said(page)).toMatch(new RegExp(`^Step ${steps} of ${steps}: `))
    expect(faults).toEqual([])
    await scope.close()
  })
})

describe.skipIf(path === undefined)('a drawing that moves', () => {
  it('loads nothing and stands still before it is asked', async () => {
    const scope = await context({ reducedMotion: 'no-preference' })
    const page = await scope.newPage()
    const asked: string[] = []
    page.on('request', request => asked.push(request.url()))
    await page.clock.install()
    await page.goto(base + path)
    const still = await drawn(page)
    await page.clock.runFor(60_000)
    expect(await drawn(page)).toBe(still)
    expect(asked.filter(url => /drawing\.js|drawings\//.test(url))).toEqual([])
    await scope.close()
  })

  it('plays once to its last step, and stops when it is told to', async () => {
    const scope = await context({ reducedMotion: 'no-preference' })
    const page = await scope.newPage()
    await page.clock.install()
    await page.goto(base + path)
    const still = await drawn(page)
    const steps = await count(page)
    const button = player(page).locator('[data-do=play]')
    await button.click()
    await page.locator('.player.ready').waitFor()
    expect(await button.textContent()).toBe('Pause')
    await button.click()
    await page.clock.runFor(60_000)
    expect(await said(page)).toMatch(new RegExp(`^Step 1 of ${steps}`))
    await button.click()
    await page.clock.runFor(60_000)
    expect(await said(page)).toMatch(new RegExp(`^Step ${steps} of ${steps}`))
    expect((await button.textContent())?.trim()).toBe('Play')
    expect(shapes(await drawn(page))).toEqual(shapes(still))
    await scope.close()
  })

  it('can be walked through by the keyboard', async () => {
    const scope = await context()
    const { page } = await visit(scope, base, path ?? '')
    const steps = await count(page)
    await player(page).locator('[data-do=step]').focus()
    await page.keyboard.press('Enter')
    await page.locator('.player.ready').waitFor()
    await page.keyboard.press('End')
    expect(await said(page)).toMatch(new RegExp(`^Step ${steps} of`))
    await page.keyboard.press('ArrowLeft')
    expect(await said(page)).toMatch(new RegExp(`^Step ${steps - 1} of`))
    await page.keyboard.press('Home')
    expect(await said(page)).toMatch(/^Step 1 of/)
    await scope.close()
  })

  it('offers its steps alone to those who want less motion', async () => {
    const scope = await context({ reducedMotion: 'reduce' })
    const { page } = await visit(scope, base, path ?? '')
    expect(await player(page).locator('[data-do=play]').isVisible()).toBe(false)
    expect(await player(page).locator('[data-do=step]').isVisible()).toBe(true)
    await scope.close()
  })

  it('has no buttons where no script runs', async () => {
    const scope = await context({ javaScriptEnabled: false })
    const { page } = await visit(scope, base, path ?? '')
    expect(await player(page).isVisible()).toBe(false)
    expect(await page.locator('.frames li').first().isVisible()).toBe(true)
    await scope.close()
  })
})

/** The outlines of a drawing in words, however the page wrote them. */
const shapes = (svg: string): string[] =>
  [...svg.matchAll(/ (?:d|cx|cy|r|x|y|width|height)="([^"]*)"/g)].map(([, value]) => value ?? '')
