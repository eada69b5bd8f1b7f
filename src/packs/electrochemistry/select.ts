import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import type { Condition } from '../../core/schema/quantity.ts'
import type { RoleId } from './roles.ts'

/** The properties of a vocabulary that have one of some roles, by id. */
export function propertiesWith(corpus: Corpus, ...roles: RoleId[]): Set<string> {
  const wanted = new Set<string | null>(roles)
  const properties = corpus.vocabulary.properties.filter(({ role }) => wanted.has(role))
  return new Set(properties.map(({ id }) => id))
}

/** The measurements of properties with one of some roles, in the order of the data. */
export function withRole(corpus: Corpus, ...roles: RoleId[]): Measurement[] {
  const properties = propertiesWith(corpus, ...roles)
  return corpus.records.measurements.filter(({ property }) => properties.has(property))
}

/** The condition of a measurement that has a role, or undefined. */
export function conditionWith(corpus: Corpus, measurement: Measurement, role: RoleId): Condition | undefined {
  const properties = propertiesWith(corpus, role)
  return measurement.conditions.find(({ property }) => properties.has(property))
}

/** What moves, by the values of all facets whose values have formulas, as one text; empty where no value is given. */
export function speciesOf(corpus: Corpus, record: object): string {
  const facets = corpus.vocabulary.facets.filter(({ values }) => values.some(({ formula }) => formula !== null))
  const own = corpus.facetsOf(record)
  return facets.flatMap(({ id }) => [...(own[id] ?? [])].sort()).join(' ')
}

/** Whether two measurements are of one material and of one species that moves. */
export const sameElectrode = (corpus: Corpus, a: Measurement, b: Measurement): boolean =>
  a.material !== null && a.material === b.material && speciesOf(corpus, a) === speciesOf(corpus, b)
