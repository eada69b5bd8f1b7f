import { literal } from '../basics/literal.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Measurement } from '../kinds/measurement.ts'
import { sameValues } from '../query/facets.ts'
import { tellingOf } from './telling.ts'

/** Whether two lists of references have one in common, or are both empty. */
export const shareWork = (a: readonly number[], b: readonly number[]): boolean =>
  a.length + b.length === 0 || a.some(number => b.includes(number))

/**
 * Whether no facet tells two records apart: both have the same values of each, or one of them has none. A facet whose
 * values are records of techniques says how something was seen, not what.
 */
function sameFacets(corpus: Corpus, a: object, b: object): boolean {
  const [one, other] = [corpus.facetsOf(a), corpus.facetsOf(b)]
  const telling = corpus.vocabulary.facets.filter(({ records }) => records === null)
  return telling.every(({ id }) => !one[id]?.length || !other[id]?.length || sameValues(one[id], other[id]))
}

/** Whether two measurements are of one sample as far as the records tell: its material, section, works and facets. */
export function sameSample(corpus: Corpus, a: Measurement, b: Measurement): boolean {
  const one = a.id !== b.id && a.material !== null && a.material === b.material && a.section === b.section
  return one && shareWork(a.refs, b.refs) && sameFacets(corpus, a, b)
}

/** The name of a measurement's material, or of nothing in particular, in the inline notation. */
export function materialName(corpus: Corpus, { material }: Measurement): string {
  return literal(
    (material === null ? undefined : corpus.get('materials', material)?.name) ?? tellingOf(corpus).words.told.theSample,
  )
}
