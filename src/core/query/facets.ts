import { memoise } from '../basics/memoise.ts'

/** The values of each facet on a record, in the order in which they are written; none where it has none. Worked out once a record. */
export type FacetsOf = (record: object) => Readonly<Record<string, readonly string[]>>

/** The values that a field of a facet holds: none, one, or a list. A field that is no facet's may hold anything. */
export const valuesIn = (field: unknown): readonly string[] =>
  (Array.isArray(field) ? field : [field]).filter(value => typeof value === 'string')

type Held = Record<string, readonly string[]>

/** What has no `constructor` either, since somebody may ask for a facet of that name. */
const nothing = Object.create(null) as object

/** Reads the facets of records by these ids. */
export function facetReader(facets: readonly string[]): FacetsOf {
  // Thousands of records have the same few values: one list of each, or of none, will do.
  const none: readonly string[] = []
  const alone = new Map<unknown, readonly string[]>()
  const valuesOf = (field: unknown): readonly string[] => {
    if (Array.isArray(field)) return valuesIn(field)
    if (typeof field !== 'string') return none
    const known = alone.get(field) ?? [field]
    alone.set(field, known)
    return known
  }
  // An object that is filled key by key is a table of its own, of four times the memory; a copy of one that was read is none.
  const empty = JSON.parse(JSON.stringify(Object.fromEntries(facets.map(facet => [facet, none])))) as Held
  return memoise((record: object) => {
    const fields = record as Record<string, unknown>
    const held: Held = Object.setPrototypeOf({ ...empty }, nothing)
    for (const facet of facets) held[facet] = valuesOf(fields[facet])
    return held
  })
}

/** The only one of some values; null where there is none, or more than one. */
export const onlyOne = (values: readonly string[] = []): string | null =>
  values.length === 1 ? (values[0] as string) : null

/** Whether two records have the same values of a facet, in whatever order they are written. */
export const sameValues = (one: readonly string[] = [], other: readonly string[] = []): boolean =>
  one.length === other.length && one.every(value => other.includes(value))
