import { memoise } from '../basics/memoise.ts'

/** The value of each facet on a record; null where it has none. Worked out once a record. */
export type FacetsOf = (record: object) => Readonly<Record<string, string | null>>

/** Reads the facets of records by these ids. */
export const facetReader = (facets: readonly string[]): FacetsOf =>
  memoise((record: object) => {
    const fields = record as Record<string, string | null | undefined>
    return Object.fromEntries(facets.map(facet => [facet, fields[facet] ?? null]))
  })
