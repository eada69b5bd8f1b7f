import { say } from '../catalogue/say.ts'
import { inSentence } from '../catalogue/sentence.ts'
import { wordsFor } from '../catalogue/words.ts'
import { formulaText } from '../chem/index.ts'
import { facetKind } from '../kinds/kinds.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Source } from '../query/source.ts'
import { titleParts } from '../schema/title-pattern.ts'
import { plainText } from './plain.ts'

/** What a measurement is of, as a person would say it: its own title, or what its property makes of it. */
export function measurementTitle(source: Source, measurement: Measurement): string {
  if (measurement.title !== null) return plainText(source, measurement.title)
  const { titles } = source.property(measurement.property)
  for (const pattern of titles) {
    const title = filled(source, measurement, pattern)
    if (title !== null) return title
  }
  return bareTitle(source, measurement)
}

/** The same with the formula that it is about: "Density of ice, H₂O". */
export function titleWithFormula(source: Source, measurement: Measurement): string {
  const title = measurementTitle(source, measurement)
  const formula = unsaidFormula(source, measurement)
  return formula === null ? title : `${title}, ${formulaText(formula)}`
}

/** The formula that a measurement is about, where its title does not say it. */
export function unsaidFormula(source: Source, measurement: Measurement): string | null {
  const { formula } = measurement
  return formula !== null && !says(measurementTitle(source, measurement), formulaText(formula)) ? formula : null
}

/** Whether a text has a formula as a word of its own: `C` is none of "Carbon". */
const says = (text: string, formula: string): boolean => text.split(/[ ,:;()–]+/).includes(formula)

/** What was measured and what it was measured of, and no more: "Density of ice", "Pressure, bell jar". */
export function bareTitle(source: Source, measurement: Measurement): string {
  const { name } = source.property(measurement.property)
  const material = materialName(source, measurement)
  if (material) return say(wordsFor(source.review).named.propertyOf, { property: name, material })
  const values = source.facetsOf(measurement)
  const facet = source.vocabulary.facets.find(facet => facetKind(facet) && values[facet.id]?.length)
  const said = facet ? valueNames(source, facet.id, values[facet.id]) : []
  return [name, ...said].join(', ')
}

/** A pattern with what a measurement has for its parts; null where it lacks one. */
function filled(source: Source, measurement: Measurement, pattern: string): string | null {
  const parts = titleParts(pattern).map(part => ('text' in part ? part.text : partOf(source, measurement, part.name)))
  return parts.includes(null) ? null : parts.join('')
}

function partOf(source: Source, measurement: Measurement, name: string): string | null {
  if (name === 'material') return materialName(source, measurement)
  if (name === 'formula') return measurement.formula && formulaText(measurement.formula)
  if (name === 'figure') return measurement.figure
  const values = valueNames(source, name, source.facetsOf(measurement)[name])
  return values.map(value => inSentence(source.review, value)).join(', ') || null
}

const valueNames = (source: Source, facet: string, values: readonly string[] = []): string[] =>
  values.map(value => plainText(source, source.facetValue(facet, value).name))

const materialName = (source: Source, { material }: Measurement): string | null =>
  (material && source.get('materials', material)?.name) || null
