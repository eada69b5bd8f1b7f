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
    if (done) return
    value.classList.add('whole')
    // Asking for its place has the browser lay it out now, not all of them together in the next frame.
    value.getBoundingClientRect()
  }
  requestIdleCallback(() => layOut(left))
}

const [arrival] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]

/** Who comes back, or comes for a place in the page, is brought there by the browser, if the page above it is whole. */
const isAtTop = arrival?.type === 'navigate' && location.hash === ''

if (isAtTop && 'requestIdleCallback' in window)
  addEventListener('load', () => requestIdleCallback(() => layOut(parts.values())))
else for (const part of parts) part.classList.add('whole')
