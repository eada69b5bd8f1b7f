import { expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('base')

/** How wide the page is, and the first element that sticks out of a window of 320 px without a scrolling parent. */
function measure() {
  const scrolls = (element: Element) => {
    for (let parent = element.parentElement; parent && parent !== document.body; parent = parent.parentElement) {
      if (getComputedStyle(parent).overflowX !== 'visible') return true
    }
    return false
  }
  const sticksOut = (element: Element) => element.getBoundingClientRect().right > 320.5 && !scrolls(element)
  const element = [...document.body.querySelectorAll('*')].find(sticksOut)
  return { width: document.documentElement.scrollWidth, element: element?.outerHTML.slice(0, 120) }
}

it('fits every kind of page into 320 px without scrolling sideways', async () => {
  const scope = await context({ viewport: { width: 320, height: 640 } })
  const paths = samplePages(inject('folder'), { all: /^(s|chart|table)\// })
  const wide = await tour(scope, base, paths, async page => {
    const { width, element } = await page.evaluate(measure)
    return width > 320 ? [`${width} px: ${element}`] : []
  })
  await scope.close()
  expect(wide).toEqual([])
})
