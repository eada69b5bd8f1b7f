import { fieldsOf } from '../schema/shape.ts'
import { kindOf, kinds } from './kinds.ts'
import type { Kind } from './types.ts'

/** A facet that no review has: what has a field for it is classed on facets. */
const probe = 'facet'

/** Whether the records of a kind are classed on the facets of a review. */
const isClassedAt = (kind: Kind): boolean => probe in (fieldsOf(kindOf(kind).schema([probe])) ?? {})

const classedKinds: readonly Kind[] = kinds.filter(isClassedAt)

const ofEngine: ReadonlySet<Kind> = new Set(kinds)

/** The same, worked out once for the kinds of the engine; those that a review adds come and go. */
export const isClassed = (kind: Kind): boolean => (ofEngine.has(kind) ? classedKinds.includes(kind) : isClassedAt(kind))

/** The names that tables and tools of the site add to those of records: columns of theirs, keys of their addresses. */
const added = ['columns', 'hash', 'quantity', 'record', 'sort', 'source', 'sources', 'what', 'written']

/**
 * The names that records which are classed have of their own, in their files, in what is published of them and in what
 * queries ask of them. A facet of such a name would hide them, or be hidden.
 */
export const fieldNames: ReadonlySet<string> = new Set([
  ...classedKinds.flatMap(kind => Object.keys(fieldsOf(kindOf(kind).schema([])) ?? {})),
  ...classedKinds.flatMap(kind => kindOf(kind).leading),
  ...classedKinds.flatMap(kind => kindOf(kind).computed),
  ...kinds.flatMap(kind => kindOf(kind).asked?.fields ?? []),
  ...added,
])
