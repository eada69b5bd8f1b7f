import { expect, inject, it } from 'vitest'
import { excess } from './support/look.ts'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('base')

/** One page of each kind is measured where it is looked at for all else, in `access.test.ts`. */
const measured = new Set(samplePages(inject('folder')))
const others = samplePages(inject('folder'), { first: false, fullest: false, all: /^(s|chart|table)\// })

it('fits every section, chart and table into 320 px without scrolling sideways', async () => {
  const scope = await context({ viewport: { width: 320, height: 640 } })
  const paths = others.filter(path => !measured.has(path))
  const wide = await tour(scope, base, paths, page => excess(page, 320))
  await scope.close()
  expect(wide).toEqual([])
})

it.each([320, 1280])('keeps the boxes to be ticked on paper off a screen of %i px', async width => {
  const scope = await context({ viewport: { width, height: 640 } })
  const page = await scope.newPage()
  await page.goto(`${base}ref/81/index.html`)
  const boxes = page.locator('.by-hand')
  expect(await boxes.count()).toBeGreaterThan(1)
  expect(await boxes.filter({ visible: true }).count()).toBe(0)
  await page.emulateMedia({ media: 'print' })
  expect(await boxes.filter({ visible: true }).count()).toBe(await boxes.count())
  await scope.close()
})

it('keeps the values of the table of records in view on a phone without scripts, and lets the rest be scrolled to', async () => {
  const scope = await context({ javaScriptEnabled: false, viewport: { width: 375, height: 640 } })
  const page = await scope.newPage()
  await page.goto(`${base}explore/index.html`)
  const table = page.locator('.unscripted .scroll')
  expect(await table.getAttribute('tabindex')).toBe('0')
  const ends = await table.evaluate(region =>
    [...region.querySelectorAll('td.value')].map(cell => cell.getBoundingClientRect().right),
  )
  expect(ends.length).toBeGreaterThan(0)
  expect(Math.max(...ends)).toBeLessThanOrEqual(375)
  await scope.close()
})
