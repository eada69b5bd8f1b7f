import { facetKind, kindOf } from '../kinds/kinds.ts'
import type { Kind, Records } from '../kinds/types.ts'
import type { Source } from './source.ts'

/** The records of a kind that a record is about, by id: those that it names, and those that are its values of facets. */
export function subjectIds<K extends Kind>(
  { vocabulary, facetsOf }: Pick<Source, 'vocabulary' | 'facetsOf'>,
  of: Kind,
  kind: K,
  record: Records[K],
): string[] {
  const names = kindOf(kind)
    .names(record)
    .flatMap(named => (named.kind === of ? named.id : []))
  const facets = vocabulary.facets.filter(facet => facetKind(facet) === of)
  return [...names, ...facets.flatMap(({ id }) => facetsOf(record)[id] ?? [])]
}
