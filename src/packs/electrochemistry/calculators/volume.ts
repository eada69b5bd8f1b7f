import { say } from '../../../core/catalogue/say.ts'
import { type Read, refused } from '../../../outputs/calc/fault.ts'
import { fewest, type GivenNumber, printed, readTyped } from '../../../outputs/calc/number.ts'
import { readAll } from '../../../outputs/calc/read-all.ts'
import { unitSize } from '../../../outputs/calc/units.ts'
import { growth, volumeGrowth } from '../physics.ts'
import type { ComputedTexts } from '../words/calculators/en.ts'
import type { Computed } from './capacity.ts'

/** The shapes of a body, with how many of its dimensions grow with the length that was measured. */
const shapes = { layer: 1, wire: 2, sphere: 3 } as const
export type BodyShape = keyof typeof shapes

export const isShape = (name: string): name is BodyShape => Object.keys(shapes).includes(name)

/** How much a volume grew, and the length with it, relative to their starts. */
export interface Growth {
  length: number
  volume: number
  /** The same as percentages, to the digits that the lengths allow. */
  lengthText: string
  volumeText: string
  steps: string[]
}

/** A length in nm where it names a unit, otherwise as it is. */
function readLength(text: string): Read<GivenNumber> {
  const read = readTyped(text)
  if (!read.ok || read.value.unit === '') return read
  const found = unitSize(read.value.unit, 'length', 'nm')
  return 'fault' in found
    ? refused(found.fault)
    : { ok: true, value: { ...read.value, value: read.value.value * found.size } }
}

/** The growth of a volume from a length before and after: both in one unit whatever it is, or each with its own. */
export function volumeFromLengths(
  shape: BodyShape,
  from: string,
  to: string,
  t: ComputedTexts['volume'],
): Computed<Growth> {
  const read = readAll({ from: readLength(from), to: readLength(to) })
  if (!read.ok) return read
  const { from: before, to: after } = read.value
  const bare = before.unit === '' ? 'from' : 'to'
  if ((before.unit === '') !== (after.unit === '')) return { ok: false, faults: { [bare]: { says: t.unitToo } } }
  const dimensions = shapes[shape]
  const factor = after.value / before.value
  const volume = volumeGrowth(factor, dimensions)
  const digits = fewest(before.digits, after.digits)
  const power = dimensions === 1 ? '' : dimensions === 2 ? '²' : '³'
  const unit = before.unit === '' ? '' : ' nm'
  const volumeText = growthText(factor ** dimensions, digits)
  return {
    ok: true,
    value: {
      length: growth(before.value, after.value),
      volume,
      lengthText: growthText(factor, digits),
      volumeText,
      steps: [
        `λ = ${printed(after.value)}${unit} / ${printed(before.value)}${unit} = ${printed(factor)}`,
        say(t.orGrowth, {
          sum: `λ${power} − 1 = ${printed(factor ** dimensions)} − 1 = ${printed(volume)}`,
          growth: volumeText,
        }),
      ],
    },
  }
}

/**
 * The growth to a multiple of the start as a percentage, to the last digit that the multiple is known to; one that begins
 * with 1 is known to one digit more than its like, since its digits are counted in small steps.
 */
export function growthText(multiple: number, digits: number): string {
  const size = Math.floor(Math.log10(multiple))
  const kept = digits + (String(multiple.toExponential()).startsWith('1') ? 1 : 0)
  const decimals = kept - 1 - size
  const percent = 100 * (Number(multiple.toFixed(Math.max(0, decimals))) - 1)
  return `${percent > 0 ? '+' : ''}${printed(Number(percent.toFixed(Math.max(0, decimals - 2))), 6)} %`
}
