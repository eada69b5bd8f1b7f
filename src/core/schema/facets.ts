import { z } from 'zod'
import { naming } from './choices.ts'

/** What a record has of a facet: a value, or a list of several. */
type FacetValue = z.ZodUnion<[z.ZodString, z.ZodArray<z.ZodString>]>

/** The facets of a review as nullable fields of a record: a value or several each, `null` where the record has none. */
export const facetFields = (facets: readonly string[]): Record<string, z.ZodDefault<z.ZodNullable<FacetValue>>> =>
  Object.fromEntries(facets.map(facet => [facet, facetValue(facet).nullable().default(null)]))

/** One value has one form, so that what is published of it stays as it is. */
function facetValue(facet: string): FacetValue {
  const value = naming({ facet }, z.string())
  return z.union([value, z.array(value).min(2, 'a list has two values or more: write a single one without brackets')])
}
