import { expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('base')
const sections = samplePages(inject('folder'), { first: false, fullest: false, all: /^s\/\d/ })

it('notes taller than their paragraph stand beside what follows, cover nothing, and leave no gap in the text', async () => {
  const scope = await context({ viewport: { width: 1280, height: 900 } })
  let seen = 0
  const faults = await tour(scope, base, sections, async page => {
    const { gaps, covered } = await page.evaluate(measure)
    seen += gaps.length
    return [...gaps.filter(gap => !(gap >= 0 && gap < 20)).map(gap => `a gap of ${gap} px`), ...covered]
  })
  await scope.close()
  expect(seen).toBeGreaterThan(0)
  expect(faults).toEqual([])
})

/** How far what follows a paragraph with notes is from it, and what overlaps with a note. */
function measure() {
  const gaps = [...document.querySelectorAll('.noted:has(> .noted-rest > .p:first-child)')].map(noted => {
    const edge = (part: string, side: 'top' | 'bottom') =>
      noted.querySelector(part)?.getBoundingClientRect()[side] ?? Number.NaN
    return edge('.noted-rest > .p > p', 'top') - edge('.p > p:last-of-type', 'bottom')
  })
  const boxes = [...document.querySelectorAll('.margin .note, .text .p > p, .text figure')].map(element => ({
    element,
    box: element.getBoundingClientRect(),
  }))
  const covered = boxes.flatMap(({ element, box: a }) =>
    boxes.flatMap(({ element: other, box: b }) => {
      const apart = a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top
      return apart || other === element || !element.matches('.note')
        ? []
        : [`${element.textContent} on ${other.textContent}`]
    }),
  )
  return { gaps, covered }
}

it('an address of what is no longer on a page opens the list that tells of it', async () => {
  const scope = await context()
  const { page } = await visit(scope, base, 's/3.1.2/')
  const departed = page.locator('.departed li').first()
  expect(await departed.isVisible()).toBe(false)
  const { page: there } = await visit(scope, base, `s/3.1.2/#${await departed.getAttribute('id')}`)
  expect(await there.locator('.departed li').first().isVisible()).toBe(true)
  await scope.close()
})
