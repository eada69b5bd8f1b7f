import type { Words } from '../../core/catalogue/words.ts'
import type { Ladder, Rung } from '../../core/derivations/ladder.ts'
import { escapeHtml, type Html, html, joinHtml } from '../../core/html/html.ts'
import { axisFor } from '../charts/axis.ts'

/** A lane of the strip: a ladder with its name and its colour. */
export interface StripLane {
  ladder: Ladder
  /** Empty where a heading above names it already. */
  name: string
  /** The class that brings the colour, or an empty text. */
  colour: string
}

/** A lane with its place among those that were asked for. */
type PlacedLane = StripLane & { index: number }

/** Where the ends of the axis stand, in percent of the width. */
const [start, end] = [4, 95]
/** Marks nearer than this, in percent of the width, would cover each other. */
const apart = 6

const short = (value: number) => Math.round(value * 10) / 10

/** The charge of every rung; one that is not known stands between its neighbours. Null where nothing after the first is known. */
function placesOf(rungs: readonly Rung[]): number[] | null {
  const known = rungs.map(({ at }) => at)
  if (known[0] == null || known.at(-1) == null || known.at(-1) === known[0]) return null
  return known.map((at, index) => {
    if (at !== null) return at
    const before = known.findLastIndex((value, other) => other < index && value !== null)
    const after = known.findIndex((value, other) => other > index && value !== null)
    const [low, high] = [known[before] as number, known[after] as number]
    return low + ((high - low) * (index - before)) / (after - before)
  })
}

/** The middle of the longest stretch between two neighbours. */
function longestMiddle(places: readonly number[]): number {
  const gaps = places.slice(1).map((place, index) => ({ low: places[index] as number, high: place }))
  const longest = gaps.reduce((best, gap) =>
    Math.abs(gap.high - gap.low) > Math.abs(best.high - best.low) ? gap : best,
  )
  return (longest.low + longest.high) / 2
}

/** The levels of marks: those that would cover the one before them stand lower. */
function levelsOf(xs: readonly number[]): number[] {
  let previous: number | null = null
  return xs.map(x => {
    const close = previous !== null && Math.abs(x - previous) < apart
    previous = close ? null : x
    return close ? 1 : 0
  })
}

function lane({ ladder, name, colour, index }: PlacedLane, x: (charge: number) => number, grid: Html): Html {
  const places = placesOf(ladder.rungs) as number[]
  const xs = places.map(x)
  const levels = levelsOf(xs)
  const [y, height] = [11, levels.includes(1) ? 40 : 22]
  const turned = ladder.direction === 'out'
  const tip = turned ? html`M4 -5L-3 0L4 5` : html`M-4 -5L3 0L-4 5`
  const middle = short(x(longestMiddle(places)))
  const arrow = html`<svg x="${middle}%" y="${y}" overflow="visible"><path d="${tip}"/></svg>`
  const marks = xs.map((at, place) => {
    const level = y + (levels[place] ?? 0) * 18
    const open = ladder.rungs[place]?.at === null ? html` class="open"` : ''
    const ring = html`<circle${open} cx="${short(at)}%" cy="${level}" r="8.5"/>`
    const number = html`<text x="${short(at)}%" y="${level + 4}" text-anchor="middle">${place + 1}</text>`
    return html`<g data-rung="${place + 1}">${ring}${number}</g>`
  })
  const line = html`<line x1="${short(xs[0] as number)}%" x2="${short(xs.at(-1) as number)}%" y1="${y}" y2="${y}"/>`
  const attributes = html`class="lane ${escapeHtml(colour)}" width="100%" height="${height}" data-ladder="${index}"`
  const shapes = joinHtml([grid, line, arrow, ...marks])
  const title = name === '' ? '' : html`<p>${escapeHtml(name)}</p>`
  return html`${title}<svg ${attributes} aria-hidden="true">${shapes}</svg>`
}

/**
 * Pathways along one axis of charge, as HTML that fills the width it is given: a lane a pathway, its stages numbered.
 * Empty where of no pathway enough is known.
 */
export function stripHtml(
  { places: t, numbers }: Pick<Words, 'places' | 'numbers'>,
  lanes: readonly StripLane[],
): Html {
  const drawn = lanes
    .map((lane, index): PlacedLane => ({ ...lane, index }))
    .filter(({ ladder }) => placesOf(ladder.rungs) !== null)
  if (drawn.length === 0) return ''
  const charges = drawn.flatMap(({ ladder }) => placesOf(ladder.rungs) as number[])
  const max = Math.max(...charges)
  const ticks = axisFor([0, ...charges], 'linear', true, 4, numbers.decimal).ticks.filter(
    ({ value }) => value <= max * 1.001,
  )
  const x = (charge: number) => start + ((end - start) * charge) / max
  const at = (value: number) => html`${short(x(value))}%`
  const grid = ticks.map(({ value }) => html`<line class="grid" x1="${at(value)}" x2="${at(value)}" y1="0" y2="100%"/>`)
  const labels = ticks.map(
    ({ value, label }) => html`<text x="${at(value)}" y="12" text-anchor="middle">${escapeHtml(label)}</text>`,
  )
  return joinHtml([
    html`<div class="strip">${joinHtml(drawn.map(one => lane(one, x, joinHtml(grid))))}`,
    html`<svg class="axis" width="100%" height="16" aria-hidden="true">${joinHtml(labels)}</svg>`,
    html`<p class="axis">${escapeHtml(t.electronsTakenUp)}</p></div>`,
  ])
}
