import { elementNamed } from './fragment.ts'

/** How long a piece of the work may take, in milliseconds: a phone may be four times slower, and must answer in 50. */
const piece = 6

/** What a style sheet may have left out below the window, the outer parts before those inside. */
const parts = document.querySelectorAll<HTMLElement>(':is(main, article, section, .text, #text) > *')

/**
 * Lays out a long page a piece at a time, whenever the browser has nothing else to do: it answers at once, and is soon
 * whole, for a picture of all of it too.
 */
function layOut(left: Iterator<HTMLElement>): void {
  const end = performance.now() + piece
  while (performance.now() < end) {
    const { value, done } = left.next()
    if (done) {
      arrive()
      return
    }
    value.classList.add('whole')
    // Asking for its place has the browser lay it out now, not all of them together in the next frame.
    value.getBoundingClientRect()
  }
  requestIdleCallback(() => layOut(left))
}

/** Whether the browser puts back where a reader was, which it can on a page that is whole alone. */
const isBack = performance
  .getEntriesByType('navigation')
  .some(({ type }: PerformanceEntry & { type?: string }) => type !== 'navigate')

/** True once the reader moves about. */
let hasMoved = false
for (const move of ['wheel', 'touchstart', 'pointerdown', 'keydown'])
  addEventListener(move, () => (hasMoved = true), { once: true, passive: true })

/** Goes to where the address leads: what has opened or was laid out above that may have moved it. */
function arrive(): void {
  if (!hasMoved) elementNamed(location.hash)?.scrollIntoView()
}

if (!isBack && 'requestIdleCallback' in window)
  addEventListener('load', () => requestIdleCallback(() => layOut(parts.values())))
else for (const part of parts) part.classList.add('whole')
