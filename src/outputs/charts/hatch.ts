import type { Series } from './model.ts'

/** How the bars of a series are filled besides by their colour: plain, with lines across them, or as a frame alone. */
export type Hatch = 'plain' | 'rising' | 'falling' | 'crossed' | 'upright' | 'level' | 'frame'

/** A rectangle by its sides, in pixels. */
export interface Sides {
  left: number
  right: number
  top: number
  bottom: number
}

type Line = [from: [x: number, y: number], to: [x: number, y: number]]

/** The filling that goes with the marker of a value, so that both stay the same in every chart. */
const hatches: Record<Series['marker'], Hatch> = {
  circle: 'plain',
  rect: 'rising',
  triangle: 'falling',
  rectRot: 'crossed',
  star: 'upright',
  crossRot: 'level',
  cross: 'level',
  rectRounded: 'rising',
}

/** How the bars of a series are filled: what has no value is empty. */
export const hatchOf = ({ facet, marker, neutral }: Pick<Series, 'facet' | 'marker' | 'neutral'>): Hatch =>
  facet === null ? (neutral === 'faint' ? 'frame' : 'plain') : hatches[marker]

/** How far apart lines are, in pixels. */
const spacing = 6

/** Places from `from` up to `to`, at multiples of the spacing: bars that touch continue each other's lines. */
function steps(from: number, to: number, by = spacing): number[] {
  const first = Math.ceil(from / by)
  return Array.from({ length: Math.max(0, Math.floor(to / by) - first + 1) }, (_, index) => (first + index) * by)
}

/** The lines x − y = c (falling) or x + y = c (rising) within a rectangle, c at every step. */
function slanted({ left, right, top, bottom }: Sides, direction: 'rising' | 'falling'): Line[] {
  const falls = direction === 'falling'
  const [low, high] = falls ? [left - bottom, right - top] : [left + top, right + bottom]
  const y = (x: number, c: number) => (falls ? x - c : c - x)
  return steps(low, high, spacing * Math.SQRT2).flatMap((c): Line[] => {
    const [from, to] = falls
      ? [Math.max(left, c + top), Math.min(right, c + bottom)]
      : [Math.max(left, c - bottom), Math.min(right, c - top)]
    return from < to
      ? [
          [
            [from, y(from, c)],
            [to, y(to, c)],
          ],
        ]
      : []
  })
}

/** The lines that fill a rectangle, none of them outside it. */
export function hatchLines(hatch: Hatch, sides: Sides): Line[] {
  const { left, right, top, bottom } = sides
  switch (hatch) {
    case 'rising':
    case 'falling':
      return slanted(sides, hatch)
    case 'crossed':
      return [...slanted(sides, 'rising'), ...slanted(sides, 'falling')]
    case 'upright':
      return steps(left, right, spacing * 0.75).map(
        (x): Line => [
          [x, top],
          [x, bottom],
        ],
      )
    case 'level': {
      const third = (bottom - top) / 3
      return [top + third, bottom - third].map(
        (y): Line => [
          [left, y],
          [right, y],
        ],
      )
    }
    case 'plain':
    case 'frame':
      return []
  }
}
