import { mapped, type Reading } from '../../../../core/audit/reading.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { volumeGrowth } from '../../physics.ts'
import { inPlane } from '../tolerances.ts'

export type Direction = NonNullable<Measurement['along']>

/** By what factor a length grew, how a sentence names it, and the measurement that ends it. */
export interface LengthGrowth {
  factor: Reading
  words: string
  id: string
}

/** What a volume should have grown by, and the shape that says so. */
export interface Shape {
  /** As far as the rounding of the lengths leaves it open. */
  grown: Reading
  /** The same with what a body of that shape may do besides. */
  fits: Reading
  /** The same with what it might do unseen, such as grow along an axis that nobody measured. */
  possible: Reading
  words: string
  assumption: string
  with: string
}

const powerOf = (factor: Reading, power: 1 | 2 | 3): Reading => mapped(factor, value => volumeGrowth(value, power))

/** The growth of a body from its own lengths, as far as they tell it; null where they do not. */
export function shapeOf(
  body: Measurement['body'],
  stretches: Partial<Record<Direction, LengthGrowth | null>>,
): Shape | null {
  const { diameter, axis, layers } = stretches
  if (body === 'layers' && layers) return ofLayers(layers)
  if (body === 'particle' && diameter) return ofParticle(diameter)
  return (body === 'wire' || body === 'tube') && diameter ? ofWire(body, diameter, axis ?? null) : null
}

function ofLayers({ factor, words, id }: LengthGrowth): Shape {
  const grown = powerOf(factor, 1)
  const along = (1 + inPlane) ** 2
  const fits = { value: grown.value, low: (1 + grown.low) / along - 1, high: (1 + grown.high) * along - 1 }
  const assumption = 'The body grows as the distance between its layers does, and hardly along them.'
  return { grown, fits, possible: fits, words: `${words} of layers that move apart`, assumption, with: id }
}

function ofParticle({ factor, words, id }: LengthGrowth): Shape {
  const grown = powerOf(factor, 3)
  const assumption = 'The particle grows alike in all directions.'
  return { grown, fits: grown, possible: grown, words: `${words} across a particle`, assumption, with: id }
}

function ofWire(body: 'wire' | 'tube', { factor, words, id }: LengthGrowth, axis: LengthGrowth | null): Shape {
  const across = powerOf(factor, 2)
  const section = `The ${body} has the same section all along${body === 'tube' ? ', and its bore grows as it does' : ''}`
  if (!axis) {
    const possible = { ...across, high: Math.max(across.high, powerOf(factor, 3).high) }
    const assumption = `${section}, and it grows no more along its axis than across.`
    return {
      grown: across,
      fits: across,
      possible,
      words: `${words} across a ${body}, at a constant length`,
      assumption,
      with: id,
    }
  }
  const both = (key: keyof Reading) => (1 + across[key]) * axis.factor[key] - 1
  const grown = { value: both('value'), low: both('low'), high: both('high') }
  const named = `${words} across and ${axis.words} along a ${body}`
  return { grown, fits: grown, possible: grown, words: named, assumption: `${section}.`, with: id }
}
