import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, inject, it } from 'vitest'
import { samplePages } from './support/pages.ts'
import { tour, useBrowser, visit } from './support/visit.ts'

const { context } = useBrowser()
const base = inject('base')
const sections = samplePages(inject('folder'), { first: false, fullest: false, all: /^s\/\d/ })
/** A section that has a mark of a note. */
const noted = sections.find(path => readFileSync(join(inject('folder'), path), 'utf8').includes('href="#note-')) ?? ''

describe('notes beside the text', () => {
  it.each([1280, 1440, 1680])(
    'bear the number of their mark, and are level with it, or as near as the notes before them and the column let them, at %i px',
    async width => {
      const scope = await context({ viewport: { width, height: 900 } })
      let seen = 0
      const faults = await tour(scope, base, sections, async page => {
        await page.evaluate(drawn)
        const { starts, gaps, covered } = await page.evaluate(measure)
        seen += starts.length
        return [
          ...starts.filter(({ off }) => !(Math.abs(off) <= 2)).map(({ off, title }) => `${title}: ${off} px off`),
          ...gaps.filter(gap => !(gap >= 0 && gap < 20)).map(gap => `a gap of ${gap} px`),
          ...covered,
          ...(await page.evaluate(unlikeMarks)),
        ]
      })
      await scope.close()
      expect(seen).toBeGreaterThan(0)
      expect(faults).toEqual([])
    },
  )
})

describe.each([true, false])('in a narrow window, scripts on: %s', javaScriptEnabled => {
  it('a note is out of sight until its mark opens it below its paragraph', async () => {
    const scope = await context({ javaScriptEnabled, viewport: { width: 1100, height: 900 } })
    const { page } = await visit(scope, base, noted)
    const mark = page.locator('.dagger').first()
    const text = page.locator('.note.marked p').first()
    expect(await page.locator('.note.marked details').first().isVisible()).toBe(false)
    await mark.click()
    expect(await text.isVisible()).toBe(true)
    const [at, paragraph] = await Promise.all([
      text.boundingBox(),
      page.locator('.p:has(.dagger)').first().boundingBox(),
    ])
    expect(at?.y).toBeGreaterThan(paragraph?.y ?? Number.NaN)
    await scope.close()
  })
})

/** What is marked in the lines of a page where other notes stand beside them, or in another order. */
const unlikeMarks = (): string[] => {
  const marks = [...document.querySelectorAll('.text .dagger')].map(mark => mark.getAttribute('href')?.slice(6))
  const notes = [...document.querySelectorAll('.margin .note.marked p')].map(({ id }) => id.slice(5))
  return marks.join() === notes.join() ? [] : [`${marks.join()} are marked, ${notes.join()} stand beside`]
}

/** Resolves when the window has been drawn once more, and all that waits for that has run. */
const drawn = () => new Promise(resolve => requestAnimationFrame(() => requestAnimationFrame(resolve)))

/**
 * How far each note is from the line of its mark, where neither the note before it nor the end of its column keeps it
 * from there; how far what follows a paragraph with notes is from it; and what overlaps with a note.
 */
function measure() {
  const middle = (element: Element) => {
    const { top, bottom } = element.getBoundingClientRect()
    return (top + bottom) / 2
  }
  const starts = [...document.querySelectorAll('.noted > .margin')].flatMap(column => {
    const notes = [...column.querySelectorAll('.note')]
    const downOf = (note?: Element) =>
      note ? Number.parseFloat(getComputedStyle(note).translate.split(' ')[1] ?? '0') : 0
    const room = column.getBoundingClientRect().bottom - (notes.at(-1)?.getBoundingClientRect().bottom ?? Number.NaN)
    return notes.flatMap((note, at) => {
      const mark = document.querySelector(`.dagger[href="#${note.querySelector('[id^=note-]')?.id}"]`)
      const label = note.querySelector('.label')
      if (!mark || !label) return []
      const off = middle(label) - middle(mark)
      const held = off > 0 ? downOf(note) === downOf(notes[at - 1]) : room < 2
      return [{ off: held ? 0 : Math.round(off), title: note.querySelector('b')?.textContent ?? '' }]
    })
  })
  const gaps = [...document.querySelectorAll('.noted:has(> .noted-rest > .p:first-child)')].map(noted => {
    const edge = (part: string, side: 'top' | 'bottom') =>
      noted.querySelector(part)?.getBoundingClientRect()[side] ?? Number.NaN
    return edge('.noted-rest > .p', 'top') - edge(':scope > .p', 'bottom')
  })
  const boxes = [...document.querySelectorAll('.margin .note, .text :is(p.p, .p > p), .text figure')].map(element => ({
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
  return { starts, gaps, covered }
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
