import { say } from '../../../core/catalogue/say.ts'
import type { Dimension } from '../../../outputs/explore/dimensions.ts'
import type { State } from '../../../outputs/explore/state.ts'
import { el } from '../dom.ts'
import { scriptWords } from '../words.ts'

/** How many dimensions stand open to begin with. */
const openAtFirst = 4

/** The boxes to tick, one list a dimension. */
export interface FacetPanel {
  /** The dimensions whose boxes are in sight. */
  open(): ReadonlySet<string>
  /** Brings ticks and counts up to date; what is not counted keeps its boxes. */
  update(state: State, counts: readonly (readonly number[] | null)[]): void
}

/** Fills a panel with boxes; `opened` is called when a reader opens a list of them. */
export function facetPanel(
  panel: HTMLElement,
  dimensions: readonly Dimension[],
  choose: (dimension: string, value: string, chosen: boolean) => void,
  opened: () => void,
): FacetPanel {
  const lists = dimensions.map((dimension, index) => {
    const items = dimension.values.map(({ id, name }) => {
      const box = el('input', { type: 'checkbox', name: dimension.id, value: id })
      const count = el('span', { class: 'count' })
      const item = el('li', {}, el('label', {}, box, el('span', {}, name), count))
      box.addEventListener('change', () => choose(dimension.id, id, box.checked))
      return { id, box, count, item }
    })
    const chosen = el('span', { class: 'count' })
    const list = el('ul', {}, ...items.map(({ item }) => item))
    const fold = el(
      'details',
      { open: index < openAtFirst, class: `d-${dimension.id}` },
      el('summary', {}, dimension.name, ' ', chosen),
      list,
    )
    fold.addEventListener('toggle', () => {
      if (fold.open) opened()
    })
    panel.append(fold)
    return { dimension, items, chosen, fold }
  })
  const open = () => new Set(lists.flatMap(({ dimension: { id }, fold }) => (fold.open ? id : [])))
  const update: FacetPanel['update'] = (state, counts) => {
    for (const [index, { dimension, items, chosen, fold }] of lists.entries()) {
      const ids = state.chosen[dimension.id] ?? []
      chosen.textContent = ids.length > 0 ? say(scriptWords('explore').exploreScript.chosen, { n: ids.length }) : ''
      if (ids.length > 0) fold.open = true
      const own = counts[index] ?? null
      for (const [place, { id, box, count, item }] of items.entries()) {
        const number = own?.[place] ?? 0
        box.checked = ids.includes(id)
        if (own === null) continue
        count.textContent = String(number)
        item.hidden = number === 0 && !box.checked
      }
      fold.hidden = items.every(({ item }) => item.hidden)
    }
  }
  return { open, update }
}
