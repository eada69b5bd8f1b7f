import { printed, readPositive } from '../../../outputs/calc/number.ts'
import { growth, volumeGrowth } from '../physics.ts'
import type { Computed } from './capacity.ts'

/** The shapes of a body, with how many of its dimensions grow with the length that was measured. */
const shapes = { layer: 1, wire: 2, sphere: 3 } as const
export type BodyShape = keyof typeof shapes

export const isShape = (name: string): name is BodyShape => Object.keys(shapes).includes(name)

/** How much a volume grew, and the length with it, relative to their starts. */
export interface Growth {
  length: number
  volume: number
  steps: string[]
}

/** The growth of a volume from a length before and after, both in one unit whatever it is. */
export function volumeFromLengths(shape: BodyShape, from: string, to: string): Computed<Growth, 'from' | 'to'> {
  const [before, after] = [readPositive(from), readPositive(to)]
  if (!before.ok || !after.ok)
    return {
      ok: false,
      faults: { ...(before.ok ? {} : { from: before.fault }), ...(after.ok ? {} : { to: after.fault }) },
    }
  const dimensions = shapes[shape]
  const factor = after.value / before.value
  const volume = volumeGrowth(factor, dimensions)
  const power = dimensions === 1 ? '' : dimensions === 2 ? '²' : '³'
  return {
    ok: true,
    value: {
      length: growth(before.value, after.value),
      volume,
      steps: [
        `λ = ${printed(after.value)} / ${printed(before.value)} = ${printed(factor)}`,
        `λ${power} − 1 = ${printed(factor ** dimensions)} − 1 = ${printed(volume)} = ${printed(100 * volume, 3)} %`,
      ],
    },
  }
}
