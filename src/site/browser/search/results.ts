import { additionBadge, standingSigns } from '../../../core/standing/signs.ts'
import { type EntryKind, entryKinds, type Shown } from '../../../outputs/search/entry.ts'
import { readMark } from '../../../outputs/search/marks.ts'
import type { Found, Group } from '../../../outputs/search/search.ts'
import { marked, type Run, snippet } from '../../../outputs/search/snippet.ts'
import { el } from '../dom.ts'
import { address } from './load.ts'

/** Gets entries by their numbers. */
export type More = (entries: readonly number[]) => Promise<Shown[]>

/** How many more things a kind shows at a time. */
const step = 25

/** What was found: the best of all kinds, then a button for what else there is of each; words that nothing has with those near. */
export const resultLists = (found: Found, asked: string, more: More): HTMLElement[] => [
  ...(found.near.length > 0 ? [nearWords(found.near, found.unknown, asked)] : []),
  ...(found.best.length > 0
    ? [el('ul', {}, ...found.best.map(({ kind, thing }, place) => item(thing, kind, found.words, place === 0)))]
    : []),
  ...(found.groups.length > 0
    ? [el('div', { class: 'others' }, ...found.groups.map(group => others(group, found.words, more)))]
    : []),
]

/** Links to the same query with a word that the review has. */
function nearWords(near: readonly string[], unknown: readonly string[], asked: string): HTMLElement {
  const links = near.map(word => {
    const query = unknown.reduce((text, lost) => text.replace(new RegExp(escaped(lost), 'iu'), word), asked)
    return el('a', { href: `${address('search/')}?${new URLSearchParams({ q: query })}` }, word)
  })
  return el(
    'p',
    { class: 'near' },
    'Did you mean ',
    ...links.flatMap((link, at) => (at === 0 ? [link] : [' or ', link])),
    '?',
  )
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What else there is of a kind, behind a button that says how much. */
function others({ kind, entries }: Group, words: ReadonlySet<string>, more: More): HTMLElement {
  const list = el('ul', { id: `found-${kind}`, hidden: '' })
  const count = el('span', { class: 'count' }, entries.length.toLocaleString('en'))
  const { label } = entryKinds[kind]
  const toggle = el(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': list.id },
    `More ${label.toLowerCase()} `,
    count,
  )
  const section = el('section', { 'aria-label': `More ${label.toLowerCase()}` }, toggle, list)
  toggle.addEventListener('click', async () => {
    const opens = list.hidden
    if (list.childElementCount === 0) section.append(...(await fill(list, kind, entries, words, more)))
    list.hidden = !opens
    section.classList.toggle('open', opens)
    toggle.setAttribute('aria-expanded', String(opens))
  })
  return section
}

/** Shows the first of some entries in a list; gives a button for those after them, where there are any. */
async function fill(
  list: HTMLElement,
  kind: EntryKind,
  entries: readonly number[],
  words: ReadonlySet<string>,
  more: More,
): Promise<HTMLElement[]> {
  let count = 0
  const add = async (): Promise<HTMLElement | undefined> => {
    const things = await more(entries.slice(count, count + step))
    const added = things.map(thing => item(thing, kind, words, false))
    list.append(...added)
    count += added.length
    return added[0]
  }
  await add()
  if (count >= entries.length) return []
  const label = () => `Show ${Math.min(step, entries.length - count)} of ${entries.length - count} more`
  const button = el('button', { type: 'button' }, label())
  button.addEventListener('click', async () => {
    const first = await add()
    first?.querySelector('a')?.focus()
    if (count >= entries.length) button.remove()
    else button.textContent = label()
  })
  return [button]
}

function item(
  { path, title, place, text, mark }: Shown,
  kind: EntryKind,
  words: ReadonlySet<string>,
  isFirst: boolean,
): HTMLElement {
  const [line = '', more = ''] = title === '' ? text.split('\n') : []
  const body = title === '' ? more : text
  return el(
    'li',
    { class: isFirst ? 'first' : null },
    el('span', { class: 'kind' }, entryKinds[kind].one),
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
