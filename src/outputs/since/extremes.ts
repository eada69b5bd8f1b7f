import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Property } from '../../core/schema/vocabulary.ts'
import { commensurable, convert, endsOf, ucumOf } from '../../core/units/index.ts'
import { alike } from './alike.ts'

/** A measurement that has the least or the most of a property, in the property's unit. */
export interface PropertyExtreme {
  measurement: Measurement
  value: number
}

/** The least and the most of one thing in the article and since; null where no value has such an end. */
export interface Extremes {
  property: Property
  article: Record<ExtremeEnd, PropertyExtreme | null>
  later: Record<ExtremeEnd, PropertyExtreme | null>
}

export const sides = ['least', 'most'] as const
export type ExtremeEnd = (typeof sides)[number]

/**
 * The least and the most of everything that both the article and later works have a value of, in the order of the
 * vocabulary's properties. Like is held against like alone, as `alike` has it. A bound counts for the end that it gives:
 * "less than 20 min" may be the least, and never the most.
 */
export const extremes = memoise((corpus: Corpus): readonly Extremes[] => {
  const groups = alike(corpus)
  return corpus.vocabulary.properties.flatMap(property =>
    groups
      .filter(({ newer }) => newer.some(one => one.property === property.id))
      .map(({ older, newer }) => ({
        property,
        article: endsIn(corpus, property, older),
        later: endsIn(corpus, property, newer),
      })),
  )
})

const endsIn = (
  corpus: Corpus,
  property: Property,
  all: readonly Measurement[],
): Record<ExtremeEnd, PropertyExtreme | null> => ({
  least: extreme(corpus, property, all, 'least'),
  most: extreme(corpus, property, all, 'most'),
})

function extreme(
  corpus: Corpus,
  property: Property,
  all: readonly Measurement[],
  side: ExtremeEnd,
): PropertyExtreme | null {
  const ucum = ucumOf(property, corpus.unit(property.unit).ucum)
  const found = all.flatMap(measurement => {
    const { low, high } = endsOf(measurement)
    const ends = [low, high].filter(end => end !== null)
    // A change may fall as well as rise; of a bound the open end is null, and what it bounds is the other one.
    const isBound = ends.length === 1
    const own = ucumOf(property, corpus.unit(measurement.unit).ucum)
    if (ends.length === 0 || !commensurable(own, ucum)) return []
    if (isBound && (side === 'least') !== (low === null)) return []
    const values = ends.map(end => (own === ucum ? end : convert(end, own, ucum)))
    return [{ measurement, value: side === 'least' ? Math.min(...values) : Math.max(...values) }]
  })
  const better = (a: PropertyExtreme, b: PropertyExtreme) => (side === 'least' ? a.value < b.value : a.value > b.value)
  return found.reduce<PropertyExtreme | null>((best, one) => (best === null || better(one, best) ? one : best), null)
}
