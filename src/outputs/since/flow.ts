import { counted } from '../../core/catalogue/say.ts'
import type { Words } from '../../core/catalogue/words.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import type { Search } from '../../core/schema/search.ts'

/** How many works a search, or all of them, looked at and what became of them. */
export interface SearchCounts {
  looked: number
  taken: number
  refused: number
  /** What was found before, or was about something else. */
  rest: number
}

/** What became of the works of one search. */
export function countsOf({ looked, taken, refused }: Search['searches'][number]): SearchCounts {
  const out = refused.reduce((sum, { count }) => sum + count, 0)
  return { looked, taken: taken.length, refused: out, rest: looked - taken.length - out }
}

/** What became of the works of all searches. */
export const totalsOf = ({ searches }: Search): SearchCounts =>
  searches.map(countsOf).reduce((all, one) => ({
    looked: all.looked + one.looked,
    taken: all.taken + one.taken,
    refused: all.refused + one.refused,
    rest: all.rest + one.rest,
  }))

/** How many works were refused for each reason, the commonest first. */
export const reasonsOf = ({ reasons, searches }: Search): { says: string; count: number }[] =>
  reasons
    .map(({ id, says }) => ({
      says,
      count: searches
        .flatMap(({ refused }) => refused)
        .reduce((n, { reason, count }) => n + (reason === id ? count : 0), 0),
    }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count)

/** Narrow enough for its words to be read where a phone draws it smaller. */
const box = { width: 194, height: 56, gap: 36, aside: 220 }

/** The flow of a search from what was looked at to what was taken, as PRISMA draws it: the way down, what leaves it beside. */
export function flowSvg(search: Search, words: Words): Html {
  const t = words.search
  const { looked, taken, refused, rest } = totalsOf(search)
  const step = box.height + box.gap
  const down = [
    [counted(words, 'query', search.searches.length), t.flowAsked],
    [counted(words, 'work', looked), t.flowLooked],
    [counted(words, 'work', looked - rest), t.flowNew],
    [counted(words, 'work', taken), t.flowTaken],
  ] as const
  const aside = [
    [1, counted(words, 'work', rest), t.flowRest],
    [2, counted(words, 'work', refused), t.flowRefused],
  ] as const
  const width = box.aside + box.width + 2
  const height = down.length * step - box.gap + 2
  const ways = [
    ...down
      .slice(1)
      .map((_, at) => line(box.width / 2 + 1, at * step + box.height + 1, box.width / 2 + 1, (at + 1) * step)),
    ...aside.map(([at]) =>
      line(box.width + 1, at * step + box.height / 2 + 1, box.aside, at * step + box.height / 2 + 1),
    ),
  ]
  const boxes = [
    ...down.map(([number, what], at) => boxAt(1, at * step + 1, number, what)),
    ...aside.map(([at, number, what]) => boxAt(box.aside, at * step + 1, number, what)),
  ]
  const name = escapeHtml(t.flow)
  const size = escapeHtml(`0 0 ${width} ${height}`)
  return html`<svg class="flow" viewBox="${size}" width="${escapeHtml(String(width))}" height="${escapeHtml(String(height))}" role="img" aria-label="${name}">${joinHtml([...ways, ...boxes], '')}</svg>`
}

const n = (value: number): Html => escapeHtml(String(value))

function line(x1: number, y1: number, x2: number, y2: number): Html {
  const head =
    x1 === x2
      ? `${x2 - 4},${y2 - 7} ${x2 + 4},${y2 - 7} ${x2},${y2}`
      : `${x2 - 7},${y2 - 4} ${x2 - 7},${y2 + 4} ${x2},${y2}`
  return html`<path class="way" d="${escapeHtml(`M${x1} ${y1}L${x2} ${y2}`)}"/><polygon class="head" points="${escapeHtml(head)}"/>`
}

function boxAt(x: number, y: number, number: string, what: string): Html {
  const middle = n(x + box.width / 2)
  return html`<rect x="${n(x)}" y="${n(y)}" width="${n(box.width)}" height="${n(box.height)}" rx="4"/><text x="${middle}" y="${n(y + 24)}" class="number">${escapeHtml(number)}</text><text x="${middle}" y="${n(y + 43)}">${escapeHtml(what)}</text>`
}
