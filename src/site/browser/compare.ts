import { say, sayFor } from '../../core/catalogue/say.ts'
import { inSentence } from '../../core/catalogue/sentence.ts'
import { type Comparison, compare, isFull } from '../../outputs/compare/compare.ts'
import { comparedCsv, comparedJson, comparedRows } from '../../outputs/compare/download.ts'
import { printer } from '../../outputs/compare/html.ts'
import { choicesOf, nearPairs, partnersOf, sharedBy } from '../../outputs/compare/sharing.ts'
import { type Side, sideOf } from '../../outputs/compare/side.ts'
import type { Dataset } from '../../outputs/explore/row.ts'
import { loadRecords } from './data.ts'
import { el, need, ready, save, setQuery } from './dom.ts'
import { scriptWords } from './words.ts'

const words = scriptWords('compare')
const { compareScript: t } = words

const comparer = need('.comparer')
const tally = need('.tally', comparer)

loadRecords().then(start, () => {
  tally.textContent = t.notRead
})

function start(data: Dataset): void {
  const [a, b] = [need<HTMLSelectElement>('[name=a]', comparer), need<HTMLSelectElement>('[name=b]', comparer)]
  const place = need('.comparison', comparer)
  const print = printer(data, comparer.dataset['page'] ?? '')
  for (const select of [a, b]) select.addEventListener('change', () => ask(a.value, b.value))

  /** Fills a list with what has something to stand beside the other choice, and with what is chosen in any case. */
  function offer(select: HTMLSelectElement, key: string, beside: string): void {
    const side = sideOf(data, key)
    select.replaceChildren(el('option', { value: '' }, t.choose), ...options(data, beside))
    if (side && ![...select.options].some(({ value }) => value === key))
      select.append(el('option', { value: key }, side.name))
    select.value = side ? key : ''
  }

  function ask(one: string, other: string): void {
    offer(a, one, '')
    offer(b, other, a.value)
    draw()
  }

  function draw(): void {
    const [one, other] = [sideOf(data, a.value), sideOf(data, b.value)]
    setQuery(query(a.value, b.value))
    tally.textContent = statusText(one, other)
    place.replaceChildren()
    if (!one || !other) return
    const comparison = compare(data, one, other)
    place.innerHTML = print.comparison(comparison, 3)
    place.prepend(downloads(data, comparison))
    const both = comparison.lines.filter(isFull).length
    const names = say(data.words.compared.both, { a: one.name, b: inSentence(words, other.name) })
    const isNothing = sharedBy(data, one, other) === 0
    tally.textContent = isNothing ? say(t.nothing, { names }) : sayFor(words, t.stated, both, { names })
    if (isNothing) place.prepend(nearNotice(nearPairs(data, one, other), ask))
  }

  need('.swap', comparer).addEventListener('click', () => ask(b.value, a.value))
  need('form', comparer).addEventListener('submit', event => event.preventDefault())
  for (const link of comparer.querySelectorAll<HTMLAnchorElement>('a[data-a]'))
    link.addEventListener('click', event => {
      event.preventDefault()
      ask(link.dataset['a'] ?? '', link.dataset['b'] ?? '')
    })
  const asked = () => new URLSearchParams(location.search)
  addEventListener('popstate', () => ask(asked().get('a') ?? '', asked().get('b') ?? ''))
  ask(asked().get('a') ?? '', asked().get('b') ?? '')
  ready('compare')
}

/** Comparisons near one that has nothing on both sides. */
function nearNotice(
  pairs: readonly { a: string; b: string; label: string }[],
  ask: (a: string, b: string) => void,
): HTMLElement {
  const buttons = pairs.flatMap(({ a, b, label }) => {
    const button = el('button', { type: 'button' }, label)
    button.addEventListener('click', () => ask(a, b))
    return [' ', button]
  })
  return el('p', { class: 'near' }, buttons.length > 0 ? t.inCommon : '', ...buttons)
}

/** Buttons that hand out a comparison as data. */
function downloads(data: Dataset, comparison: Comparison): HTMLElement {
  const rows = comparedRows(data, comparison)
  const name = comparison.sides.map(({ key }) => key.replace(/\W+/g, '-')).join('-and-')
  const button = (title: string, act: () => void) => {
    const made = el('button', { type: 'button' }, title)
    made.addEventListener('click', act)
    return made
  }
  return el(
    'p',
    { class: 'files' },
    `${t.asData} `,
    button('CSV', () => save(`${name}.csv`, 'text/csv', comparedCsv(data, rows))),
    button('JSON', () => save(`${name}.json`, 'application/json', comparedJson(rows))),
  )
}

/** What can be chosen to stand beside something, by kind, with how much the two have in common; all where nothing is chosen yet. */
function options(data: Dataset, beside: string): HTMLElement[] {
  const partners = sideOf(data, beside) ? partnersOf(data, beside) : null
  return choicesOf(data).flatMap(({ label, choices }) => {
    const offered = choices.filter(({ key }) => partners === null || partners.has(key))
    const said = (name: string, key: string) => (partners === null ? name : `${name} (${partners.get(key)})`)
    const items = offered.map(({ key, name }) => el('option', { value: key }, said(name, key)))
    return items.length > 0 ? [el('optgroup', { label }, ...items)] : []
  })
}

const query = (a: string, b: string): string => [a && `a=${a}`, b && `b=${b}`].filter(Boolean).join('&')

function statusText(a: Side | null, b: Side | null): string {
  if (!a && !b) return t.pickTwo
  return say(t.pickOther, { name: (a ?? b)?.name })
}
