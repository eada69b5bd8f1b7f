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

const kinds = samplePages(inject('folder'))

it.each([320, 375])('has every menu within a window of %i px, also without scripts', async width => {
  const scope = await context({ javaScriptEnabled: false, viewport: { width, height: 640 } })
  const paths = ['index.html', 'm/tin/index.html', 's/1/index.html', 's/3.1.2/index.html']
  const outside = await tour(scope, base, paths, page =>
    page.evaluate(() => {
      const menus = [...document.querySelectorAll('details:has(> .pop)')].filter(menu =>
        menu.querySelector('summary')?.checkVisibility(),
      )
      return menus.flatMap(menu => {
        menu.setAttribute('open', '')
        const box = menu.querySelector('.pop')?.getBoundingClientRect()
        const isOutside =
          !box || box.left < 0 || box.right > innerWidth || document.documentElement.scrollWidth > innerWidth
        menu.removeAttribute('open')
        return isOutside ? [`${menu.textContent?.slice(0, 40)}: from ${box?.left} to ${box?.right}`] : []
      })
    }),
  )
  await scope.close()
  expect(outside).toEqual([])
})

it('has every table whole on a phone without scrolling sideways, or keeps its first column in view', async () => {
  const scope = await context({ javaScriptEnabled: false, viewport: { width: 375, height: 640 } })
  const cut = await tour(scope, base, [...kinds, ...others.filter(path => !measured.has(path))], page =>
    page.evaluate(() => {
      for (const details of document.querySelectorAll('main details:not(.opens)')) details.setAttribute('open', '')
      const scrolling = [...document.querySelectorAll('main .scroll, .p table')].filter(
        one => one.scrollWidth > one.clientWidth + 1 && one.querySelector('td'),
      )
      const isHeld = (row: Element) =>
        !row.firstElementChild || getComputedStyle(row.firstElementChild).position === 'sticky'
      return scrolling
        .filter(one => [...one.querySelectorAll('tbody tr')].some(row => !isHeld(row)))
        .map(one => `${one.querySelector('table')?.className}: ${one.scrollWidth} px in ${one.clientWidth}`)
    }),
  )
  await scope.close()
  expect(cut).toEqual([])
})
