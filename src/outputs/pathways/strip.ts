import { axisFor } from '../charts/axis.ts'
import { escapeXml } from '../charts/svg.ts'
import type { Ladder, Rung } from './ladder.ts'

/** A lane of the strip: a ladder with its name and its colour. */
export interface StripLane {
  ladder: Ladder
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

const short = (value: number) => String(Math.round(value * 10) / 10)

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

function lane({ ladder, name, colour, index }: PlacedLane, x: (charge: number) => number, grid: string): string {
  const places = placesOf(ladder.rungs) as number[]
  const xs = places.map(x)
  const levels = levelsOf(xs)
  const [y, height] = [11, levels.includes(1) ? 40 : 22]
  const turned = ladder.direction === 'out'
  const arrow = `<svg x="${short(x(longestMiddle(places)))}%" y="${y}" overflow="visible"><path d="${turned ? 'M4 -5L-3 0L4 5' : 'M-4 -5L3 0L-4 5'}"/></svg>`
  const marks = xs.map((at, place) => {
    const level = y + (levels[place] ?? 0) * 18
    const open = ladder.rungs[place]?.at === null ? ' class="open"' : ''
    return `<g data-rung="${place + 1}"><circle${open} cx="${short(at)}%" cy="${level}" r="8.5"/><text x="${short(at)}%" y="${level + 4}" text-anchor="middle">${place + 1}</text></g>`
  })
  const line = `<line x1="${short(xs[0] as number)}%" x2="${short(xs.at(-1) as number)}%" y1="${y}" y2="${y}"/>`
  return (
    `<p>${escapeXml(name)}</p>` +
    `<svg class="lane ${colour}" width="100%" height="${height}" data-ladder="${index}" aria-hidden="true">${grid}${line}${arrow}${marks.join('')}</svg>`
  )
}

/**
 * Pathways along one axis of charge, as HTML that fills the width it is given: a lane a pathway, its stages numbered.
 * Empty where of no pathway enough is known.
 */
export function stripHtml(lanes: readonly StripLane[]): string {
  const drawn = lanes
    .map((lane, index): PlacedLane => ({ ...lane, index }))
    .filter(({ ladder }) => placesOf(ladder.rungs) !== null)
  if (drawn.length === 0) return ''
  const charges = drawn.flatMap(({ ladder }) => placesOf(ladder.rungs) as number[])
  const max = Math.max(...charges)
  const ticks = axisFor([0, ...charges], 'linear', true, 4).ticks.filter(({ value }) => value <= max * 1.001)
  const x = (charge: number) => start + ((end - start) * charge) / max
  const at = ticks.map(({ value }) => `${short(x(value))}%`)
  const grid = at.map(place => `<line class="grid" x1="${place}" x2="${place}" y1="0" y2="100%"/>`).join('')
  const labels = ticks.map(({ label }, index) => `<text x="${at[index]}" y="12" text-anchor="middle">${label}</text>`)
  return (
    `<div class="strip">${drawn.map(one => lane(one, x, grid)).join('')}` +
    `<svg class="axis" width="100%" height="16" aria-hidden="true">${labels.join('')}</svg>` +
    '<p class="axis">Electrons taken up by one formula unit</p></div>'
  )
}
