import type { z } from 'zod'
import { author } from '../schema/author.ts'
import { refNumber } from '../schema/id.ts'
import { uncertainty } from '../schema/quantity.ts'
import { def, fieldsOf, itemOf, unwrap } from '../schema/shape.ts'
import type { ColumnType, TypedColumn } from './types.ts'

/** The columns that a table of records has: a field of their schema each. */
export const columnTypes = (schema: z.core.$ZodType): TypedColumn[] =>
  Object.entries(fieldsOf(schema) ?? {}).map(([name, field]) => ({ name, type: columnType(field) }))

function columnType(field: z.core.$ZodType): ColumnType {
  const item = itemOf(field)
  if (item) return listType(item)
  if (def(unwrap(field)) === def(refNumber)) return 'reference'
  if (def(unwrap(field)) === def(uncertainty)) return 'uncertainty'
  const { type } = def(unwrap(field))
  if (type === 'number') return isInteger(field) ? 'integer' : 'number'
  if (isText(field)) return 'text'
  if (type === 'union' && isOneOrSeveral(field)) return 'values'
  return type === 'boolean' ? 'boolean' : 'json'
}

/** Whether a field holds a text, of whatever form: one of a list, or one with a beginning of its own. */
function isText(field: z.core.$ZodType): boolean {
  const { type, options } = def(unwrap(field))
  if (type === 'union') return options?.every(isText) ?? false
  return type === 'string' || type === 'enum' || type === 'template_literal'
}

/** Whether a field holds a text or a list of texts. */
function isOneOrSeveral(field: z.core.$ZodType): boolean {
  const types = def(unwrap(field)).options?.map(columnType)
  return types?.length === 2 && types[0] === 'text' && types[1] === 'texts'
}

function listType(item: z.core.$ZodType): ColumnType {
  if (def(unwrap(item)) === def(author)) return 'names'
  const fields = fieldsOf(item)
  if (fields) return 'property' in fields && 'qualifier' in fields ? 'conditions' : 'json'
  const { type } = def(unwrap(item))
  if (type === 'number') return isInteger(item) ? 'integers' : 'numbers'
  return isText(item) ? 'texts' : 'json'
}

const isInteger = (schema: z.core.$ZodType): boolean => !(unwrap(schema) as z.ZodType).safeParse(0.5).success
