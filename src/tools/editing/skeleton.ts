import { Document, isCollection } from 'yaml'
import type { z } from 'zod'
import { suggest } from '../../core/corpus/words.ts'
import { readCell } from '../../core/csv/cells.ts'
import { columnTypes } from '../../core/csv/columns.ts'
import { fieldsOf, isOptional } from '../../core/schema/shape.ts'
import { Refusal } from '../release/refusal.ts'

/** A record as it is begun: the lines of its fields, and those of them that are still to be filled in. */
export interface Skeleton {
  lines: string[]
  open: string[]
}

/**
 * Begins a record of a schema with the fields that are given, each as a cell of a table has it; what it needs besides
 * follows without a value, with what it means. Throws a `Refusal` for a field that there is not, or that can't be read.
 */
export function skeletonOf(schema: z.ZodType, given: ReadonlyMap<string, string>): Skeleton {
  const fields = Object.entries(fieldsOf(schema) ?? {})
  const types = new Map(columnTypes(schema).map(({ name, type }) => [name, type]))
  for (const name of given.keys())
    if (!types.has(name)) throw new Refusal(sentences(`It has no field ${name}.`, suggest(name, types.keys())))
  const lines: string[] = []
  const open: string[] = []
  for (const [name, field] of fields) {
    const text = given.get(name)
    const type = types.get(name)
    if (text !== undefined && type !== undefined) {
      const read = readCell(type, text)
      if ('fault' in read) throw new Refusal(`${name} can't be read: write it as a cell of a table has it.`)
      lines.push(fieldLine(name, read.value))
    } else if (!isOptional(schema, [name])) {
      lines.push(`${name}:${remarkOf(field as z.ZodType)}`)
      open.push(name)
    }
  }
  return { lines, open }
}

const sentences = (...words: (string | null)[]): string => words.filter(word => word !== null).join(' ')

/** What a field means, as the first sentence of its description says it. */
function remarkOf({ description = '' }: z.ZodType): string {
  const first = /^.*?[.](?=\s|$)/.exec(description)?.[0] ?? description
  return first === '' ? '' : `  # ${first}`
}

/** A field on one line. */
export function fieldLine(name: string, value: unknown): string {
  const document = new Document({ [name]: value })
  const held = document.get(name)
  if (isCollection(held)) held.flow = true
  return document.toString({ lineWidth: 0, flowCollectionPadding: false }).replace(/\n$/, '')
}
