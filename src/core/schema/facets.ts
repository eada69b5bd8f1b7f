import { z } from 'zod'
import { naming } from './choices.ts'

/** The facets of a review as nullable fields of a record: one a facet, `null` where the record has none. */
export function facetFields(facets: readonly string[]): Record<string, z.ZodDefault<z.ZodNullable<z.ZodString>>> {
  return Object.fromEntries(facets.map(facet => [facet, naming({ facet }, z.string()).nullable().default(null)]))
}
