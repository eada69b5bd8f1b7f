import { percent, quantity } from '../../../core/audit/print.ts'
import { ends, meets, quotient, type Reading, reading } from '../../../core/audit/reading.ts'
import { sameSample } from '../../../core/audit/select.ts'
import { type Judgement, judged, type Rule } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { joined } from '../../../core/corpus/words.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { volumeGrowth } from '../physics.ts'
import { propertiesWith, withRole } from '../select.ts'

const dimensions = [1, 2, 3] as const
const shapes = {
  1: 'growth in one direction, as of layers that move apart',
  2: 'growth in two directions, as of a wire or tube of constant length',
  3: 'growth in all directions, as of a sphere',
}

/** A length before and after, and how the sentence names it. */
interface Stretch {
  factor: Reading
  words: string
}

/** The changes of one length that lead up to a last one, the first of them first: each begins where another ended. */
function chain(last: Measurement, all: readonly Measurement[]): Measurement[] {
  const before = all.find(
    other =>
      other.property === last.property && other.to === last.from && other.unit === last.unit && other.id !== last.id,
  )
  const rest = all.filter(other => other !== last)
  return before && rest.length < all.length ? [...chain(before, rest), last] : [last]
}

function stretchOf(corpus: Corpus, lengths: readonly Measurement[], last: Measurement): Stretch | null {
  if (propertiesWith(corpus, 'length-change').has(last.property)) {
    const share = reading(corpus, last, '1')
    const one = (value: number) => 1 + value
    return (
      share && {
        factor: { value: one(share.value), low: one(share.low), high: one(share.high) },
        words: `A growth of one length by ${quantity(corpus, last)}`,
      }
    )
  }
  const steps = chain(last, lengths)
  const first = steps[0] && ends(corpus, steps[0], 'nm')
  const final = ends(corpus, last, 'nm')
  if (!first || !final) return null
  return { factor: quotient(final.to, first.from), words: steps.map(step => quantity(corpus, step)).join(' and then ') }
}

function volumeOf({ factor }: Stretch, count: 1 | 2 | 3): Reading {
  const grown = (value: number) => volumeGrowth(value, count)
  return { value: grown(factor.value), low: grown(factor.low), high: grown(factor.high) }
}

function fits(volume: Measurement, length: Measurement): boolean {
  const samePhase = volume.formula === null || length.formula === null || volume.formula === length.formula
  return volume.kind === length.kind && samePhase
}

function judge(corpus: Corpus, volume: Measurement, all: readonly Measurement[]): Judgement | null {
  const stated = reading(corpus, volume, '1')
  if (!stated) return null
  const lengths = all.filter(length => sameSample(corpus, volume, length))
  const fitting = lengths.filter(length => fits(volume, length))
  const last = fitting.find(({ formula }) => formula === volume.formula) ?? fitting[0]
  const stretch = last ? stretchOf(corpus, lengths, last) : null
  if (!stretch)
    return judged(
      'measurements',
      volume,
      'cannot-be-checked',
      'No lengths of the same sample before and after are given from which the volume could be computed.',
    )
  const volumes = dimensions.map(count => ({ count, grown: volumeOf(stretch, count) }))
  const explained = volumes.find(({ grown }) => meets(grown, stated))
  const numbers = joined(volumes.map(({ grown }) => percent(grown.value)))
  const arithmetic = `${stretch.words} gives a volume larger by ${numbers} for growth in one, two and three directions`
  return explained
    ? judged(
        'measurements',
        volume,
        'consistent',
        `${arithmetic}; the stated ${quantity(corpus, volume)} agrees with ${shapes[explained.count]}.`,
      )
    : judged(
        'measurements',
        volume,
        'inconsistent',
        `${arithmetic}; none of them is the stated ${quantity(corpus, volume)}.`,
      )
}

/** Computes the growth of a volume from lengths of the same sample: as layers, as a wire of constant length, as a sphere. */
export const volumeGeometry: Rule = {
  id: 'volume-geometry',
  topic: 'physics',
  title: 'Volume against lengths',
  does: 'Where a length of the same sample is given before and after, computes how much the volume grows if one, two or three of its dimensions grow so, and says which of the three explains the stated growth, within the rounding of print.',
  formula:
    'ΔV/V = λᵈ − 1, with λ the ratio of the lengths and d = 1 for layers, 2 for a wire or tube of constant length, 3 for a sphere',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge(corpus) {
    const lengths = withRole(corpus, 'spacing', 'diameter', 'length-change')
    return withRole(corpus, 'volume-change')
      .filter(({ summarises }) => summarises === null)
      .flatMap(volume => judge(corpus, volume, lengths) ?? [])
  },
}
