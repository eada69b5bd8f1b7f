import { z } from 'zod'
import { schemasFor } from '../kinds/kinds.ts'
import { namedBy } from '../schema/choices.ts'
import { redirects } from '../schema/redirects.ts'
import { review } from '../schema/review.ts'
import { reviewPage } from '../schema/review-page.ts'
import { search } from '../schema/search.ts'
import { vocabulary } from '../schema/vocabulary.ts'
import { asked, chosen, type Named } from './choices.ts'

type JsonSchema = z.core.JSONSchema.BaseSchema

/** By this a schema is known as one that was written here. */
export const writtenHere = 'Written by `npm run check` and `npm run dev` from what the review has: not to be edited.'

/**
 * The JSON Schemas of the files of a review, by the name of the file or folder under `data/`, and of the front
 * matter of a page: what editors check them
 * against and complete, with what this review has to name. An empty file of records is one without records.
 */
export function inputSchemas(named: Named): Record<string, object> {
  const kinds = Object.entries(schemasFor([...named.words.facets.keys()]))
  const lists = kinds.map(([kind, record]) => [kind, z.array(record).nullable()] as const)
  const single = { review, vocabulary, search, redirects: redirects.nullable(), page: reviewPage }
  return Object.fromEntries(
    [...lists, ...Object.entries(single)].map(([name, schema]) => [name, inputSchema(schema, named)]),
  )
}

/** Editors know draft 7 best. */
function inputSchema(schema: z.ZodType, named: Named): object {
  const { $schema, ...rest } = z.toJSONSchema(schema, {
    io: 'input',
    target: 'draft-7',
    unrepresentable: 'any',
    override: ({ zodSchema, jsonSchema }) => {
      offer(zodSchema, jsonSchema, named)
      // A day may stand without quotes, and a pattern says the same as the format.
      delete jsonSchema.format
    },
  })
  return { $schema, $comment: writtenHere, ...rest }
}

/** Puts what a field may name into its schema. */
function offer(zodSchema: z.core.$ZodType, jsonSchema: JsonSchema, named: Named): void {
  const choice = namedBy(zodSchema)
  if (choice === undefined) return
  if (choice === 'conditions on records') {
    const fields = Object.entries(asked(named)).map(([field, values]) => [field, oneOrSeveral(values)])
    jsonSchema.properties = Object.fromEntries(fields)
    return
  }
  const names = chosen(choice, named)
  if (names.length === 0) return
  const { workKeys } = named
  jsonSchema.enum = jsonSchema.type === 'integer' ? [...names.map(Number), ...workKeys] : names
  // A work goes by its number or by its key.
  if (jsonSchema.type === 'integer' && workKeys.length > 0) delete jsonSchema.type
}

function oneOrSeveral(values: readonly string[]): JsonSchema {
  const one: JsonSchema = values.length === 0 ? { type: 'string' } : { type: 'string', enum: [...values] }
  return { anyOf: [one, { type: 'array', minItems: 1, items: one }] }
}
