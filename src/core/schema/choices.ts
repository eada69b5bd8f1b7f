import { z } from 'zod'

/** What a field names: records of some kinds, values of a facet, or words that the review itself lists. */
export type FieldChoice =
  | { readonly records: readonly string[] }
  | { readonly facet: string }
  | 'sections'
  | 'units'
  | 'properties'
  | 'facets'
  | 'needs'
  | 'packs'
  | 'classes of materials'
  | 'classes of techniques'
  | 'records that notes are about'
  | 'conditions on records'

const choices = z.registry<{ of: FieldChoice }>()

/** A schema of a field that names something: editors offer what the review has of it. */
export function naming<T extends z.ZodType>(of: FieldChoice, schema: T): T {
  // A copy, since the schema of an id stands in many fields.
  const own = schema.clone()
  choices.add(own, { of })
  return own
}

/** What a field of a schema names; undefined where it names nothing. */
export const namedBy = (schema: z.core.$ZodType): FieldChoice | undefined => choices.get(schema)?.of
