import type { z } from 'zod'
import { itemOf, unwrap } from '../../core/schema/shape.ts'

/** What a cell or a key holds. */
export type ColumnType =
  | 'text'
  | 'number'
  | 'integer'
  | 'true or false'
  | 'list of texts'
  | 'list of integers'
  | 'conditions'
  | 'names'
  | 'JSON'

/** A key of the published data, and the column of the same name. */
export interface Column {
  name: string
  type: ColumnType
  description: string
  /** The values that it may have, where they are few; null where it takes any. */
  values: string[] | null
  /** Whether it may be unknown: null in JSON, an empty cell in CSV. */
  nullable: boolean
}

/** The keys of a published record with their types, as its schema describes them. */
export const columnsOf = (schema: z.ZodObject): Column[] =>
  Object.entries(schema.shape).map(([name, field]) => columnOf(name, field as z.ZodType))

function columnOf(name: string, field: z.ZodType): Column {
  const nullable = field.safeParse(null).success
  return { name, type: typeOf(name, field), description: field.description ?? '', values: valuesOf(field), nullable }
}

type Def = { type: string; entries?: Record<string, string>; format?: string }
const defOf = (schema: z.core.$ZodType): Def => unwrap(schema)._zod.def as unknown as Def

function valuesOf(field: z.ZodType): string[] | null {
  const { type, entries } = defOf(field)
  return type === 'enum' && entries ? Object.values(entries) : null
}

function typeOf(name: string, field: z.ZodType): ColumnType {
  if (name === 'conditions') return 'conditions'
  if (name === 'author') return 'names'
  const item = itemOf(field)
  const { type } = defOf(item ?? field)
  if (type === 'string' || type === 'enum') return item ? 'list of texts' : 'text'
  if (type === 'number') {
    const whole = isInteger(item ?? field)
    return item ? 'list of integers' : whole ? 'integer' : 'number'
  }
  return type === 'boolean' && !item ? 'true or false' : 'JSON'
}

const isInteger = (schema: z.core.$ZodType): boolean => !(unwrap(schema) as z.ZodType).safeParse(0.5).success
