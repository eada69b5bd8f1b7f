import { facetKind } from '../../kinds/kinds.ts'
import { fieldNames } from '../../kinds/reserved.ts'
import type { FacetKind } from '../../kinds/types.ts'

/** What the words of a review's vocabulary stand for, by their ids. */
export interface VocabularyWords {
  facets: Map<string, { values: Set<string>; records: FacetKind | null }>
  /** The facet whose values have colours; null where none has. */
  coloured: string | null
  /** The unit of each property. */
  properties: Map<string, string>
  /** The values that a property may have, in its unit, where the vocabulary says it. */
  ranges: Map<string, PropertyRange>
  /** The properties whose values are differences. */
  differences: Set<string>
  /** The UCUM code of each unit. */
  units: Map<string, string>
  classes: { material: Set<string>; technique: Set<string> }
  needs: Set<string>
  /** The packs that it asks for. */
  packs: Set<string>
}

/** From where to where the values of a property go; `exclusive` where not to the ends themselves. */
export interface PropertyRange {
  min: number | null
  max: number | null
  exclusive: boolean
}

type Loose = Record<string, unknown>

/**
 * The words of a vocabulary, even of one that breaks a rule of its schema: a word with a fault in it is known all the
 * same, so that the records that use it are not blamed.
 */
export function wordsOf(data: unknown): VocabularyWords {
  const { facets, properties, units, classes, needs, packs } = loose(data)
  // A facet with the name of a field is a fault of the vocabulary, not of every record that has the field.
  const sound = items(facets).filter(({ id }) => !fieldNames.has(id))
  const facetEntries = sound.map(({ id, values, records }) => {
    const kind = facetKind({ records: typeof records === 'string' ? records : null })
    return [id, { values: new Set(items(values).map(({ id }) => id)), records: kind }] as const
  })
  const coloured = items(facets).find(({ values }) => items(values).some(({ colour }) => colour !== undefined))
  return {
    facets: new Map(facetEntries),
    coloured: coloured?.id ?? null,
    properties: new Map(items(properties).map(({ id, unit }) => [id, String(unit ?? '')])),
    ranges: new Map(items(properties).map(property => [property.id, rangeOf(property)])),
    differences: new Set(items(properties).flatMap(({ id, difference }) => (difference === true ? [id] : []))),
    units: new Map(items(units).map(({ id, ucum }) => [id, String(ucum ?? '')])),
    classes: {
      material: new Set(items(loose(classes)['material']).map(({ id }) => id)),
      technique: new Set(items(loose(classes)['technique']).map(({ id }) => id)),
    },
    needs: new Set(items(needs).map(({ id }) => id)),
    packs: new Set((Array.isArray(packs) ? packs : []).filter(id => typeof id === 'string')),
  }
}

const rangeOf = ({ min, max, exclusive }: Loose): PropertyRange => ({
  min: typeof min === 'number' ? min : null,
  max: typeof max === 'number' ? max : null,
  exclusive: exclusive === true,
})

const loose = (data: unknown): Loose =>
  typeof data === 'object' && data !== null && !Array.isArray(data) ? (data as Loose) : {}

const items = (data: unknown): (Loose & { id: string })[] =>
  (Array.isArray(data) ? data : [])
    .map(loose)
    .filter((item): item is Loose & { id: string } => typeof item['id'] === 'string')
