import type { z } from 'zod'
import { prose } from '../../schema/id.ts'
import { def, fieldsOf, itemOf, unwrap } from '../../schema/shape.ts'
import type { ColumnType } from '../read/table.ts'

/** The columns that a table of records has: a field each. */
export function columnsOf(schema: z.core.$ZodType): Map<string, ColumnType> {
  return new Map(Object.entries(fieldsOf(schema) ?? {}).map(([name, field]) => [name, columnType(name, field)]))
}

function columnType(name: string, field: z.core.$ZodType): ColumnType {
  if (name === 'conditions') return 'conditions'
  const item = itemOf(field)
  if (!item && def(unwrap(field)) === def(prose)) return 'prose'
  const type = def(unwrap(item ?? field)).type
  if (type === 'number') return item ? 'numbers' : 'number'
  if (type === 'string' || type === 'enum') return item ? 'texts' : 'text'
  if (type === 'boolean' && !item) return 'boolean'
  return 'json'
}
