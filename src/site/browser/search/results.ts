import { piecesOf, say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { standingSigns } from '../../../core/standing/signs.ts'
import { formatNumber } from '../../../core/units/number.ts'
import type { EntryKind, Shown } from '../../../outputs/search/entry.ts'
import { readMark } from '../../../outputs/search/marks.ts'
import type { Found, Group } from '../../../outputs/search/search.ts'
import { marked, type Run, snippet } from '../../../outputs/search/snippet.ts'
import { el } from '../dom.ts'
import { scriptWords } from '../words.ts'
import { address } from './load.ts'

const words = scriptWords('search')
const { searchScript: t } = words

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
  const between = new Intl.ListFormat(words.language, { type: 'disjunction' }).formatToParts(near)
  const list = between.map(({ type, value }) => (type === 'element' ? (links.shift() ?? value) : value))
  return el('p', { class: 'near' }, ...piecesOf(t.didYouMean).flatMap(piece => ('text' in piece ? piece.text : list)))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** What else there is of a kind, behind a button that says how much. */
function others({ kind, entries }: Group, asked: ReadonlySet<string>, more: More): HTMLElement {
  const list = el('ul', { id: `found-${kind}`, hidden: '' })
  const count = el('span', { class: 'count' }, formatNumber(entries.length))
  const label = say(t.more, { kind: inSentence(words, words.foundKinds[kind]) })
  const toggle = el(
    'button',
    { type: 'button', 'aria-expanded': 'false', 'aria-controls': list.id },
    `${label} `,
    count,
  )
  const section = el('section', { 'aria-label': label }, toggle, list)
  toggle.addEventListener('click', async () => {
    const opens = list.hidden
    if (list.childElementCount === 0) section.append(...(await fill(list, kind, entries, asked, more)))
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
  asked: ReadonlySet<string>,
  more: More,
): Promise<HTMLElement[]> {
  let count = 0
  const add = async (): Promise<HTMLElement | undefined> => {
    const things = await more(entries.slice(count, count + step))
    const added = things.map(thing => item(thing, kind, asked, false))
    list.append(...added)
    count += added.length
    return added[0]
  }
  await add()
  if (count >= entries.length) return []
  const label = () => say(t.showMore, { n: Math.min(step, entries.length - count), all: entries.length - count })
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
  asked: ReadonlySet<string>,
  isFirst: boolean,
): HTMLElement {
  const [line = '', more = ''] = title === '' ? text.split('\n') : []
  const body = title === '' ? more : text
  return el(
    'li',
    { class: isFirst ? 'first' : null },
    el('span', { class: 'kind' }, words.foundOne[kind]),
    el('a', { href: address(path) }, ...nodes(title === '' ? snippet(line, asked, 260) : marked(title, asked))),
    ...signs(mark),
    place !== '' && el('span', { class: 'place' }, place),
    body !== '' && el('p', {}, ...nodes(snippet(body, asked))),
  )
}

/** How a thing stands, in its sign with its word, and the badge of an addition; the thing's own link leads to the rest. */
function signs(mark: string): (Node | string)[] {
  const { is, addition } = readMark(mark)
  const { standing, standingSays, addition: badge } = words
  const told =
    is === null
      ? null
      : el('span', { class: `standing ${is}`, title: standingSays[is] }, `${standingSigns[is].sign} ${standing[is]}`)
  return [
    ...(told ? [' ', told] : []),
    ...(addition ? [' ', el('span', { class: 'addition', title: badge.says }, badge.word)] : []),
  ]
}

const nodes = (runs: readonly Run[]): (Node | string)[] =>
  runs.flatMap(({ text, marked }) => (marked ? el('mark', {}, text) : withQuantities(text)))

/** A number with a sign before it or a unit behind. */
const quantity =
  /([≈<>≤≥±−+][ \u00a0]?\d[\d.,\u202f–−]*(?:[ \u00a0][\p{Script=Latin}°%µ⁻¹²³/]+)*|\d[\d.,\u202f–−]*(?:[ \u00a0][\p{Script=Latin}°%µ⁻¹²³/]+)+)/u

/** A text whose quantities keep their order where the text around them runs from right to left. */
const withQuantities = (text: string): (Node | string)[] =>
  document.documentElement.dir === 'rtl'
    ? text.split(quantity).map((part, at) => (at % 2 === 1 ? el('bdi', { dir: 'ltr' }, part) : part))
    : [text]
