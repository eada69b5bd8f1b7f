/**
 * All that a page runs at load: it asks for the script that answers a reader at the reader's first act, and holds the acts
 * until that is there.
 */
import { linked } from './cards/linked.ts'
import { holdActs } from './held.ts'
import { runScript } from './scripts.ts'
import { opensSearch } from './search/slash.ts'

let byTouch = false
/** The link that waits to be followed. */
let waiting: HTMLAnchorElement | null = null

const holding = holdActs(event => {
  if (event instanceof PointerEvent && event.type === 'pointerdown') byTouch = event.pointerType === 'touch'
  if (waits(event)) {
    event.preventDefault()
    waiting = (event.target as Element).closest('a')
  }
  ask()
})

/** Asks for the script, but where the page does so itself; where it can't be had, links lead on as they do without it. */
function ask(): void {
  if (document.querySelector('script[src$="acts.js"]')) return
  runScript('acts.js').catch(() => {
    holding.end()
    if (waiting) location.href = waiting.href
  })
}

/** Whether an act has to wait for its answer, since the browser's own would be another. */
function waits(event: Event): boolean {
  if (event instanceof KeyboardEvent) return opensSearch(event)
  if (!(event instanceof MouseEvent) || event.type !== 'click') return false
  if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return false
  return (event.target as Element).closest(byTouch ? `a.to-search, ${linked}` : 'a.to-search') !== null
}

// What has no use without a script is out of sight until there is one.
for (const one of document.querySelectorAll<HTMLElement>('button[data-chart], [data-drawing]')) one.hidden = false
if (location.search) ask()
