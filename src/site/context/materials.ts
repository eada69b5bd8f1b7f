import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { about, colouredFacet } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Material } from '../../core/kinds/material.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { isCounted } from '../../core/query/counted.ts'
import type { ClassValue } from '../../core/schema/vocabulary.ts'
import { plainText } from '../../core/words/plain.ts'

/** A material with the number of its records. */
export interface CountedMaterial {
  material: Material
  quantities: number
  findings: number
  pathways: number
}

/** The materials of a class, each with the number of its records. */
export interface MaterialClass extends ClassValue {
  materials: CountedMaterial[]
}

/** The materials of a review by class, in the order of the vocabulary; no class without any. */
export const materialClasses = (corpus: Corpus): MaterialClass[] =>
  corpus.vocabulary.classes.material
    .map(group => ({
      ...group,
      materials: corpus.records.materials
        .filter(material => material.class === group.id)
        .map(material => {
          const { measurements, findings, pathways } = about(corpus, material.id)
          return {
            material,
            quantities: measurements.filter(one => isCounted(corpus, one)).length,
            findings: findings.length,
            pathways: pathways.length,
          }
        }),
    }))
    .filter(({ materials }) => materials.length > 0)

/** Quantities under a heading of their own, with its anchor. */
export interface QuantityGroup {
  id: string
  heading: string
  measurements: Measurement[]
}

/**
 * The quantities of a material by their value of the coloured facet, then those without one; a single list without a
 * heading of its own, empty here, where that sets nothing apart.
 */
export function quantityGroups(corpus: Corpus, measurements: readonly Measurement[]): QuantityGroup[] {
  const { named: t } = wordsFor(corpus.review)
  const facet = colouredFacet(corpus)
  // A quantity has one anchor on the page, and stands under the value that is named first.
  const placeOf = (measurement: Measurement) => (facet && corpus.facetsOf(measurement)[facet.id]?.[0]) ?? ''
  const listed = new Set(facet?.values.map(({ id }) => id))
  const groups = (facet?.values ?? []).map(({ id, name }) => ({
    id: `quantities-${id.toLowerCase()}`,
    heading: say(t.quantitiesWith, { name: plainText(corpus, name) }),
    measurements: measurements.filter(measurement => placeOf(measurement) === id),
  }))
  const rest = {
    id: 'quantities-other',
    heading: t.otherQuantities,
    measurements: measurements.filter(measurement => !listed.has(placeOf(measurement))),
  }
  const filled = [...groups, rest].filter(group => group.measurements.length > 0)
  return filled.length > 1 ? filled : []
}
