import { join } from 'node:path'
import { build } from 'esbuild'
import type { Page } from 'playwright-core'
import { beforeAll, describe, expect, it } from 'vitest'
import { useBrowser } from './support/visit.ts'

const { context } = useBrowser()
const address = 'http://toy.test/calc/'

/** How much tea goes into a pot, of a field that no pack knows: with a choice, a unit that depends on it, and a proposal. */
const script = `
  import { runCalculators } from './run.ts'
  const compute = ({ water, kind, 'kind.grams': grams, leaves }, { tea }) =>
    Number(water) > 0
      ? { ok: true, value: { results: [[tea, Number(water) * Number(grams) + ' g of ' + kind]], steps: ['times ' + grams, leaves] } }
      : { ok: false, faults: { water: { says: 'Give the water.', offers: water === 'one' ? ['1', '1.5'] : [] } } }
  const proposals = { leaves: { from: ['water'], propose: ({ water }) => (Number(water) > 0 ? water + '0' : '') } }
  runCalculators({ tea: { compute, proposals } })`

const field = (name: string, more = '') =>
  `<span><input id="${name}" name="${name}" type="text" ${more}><span class="unit">g</span><span id="${name}-fault"></span></span>`
const html = (script: string) => `<!doctype html><title>Toy</title>
  <form data-calc="tea">
    ${field('water')}
    <select id="kind" name="kind"><option value="green" data-grams="8" data-unit="buds">green</option>
    <option value="black" data-grams="12" data-unit="leaves">black</option></select>
    ${field('leaves', 'data-unit-from="kind"')}
    <p class="start"><span class="example">Example.</span><button type="button" class="clear">Clear</button></p>
    <div class="result" data-tea="Tea"></div>
  </form>
  <form data-calc="unknown"><input name="other"></form>
  <a class="fill" href="${address}?c=tea&water=2&kind=black">Fill in</a>
  <script>${script}</script>`

let bundled: (decimal: string) => string
beforeAll(async () => {
  const resolveDir = join(import.meta.dirname, '../../src/site/browser/calc')
  const { outputFiles } = await build({ stdin: { contents: script, resolveDir }, bundle: true, write: false })
  // The words of a script stand before it in its file; the faults of this one bring their own.
  bundled = decimal =>
    `self.atlas={words:{calc:{numbers:{decimal:'${decimal}'}}}};${outputFiles.map(({ text }) => text).join('')}`
})

async function open(
  query = '',
  decimal = '.',
): Promise<{ page: Page; result: () => Promise<string | null>; close: () => Promise<void> }> {
  const scope = await context()
  await scope.route(`${address}**`, route => route.fulfill({ contentType: 'text/html', body: html(bundled(decimal)) }))
  const page = await scope.newPage()
  await page.goto(address + query)
  return { page, result: () => page.locator('.result').textContent(), close: () => scope.close() }
}

describe('a calculator of any pack', () => {
  it('answers with what is chosen, in the words of its page, and keeps what is asked in the address', async () => {
    const { page, result, close } = await open()
    expect(await result()).toBe('')
    await page.fill('#water', '3')
    expect(await result()).toContain('Tea24 g of green')
    await page.selectOption('#kind', 'black')
    expect(await result()).toContain('Tea36 g of blacktimes 12')
    expect(new URL(page.url()).search).toBe('?c=tea&water=3&kind=black&leaves=30')
    await close()
  })

  it('reads and prints numbers as the language of its page writes them', async () => {
    const { page, result, close } = await open('?c=tea&water=0.5', ',')
    expect(await page.inputValue('#water')).toBe('0,5')
    await page.fill('#water', '1,25')
    expect(await result()).toContain('Tea10 g of green')
    expect(await page.inputValue('#leaves')).toBe('1,250')
    await page.fill('#water', '0,3')
    expect(await result()).toContain('Tea2,4 g of green')
    await close()
  })

  it('begins with what the address asks', async () => {
    const { result, close } = await open('?c=tea&water=1&kind=black')
    expect(await result()).toContain('12 g of black')
    await close()
  })

  it('fills in an example', async () => {
    const { page, result, close } = await open()
    await page.click('.fill')
    expect(await result()).toContain('24 g of black')
    expect(new URL(page.url()).search).toBe('?c=tea&water=2&kind=black')
    await close()
  })

  it('tells what is wrong only at a field that somebody has typed in', async () => {
    const { page, close } = await open()
    const fault = page.locator('#water-fault')
    await page.fill('#leaves', '5')
    expect(await fault.textContent()).toBe('')
    await page.fill('#water', '-1')
    expect(await fault.textContent()).toBe('Give the water.')
    expect(await page.getAttribute('#water', 'aria-invalid')).toBe('true')
    await page.fill('#water', '1')
    expect(await fault.textContent()).toBe('')
    await close()
  })

  it('offers what may be meant, and takes what is chosen', async () => {
    const { page, result, close } = await open()
    await page.fill('#water', 'one')
    const offers = page.locator('#water-fault button')
    expect(await offers.allTextContents()).toEqual(['1', '1.5'])
    await offers.last().click()
    expect(await page.inputValue('#water')).toBe('1.5')
    expect(await result()).toContain('12 g of green')
    expect(await offers.count()).toBe(0)
    expect(new URL(page.url()).search).toMatch(/water=1\.5/)
    await close()
  })

  it('clears all that a form holds, and its part of the address', async () => {
    const { page, result, close } = await open('?c=tea&water=1&kind=black')
    await page.click('.clear')
    expect([await page.inputValue('#water'), await result()]).toEqual(['', ''])
    expect(new URL(page.url()).search).toBe('?c=tea')
    await close()
  })

  it('proposes a value, and lets one that is typed stand', async () => {
    const { page, close } = await open()
    await page.fill('#water', '2')
    expect(await page.inputValue('#leaves')).toBe('20')
    await page.fill('#water', '')
    expect(await page.inputValue('#leaves')).toBe('')
    await page.fill('#leaves', '7')
    await page.fill('#water', '2')
    expect(await page.inputValue('#leaves')).toBe('7')
    await close()
  })

  it('shows the unit that goes with a choice', async () => {
    const { page, close } = await open()
    expect(await page.locator('#leaves + .unit').textContent()).toBe('buds')
    await page.selectOption('#kind', 'black')
    expect(await page.locator('#leaves + .unit').textContent()).toBe('leaves')
    await close()
  })
})
