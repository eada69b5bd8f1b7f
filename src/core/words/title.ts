import { formulaText } from '../chem/index.ts'
import { facetKind } from '../kinds/kinds.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Source } from '../query/source.ts'
import { plainText } from './plain.ts'

/** What a measurement is of, in a few words: "Melting point of ice". */
export function measurementTitle(source: Source, measurement: Measurement): string {
  const { name } = source.property(measurement.property)
  const subject = subjectOf(source, measurement)
  return subject ? `${name} of ${subject}` : name
}

/** The same with the formula that it is about: "Density of ice, H₂O". */
export function titleWithFormula(source: Source, measurement: Measurement): string {
  const title = measurementTitle(source, measurement)
  return measurement.formula === null ? title : `${title}, ${formulaText(measurement.formula)}`
}

/** The material that a measurement is about or, where there is none, the record that is its value of a facet. */
function subjectOf(source: Source, measurement: Measurement): string | null {
  if (measurement.material) return source.get('materials', measurement.material)?.name ?? null
  const values = source.facetsOf(measurement)
  const facet = source.vocabulary.facets.find(facet => facetKind(facet) && values[facet.id])
  return facet ? plainText(source, source.facetValue(facet.id, values[facet.id] ?? '').name) : null
}
