import type { Corpus } from '../../core/corpus/types.ts'
import { facetKind } from '../../core/kinds/kinds.ts'
import type { Measurement } from '../../core/schema/measurement.ts'
import { plainText } from './plain.ts'

/** What a measurement is of, in a few words: "Volume expansion of tin". Plain text. */
export function measurementTitle(corpus: Corpus, measurement: Measurement): string {
  const { name } = corpus.property(measurement.property)
  const subject = subjectOf(corpus, measurement)
  return subject ? `${name} of ${subject}` : name
}

/** A name with a capital first letter, for a heading. */
export const capital = (name: string): string => name.replace(/^\p{Ll}(?=\p{L}{2})/u, letter => letter.toUpperCase())

/** The material that a measurement is about or, where there is none, the record that is its value of a facet. */
function subjectOf(corpus: Corpus, measurement: Measurement): string | null {
  if (measurement.material) return corpus.get('materials', measurement.material)?.name ?? null
  const values = corpus.facetsOf(measurement)
  const facet = corpus.vocabulary.facets.find(facet => facetKind(facet) && values[facet.id])
  return facet ? plainText(corpus, corpus.facetValue(facet.id, values[facet.id] ?? '').name) : null
}
