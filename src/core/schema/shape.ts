import type { z } from 'zod'

/** The way to a value inside data: keys and indexes. */
export type Path = readonly (string | number)[]

type AnyDef = {
  type: string
  innerType?: z.core.$ZodType
  in?: z.core.$ZodType
  element?: z.core.$ZodType
  shape?: Record<string, z.core.$ZodType>
  options?: z.core.$ZodType[]
  entries?: Record<string, string>
}

/** What zod knows of a schema. */
export const def = (schema: z.core.$ZodType): AnyDef => schema._zod.def as unknown as AnyDef

/** A schema without its default, its null and what is done to a value after it was read. */
export function unwrap(schema: z.core.$ZodType): z.core.$ZodType {
  const { innerType, in: input } = def(schema)
  const inner = innerType ?? input
  return inner ? unwrap(inner) : schema
}

/** The fields of an object schema, or null for another one. */
export function fieldsOf(schema: z.core.$ZodType): Record<string, z.core.$ZodType> | null {
  return def(unwrap(schema)).shape ?? null
}

/** The schema of a list's items, or null for what is no list. */
export function itemOf(schema: z.core.$ZodType): z.core.$ZodType | null {
  return def(unwrap(schema)).element ?? null
}

/** The names of the fields at a path inside a schema; of a union of objects, those of all. Empty where there are none. */
export function fieldNames(schema: z.core.$ZodType, path: Path): string[] {
  const at = schemaAt(schema, path)
  if (!at) return []
  const bare = def(unwrap(at))
  const ofOptions = (bare.options ?? []).flatMap(option => Object.keys(fieldsOf(option) ?? {}))
  return [...new Set([...Object.keys(bare.shape ?? {}), ...ofOptions])]
}

/** Whether the field at a path may be left out. */
export function isOptional(schema: z.core.$ZodType, path: Path): boolean {
  const at = schemaAt(schema, path)
  return at !== null && typeof path.at(-1) === 'string' && ['default', 'optional'].includes(def(at).type)
}

/** The schema of what stands at a path inside a schema; null where nothing does. */
export function schemaAt(schema: z.core.$ZodType, path: Path): z.core.$ZodType | null {
  let at: z.core.$ZodType | null = schema
  for (const step of path) {
    if (!at) return null
    at = (typeof step === 'number' ? itemOf(at) : fieldsOf(at)?.[step]) ?? null
  }
  return at
}

/** A path with `null` for every item of a list. */
export type Pattern = readonly (string | null)[]

/**
 * The paths of a schema's fields that hold a given schema. A schema with a description is a copy of its own, which
 * shares its definition with the one that it was made from.
 */
export function pathsTo(schema: z.core.$ZodType, wanted: z.core.$ZodType): Pattern[] {
  if (def(schema) === def(wanted)) return [[]]
  const { innerType, in: input } = def(schema)
  const inner = innerType ?? input
  if (inner) return pathsTo(inner, wanted)
  const fields = Object.entries(def(schema).shape ?? {}).flatMap(([name, field]) =>
    pathsTo(field, wanted).map(path => [name, ...path]),
  )
  const element = def(schema).element
  return element ? [...fields, ...pathsTo(element, wanted).map(path => [null, ...path])] : fields
}
