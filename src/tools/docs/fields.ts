import { wordsOf } from '../../core/corpus/validate/vocabulary.ts'
import { inputSchemas } from '../../core/input/schemas.ts'
import { table } from './table.ts'

/** What of JSON Schema the files of a review are described with. */
interface Schema {
  type?: string | string[]
  description?: string
  default?: unknown
  enum?: unknown[]
  const?: unknown
  properties?: Record<string, Schema>
  required?: string[]
  items?: Schema
  anyOf?: Schema[]
  oneOf?: Schema[]
}

/** A field of a file, with those inside it by their whole names: `conditions[].value`. */
export interface FileField {
  name: string
  says: string
  /** What may stand there, in words. */
  takes: string
  needed: boolean
}

/** The fields of each file of a review, by the name of the file or folder under `data/`. */
export function fieldsByFile(): Map<string, FileField[]> {
  const schemas = inputSchemas({ ids: () => [], workKeys: [], sections: [], words: wordsOf(null), packs: [] })
  return new Map(Object.entries(schemas).map(([file, schema]) => [file, fieldsOf(record(schema as Schema), '')]))
}

/** The fields of a file as a table. */
export const fieldTable = (fields: readonly FileField[]): string =>
  table(
    ['field', 'what it says', 'what may stand there'],
    fields.map(({ name, says, takes, needed }) => [`\`${name}\`${needed ? ' *' : ''}`, says, takes]),
  )

/** A schema without its null, and of a list of records that of one. */
function record(schema: Schema): Schema {
  const inner = choices(schema)[0] ?? schema
  return inner.type === 'array' && inner.items ? record(inner.items) : inner
}

/** All that may stand in a place but null. */
function choices(schema: Schema): Schema[] {
  const options = schema.anyOf ?? schema.oneOf
  if (options) return options.flatMap(choices)
  return schema.type === 'null' ? [] : [schema]
}

function fieldsOf(schema: Schema, before: string): FileField[] {
  const required = new Set(schema.required)
  return Object.entries(schema.properties ?? {}).flatMap(([key, field]) => {
    const name = `${before}${key}`
    const own = { name, says: field.description ?? '', takes: takes(field), needed: required.has(key) }
    return [own, ...choices(field).flatMap(choice => inside(choice, name))]
  })
}

/** The fields inside a field. */
function inside(schema: Schema, name: string): FileField[] {
  if (schema.type === 'array' && schema.items)
    return choices(schema.items).flatMap(item =>
      item.properties ? fieldsOf(item, `${name}[].`) : inside(item, `${name}[]`),
    )
  return schema.properties ? fieldsOf(schema, `${name}.`) : []
}

const named: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: '`true` or `false`',
  object: 'fields of its own',
}

function takes(schema: Schema): string {
  const found = [...new Set(choices(schema).map(kindOf))].join(', or ')
  const { default: usual } = schema
  const left = usual === undefined || usual === null ? '' : `; \`${JSON.stringify(usual)}\` where it is left out`
  return found + left
}

function kindOf(schema: Schema): string {
  const { type, items } = schema
  if (schema.const !== undefined) return `\`${schema.const}\``
  if (schema.enum) return schema.enum.map(value => `\`${value}\``).join(', ')
  if (type === 'array') return items ? `a list: ${takes(items)}` : 'a list'
  const types = [type ?? []].flat().filter(one => one !== 'null')
  return types.map(one => named[one] ?? one).join(' or ') || 'anything'
}
