import { facetKind } from '../kinds/kinds.ts'
import type { FacetKind, Kind, Records } from '../kinds/types.ts'
import type { ClassValue, Facet, FacetValue, Property, Vocabulary } from '../schema/vocabulary.ts'
import type { NumberWords, SpokenUnit } from '../units/quantity.ts'

/**
 * What the ids of a vocabulary stand for. The check lets no record through that names what its vocabulary lacks, so an
 * id that is unknown here is a fault of the program: a RangeError that names it.
 */
export interface Lookups {
  unit(id: string): SpokenUnit
  /** The unit of a review that is being checked; undefined where it names one that its vocabulary lacks. */
  findUnit(id: string): SpokenUnit | undefined
  property(id: string): Property
  facet(id: string): Facet
  /** The facet of this name; undefined where the name is that of another field of a record, or of none. */
  findFacet(field: string): Facet | undefined
  /** A value of a facet, whether the vocabulary lists it or it is a record. */
  facetValue(facet: string, value: string): FacetValue
  /** A class of materials or of techniques. */
  classOf(of: 'material' | 'technique', id: string): ClassValue
}

type Get = <K extends Kind>(kind: K, id: string) => Records[K] | undefined

/** Indexes a vocabulary; `get` finds the records that are values of a facet, `numbers` says how its language writes them. */
export function lookupsOf(
  { units, properties, facets, classes }: Vocabulary,
  get: Get,
  numbers?: NumberWords,
): Lookups {
  const findUnit = finder(units.map((unit): SpokenUnit => (numbers === undefined ? unit : { ...unit, numbers })))
  const findFacet = finder(facets)
  const facet = sure('facet', findFacet)
  const listed = new Map(facets.map(({ id, values }) => [id, finder(values)]))
  const material = sure('class of materials', finder(classes.material))
  const technique = sure('class of techniques', finder(classes.technique))
  return {
    unit: sure('unit', findUnit),
    findUnit,
    property: sure('property', finder(properties)),
    facet,
    findFacet,
    facetValue(id, value) {
      const found = listed.get(id)?.(value)
      if (found) return found
      const kind = facetKind(facet(id))
      const record = kind === null ? undefined : recordValue(get(kind, value))
      if (!record) throw new RangeError(`the vocabulary has no value of the facet "${id}" "${value}"`)
      return record
    },
    classOf: (of, id) => (of === 'material' ? material(id) : technique(id)),
  }
}

/** A record as the value of a facet: it has no look of its own. */
function recordValue(record: Records[FacetKind] | undefined): FacetValue | undefined {
  if (record === undefined) return undefined
  const { id, name, short } = record
  return { id, name, short, formula: null, colour: null, marker: null, intro: null }
}

/** Finds the entry of a list with an id; of two with one id, the first. */
function finder<T extends { id: string }>(list: readonly T[]): (id: string) => T | undefined {
  const index = new Map<string, T>()
  for (const entry of list) if (!index.has(entry.id)) index.set(entry.id, entry)
  return id => index.get(id)
}

const sure =
  <T>(what: string, find: (id: string) => T | undefined) =>
  (id: string): T => {
    const found = find(id)
    if (found === undefined) throw new RangeError(`the vocabulary has no ${what} "${id}"`)
    return found
  }
