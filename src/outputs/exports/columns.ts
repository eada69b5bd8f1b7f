import type { z } from 'zod'
import { columnTypes } from '../../core/csv/columns.ts'
import type { TypedColumn } from '../../core/csv/types.ts'
import { def, unwrap } from '../../core/schema/shape.ts'
import { referenceId } from '../cite/items.ts'

/** A key of the published data, and the column of the same name. */
export interface ContractColumn extends TypedColumn {
  description: string
  /** The values that it may have, where they are few; null where it takes any. */
  values: string[] | null
  /** Whether it may be unknown: null in JSON, an empty cell in CSV. */
  nullable: boolean
}

/** A value as it stands in a table: a work, which records name by its number, as the id of its row in `references`. */
export const tableValue = ({ type }: ContractColumn, value: unknown): unknown =>
  type === 'reference' && typeof value === 'number' ? referenceId(value) : (value ?? null)

/** The keys of a published record with their types, as its schema describes them. */
export const columnsOf = (schema: z.ZodObject): ContractColumn[] =>
  columnTypes(schema).map(column => {
    const field = schema.shape[column.name] as z.ZodType
    const nullable = field.safeParse(null).success
    return { ...column, description: field.description ?? '', values: valuesOf(field), nullable }
  })

function valuesOf(field: z.ZodType): string[] | null {
  const { type, entries } = def(unwrap(field))
  return type === 'enum' && entries ? Object.values(entries) : null
}

/**
 * The names of columns for programs that do not tell capitals apart, as SQL: of two such names the second gets `_2` behind
 * it, as `URL_2` beside `url`.
 */
export const distinctNames = (columns: readonly ContractColumn[]): string[] =>
  columns.map(({ name }, index) => {
    const isTaken = columns.slice(0, index).some(other => other.name.toLowerCase() === name.toLowerCase())
    return isTaken ? `${name}_2` : name
  })
