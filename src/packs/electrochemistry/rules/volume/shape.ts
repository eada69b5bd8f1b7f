import { mapped, type Reading } from '../../../../core/audit/reading.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { volumeGrowth } from '../../physics.ts'
import type { PackFindings } from '../../words/findings/en.ts'
import { inPlane } from '../tolerances.ts'

export type Direction = NonNullable<Measurement['along']>

type Texts = PackFindings['volume-geometry']

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
  t: Texts,
  body: Measurement['body'],
  stretches: Partial<Record<Direction, LengthGrowth | null>>,
): Shape | null {
  const { diameter, axis, layers } = stretches
  if (body === 'layers' && layers) return ofLayers(t, layers)
  if (body === 'particle' && diameter) return ofParticle(t, diameter)
  return (body === 'wire' || body === 'tube') && diameter ? ofWire(t, body, diameter, axis ?? null) : null
}

function ofLayers(t: Texts, { factor, words, id }: LengthGrowth): Shape {
  const grown = powerOf(factor, 1)
  const along = (1 + inPlane) ** 2
  const fits = { value: grown.value, low: (1 + grown.low) / along - 1, high: (1 + grown.high) * along - 1 }
  const says = { words: say(t.ofLayers, { growth: words }), assumption: t.layersAssumed }
  return { grown, fits, possible: fits, ...says, with: id }
}

function ofParticle(t: Texts, { factor, words, id }: LengthGrowth): Shape {
  const grown = powerOf(factor, 3)
  const says = { words: say(t.acrossParticle, { growth: words }), assumption: t.particleAssumed }
  return { grown, fits: grown, possible: grown, ...says, with: id }
}

function ofWire(
  t: Texts,
  body: 'wire' | 'tube',
  { factor, words, id }: LengthGrowth,
  axis: LengthGrowth | null,
): Shape {
  const across = powerOf(factor, 2)
  const isTube = body === 'tube'
  if (!axis) {
    const possible = { ...across, high: Math.max(across.high, powerOf(factor, 3).high) }
    return {
      grown: across,
      fits: across,
      possible,
      words: say(isTube ? t.acrossTube : t.acrossWire, { growth: words }),
      assumption: isTube ? t.tubeAssumedAcross : t.wireAssumedAcross,
      with: id,
    }
  }
  const both = (key: keyof Reading) => (1 + across[key]) * axis.factor[key] - 1
  const grown = { value: both('value'), low: both('low'), high: both('high') }
  const named = say(isTube ? t.alongTube : t.alongWire, { growth: words, along: axis.words })
  const assumption = isTube ? t.tubeAssumed : t.wireAssumed
  return { grown, fits: grown, possible: grown, words: named, assumption, with: id }
}
