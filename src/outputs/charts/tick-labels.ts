import type { Axis } from './axis.ts'
import { type Label, labelAt, type Measure, small } from './label.ts'
import { type Layout, pixelOf } from './layout.ts'

/** What stays free between two labels. */
const apart = 6

/**
 * The labels of an axis that runs across, with their middle at `y`: where they would touch each other, those of every second
 * tick, or every third, and so on. The lines of the ticks stay. A label at an end of the axis that would reach over the edge
 * of the drawing stands at that edge: beyond it a picture is cut off.
 */
export function tickLabels(
  ends: Pick<Layout, 'left' | 'right' | 'width'>,
  axis: Axis,
  y: number,
  measure: Measure,
): Label[] {
  const ticks = axis.ticks.map(({ value, label }) => {
    const size = measure(label, small)
    const inside = Math.min(pixelOf(ends, axis, value), ends.width - size / 2)
    return { label, x: Math.max(size / 2, inside), size }
  })
  const every = (stride: number) => ticks.filter((_, index) => index % stride === 0)
  const hasRoom = (stride: number) =>
    every(stride).every(({ x, size }, index, kept) => {
      const next = kept[index + 1]
      return next === undefined || next.x - x >= (size + next.size) / 2 + apart
    })
  const stride = ticks.findIndex((_, index) => hasRoom(index + 1)) + 1
  return every(Math.max(1, stride)).map(({ x, label }) =>
    labelAt(x, y, label, { face: small, anchor: 'middle', soft: true }),
  )
}
