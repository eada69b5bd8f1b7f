import { type Label, type Measure, runsWidth } from '../../src/outputs/charts/label.ts'
import type { Layout } from '../../src/outputs/charts/layout.ts'

/** The texts of a layout that stand over others, two and two. */
export function collisions(layout: Layout, measure: Measure): string[] {
  const boxes = [...layout.labels, ...layout.lanes.map(({ label }) => label)].map(label => boxOf(label, measure))
  return boxes.flatMap((one, index) =>
    boxes
      .slice(index + 1)
      .filter(other => meet(one, other))
      .map(other => `${one.text} | ${other.text}`),
  )
}

interface Box {
  text: string
  left: number
  right: number
  top: number
  bottom: number
}

function boxOf({ runs, face, x, y, anchor }: Label, measure: Measure): Box {
  const width = runsWidth(runs, face, measure)
  const left = anchor === 'start' ? x : anchor === 'end' ? x - width : x - width / 2
  // What is below and above the letters themselves may meet.
  return {
    ...{ text: runs.map(({ text }) => text).join(''), left, right: left + width },
    ...{ top: y - face.size * 0.4, bottom: y + face.size * 0.4 },
  }
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** The texts of a layout that reach over its edges, with how far. */
export const outside = (layout: Layout, measure: Measure): string[] =>
  [...layout.labels, ...layout.lanes.map(({ label }) => label)]
    .filter(({ runs }) => runs.length > 0)
    .map(label => boxOf(label, measure))
    .flatMap(({ text, left, right, top, bottom }) => {
      const over = Math.max(-left, right - layout.width, -top, bottom - layout.height)
      return over > 0.5 ? [`${text}: ${Math.round(over)} px`] : []
    })
