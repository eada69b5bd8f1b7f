import { say } from '../../../core/catalogue/say.ts'
import type { Dimension } from '../../../outputs/explore/dimensions.ts'
import type { State } from '../../../outputs/explore/state.ts'
import { el } from '../dom.ts'
import { scriptWords } from '../words.ts'

const { exploreScript: t } = scriptWords('explore')

/** What the reader has asked for, each as a button that takes it back, and one that takes back all. */
export function chips(
  state: State,
  dimensions: readonly Dimension[],
  change: (update: (state: State) => void) => void,
): HTMLElement[] {
  const button = (text: string, label: string, update: (state: State) => void) => {
    const made = el('button', { type: 'button', 'aria-label': label }, text)
    made.addEventListener('click', () => change(update))
    return made
  }
  const asked = dimensions.flatMap(({ id, name, values }) =>
    (state.chosen[id] ?? []).map(value => {
      const shown = values.find(one => one.id === value)?.name ?? value
      return button(`${name}: ${shown} ✕`, say(t.remove, { name, value: shown }), next => {
        next.chosen[id] = (next.chosen[id] ?? []).filter(one => one !== value)
      })
    }),
  )
  const text = state.text.trim()
  const forgetText = (next: State) => {
    next.text = ''
  }
  if (text) asked.unshift(button(`${say(t.quoted, { text })} ✕`, say(t.removeWords, { text }), forgetText))
  if (asked.length < 2) return asked
  const all = button(t.clearAll, t.clearAll, next => {
    next.chosen = {}
    forgetText(next)
  })
  return [...asked, all]
}
