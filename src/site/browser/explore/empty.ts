import type { WayOut } from '../../../outputs/explore/loosen.ts'
import { emptyState, type State } from '../../../outputs/explore/state.ts'
import { el } from '../dom.ts'
import { scriptWords } from '../words.ts'

const { exploreScript: t } = scriptWords('explore')

/** What a reader sees where no row fits: what to loosen, each as a button with how many rows that leaves. */
export function emptyNotice(ways: readonly WayOut[], state: State, go: (state: State) => void): HTMLElement[] {
  const button = (text: string, next: State, count: string) => {
    const made = el('button', { type: 'button' }, text, ' ', el('span', { class: 'count' }, count))
    made.addEventListener('click', () => go(next))
    return el('li', {}, made)
  }
  const { sort, descending, columns } = state
  const cleared = { ...emptyState(), sort, descending, columns }
  return [
    el('p', { class: 'none-fits' }, t.noneFits),
    el('p', {}, ways.length > 0 ? t.leaveSome : t.noneLeaves),
    el(
      'ul',
      {},
      ...ways.map(({ says, count, state }) => button(says, state, String(count))),
      button(t.clearAll, cleared, ''),
    ),
  ]
}
