import { z } from 'zod'

/**
 * A schema of published data as JSON Schema (draft 2020-12): an array of records, each with the description of every
 * key. `address` is where it is found, absolute; null where the review has no public address yet.
 */
export function jsonSchema(record: z.ZodObject, address: string | null): object {
  const { $schema, ...array } = z.toJSONSchema(z.array(record), { override: plainly })
  return { $schema, ...(address !== null && { $id: address }), title: record.description, ...array }
}

/**
 * What a file may leave out, the published data spell out. A day is told by its pattern: validators without the names of
 * formats refuse a schema that has one.
 */
function plainly({ jsonSchema }: { jsonSchema: { default?: unknown; format?: string; pattern?: string } }): void {
  delete jsonSchema.default
  if (jsonSchema.pattern !== undefined) delete jsonSchema.format
}
