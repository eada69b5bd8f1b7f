import { lower } from '../../core/basics/letters.ts'
import { type Comparison, compare } from '../../outputs/compare/compare.ts'
import { comparedCsv, comparedJson, comparedRows } from '../../outputs/compare/download.ts'
import { printer } from '../../outputs/compare/html.ts'
import { materialKey, type Side, sideOf } from '../../outputs/compare/side.ts'
import type { Dataset } from '../../outputs/explore/row.ts'
import { loadRecords } from './data.ts'
import { el, need, ready, save, setQuery } from './dom.ts'

const comparer = need('.comparer')
const tally = need('.tally', comparer)

loadRecords().then(start, () => {
  tally.textContent = 'The records could not be read.'
})

function start(data: Dataset): void {
  const [a, b] = [need<HTMLSelectElement>('[name=a]', comparer), need<HTMLSelectElement>('[name=b]', comparer)]
  const place = need('.comparison', comparer)
  const print = printer(data, comparer.dataset['page'] ?? '')
  for (const select of [a, b]) {
    select.append(el('option', { value: '' }, 'choose …'), ...options(data))
    select.addEventListener('change', () => draw())
  }

  function ask(one: string, other: string): void {
    for (const [select, key] of [
      [a, one],
      [b, other],
    ] as const) {
      const side = sideOf(data, key)
      // A side of several parts, such as a material with one value of a facet, stands in no list.
      if (side && ![...select.options].some(({ value }) => value === key))
        select.append(el('option', { value: key }, side.name))
      select.value = side ? key : ''
    }
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
    const both = comparison.lines.filter(({ cells }) => cells.every(cell => cell.length > 0)).length
    tally.textContent = `${one.name} and ${lower(other.name)}: ${both === 1 ? 'one property' : `${both} properties`} stated of both.`
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
    'This comparison as data: ',
    button('CSV', () => save(`${name}.csv`, 'text/csv', comparedCsv(data, rows))),
    button('JSON', () => save(`${name}.json`, 'application/json', comparedJson(rows))),
  )
}

/** What can be chosen, by kind: materials, then the values of each facet. */
function options(data: Dataset): HTMLElement[] {
  const group = (label: string, entries: { key: string; name: string }[]) =>
    el('optgroup', { label }, ...entries.map(({ key, name }) => el('option', { value: key }, name)))
  const materials = [...data.materials]
    .sort((a, b) => (a.name.toLowerCase() < b.name.toLowerCase() ? -1 : 1))
    .map(({ id, name, short }) => ({
      key: materialKey(id),
      name: short && short !== name ? `${name}, ${short}` : name,
    }))
  return [
    group('Material', materials),
    ...data.facets.map(facet =>
      group(
        facet.name,
        facet.values.map(({ id, name }) => ({ key: `${facet.id}:${id}`, name })),
      ),
    ),
  ]
}

const query = (a: string, b: string): string => [a && `a=${a}`, b && `b=${b}`].filter(Boolean).join('&')

function statusText(a: Side | null, b: Side | null): string {
  if (!a && !b) return 'Pick two to compare.'
  return `${(a ?? b)?.name}: pick what to compare it with.`
}
