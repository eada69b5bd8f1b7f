import { additionBadge, standingSigns } from '../../../core/standing/signs.ts'
import type { Shown } from '../../../outputs/search/entry.ts'
import { readMark } from '../../../outputs/search/marks.ts'
import type { Found, Group } from '../../../outputs/search/search.ts'
import { marked, type Run, snippet } from '../../../outputs/search/snippet.ts'
import { el } from '../dom.ts'
import { address } from './load.ts'

/** Gets more entries of a group, by their numbers. */
export type More = (entries: readonly number[]) => Promise<Shown[]>

/** How many more things a group shows at a time. */
const step = 25

/** What was found, a list a kind, each thing a link with the words that it was found by marked. */
export const resultLists = (found: Found, more: More): HTMLElement[] =>
  found.groups.map((group, index) => groupList(group, found.words, more, index))

function groupList(group: Group, words: ReadonlySet<string>, more: More, index: number): HTMLElement {
  const id = `found-${group.kind}`
  const list = el('ul', {}, ...group.shown.map((thing, place) => item(thing, words, index === 0 && place === 0)))
  const heading = el('h2', { id }, `${group.label} `, el('span', { class: 'count' }, String(group.entries.length)))
  const section = el('section', { 'aria-labelledby': id }, heading, list)
  if (group.entries.length > group.shown.length) section.append(moreButton(group, list, words, more))
  return section
}

function item({ path, title, place, text, mark }: Shown, words: ReadonlySet<string>, isFirst: boolean): HTMLElement {
  const [line = '', more = ''] = title === '' ? text.split('\n') : []
  const body = title === '' ? more : text
  return el(
    'li',
    { class: isFirst ? 'first' : null },
    el('a', { href: address(path) }, ...nodes(title === '' ? snippet(line, words, 260) : marked(title, words))),
    ...signs(mark),
    place !== '' && el('span', { class: 'place' }, place),
    body !== '' && el('p', {}, ...nodes(snippet(body, words))),
  )
}

/** How a thing stands, in its sign with its word, and the badge of an addition; the thing's own link leads to the rest. */
function signs(mark: string): (Node | string)[] {
  const { is, addition } = readMark(mark)
  const told = is === null ? null : standingSigns[is]
  return [
    ...(told ? [' ', el('span', { class: `standing ${is}`, title: told.says }, `${told.sign} ${told.word}`)] : []),
    ...(addition ? [' ', el('span', { class: 'addition', title: additionBadge.says }, additionBadge.word)] : []),
  ]
}

const nodes = (runs: readonly Run[]): (Node | string)[] =>
  runs.map(({ text, marked }) => (marked ? el('mark', {}, text) : text))

function moreButton({ entries, shown }: Group, list: HTMLElement, words: ReadonlySet<string>, more: More): HTMLElement {
  let count = shown.length
  const label = () => {
    const left = entries.length - count
    return left > step ? `Show ${step} of ${left} more` : `Show ${left} more`
  }
  const button = el('button', { type: 'button' }, label())
  button.addEventListener('click', async () => {
    const added = (await more(entries.slice(count, count + step))).map(thing => item(thing, words, false))
    list.append(...added)
    count += added.length
    added[0]?.querySelector('a')?.focus()
    if (count >= entries.length) button.remove()
    else button.textContent = label()
  })
  return button
}
