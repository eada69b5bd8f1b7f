import type { z } from 'zod'
import { def, itemOf, type Path, unwrap } from '../../../src/core/schema/shape.ts'

/** A field that holds text, where it stands in data, and what its schema takes. */
export interface TextField {
  /** Its name: `findings[].statement`; `{}` is any value of a mapping, `{key}` its key. */
  name: string
  schema: z.core.$ZodType
  /** The places in the data that hold it; none where the data says nothing in it. */
  places: Path[]
}

/** Every field of a schema that holds text, with its places in data of that schema. */
export function textFields(name: string, schema: z.core.$ZodType, data: unknown): TextField[] {
  const found = new Map<string, TextField>()
  walk({ name, schema, value: data, path: [] }, ({ name, schema, value, path }) => {
    const field = found.get(name) ?? { name, schema: unwrap(schema), places: [] }
    found.set(name, field)
    if (typeof value === 'string') field.places.push(path)
  })
  return [...found.values()]
}

/** A value of data, or the want of one, with its schema. */
interface Held {
  name: string
  schema: z.core.$ZodType
  value: unknown
  path: Path
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function walk(held: Held, found: (text: Held) => void): void {
  const { name, value, path } = held
  const { type, shape = {}, element, options = [] } = def(unwrap(held.schema))
  if (isText(type)) found(held)
  for (const [key, schema] of Object.entries(shape))
    walk(
      { name: `${name}.${key}`, schema, value: isObject(value) ? value[key] : undefined, path: [...path, key] },
      found,
    )
  for (const [at, item] of element ? (Array.isArray(value) && value.length > 0 ? value : [undefined]).entries() : [])
    walk({ name: `${name}[]`, schema: element as z.core.$ZodType, value: item, path: [...path, at] }, found)
  const isOneOrSeveral = options.some(option => isText(def(unwrap(option)).type))
  for (const schema of options) {
    const item = itemOf(schema)
    // What may be a text or several is one field, and says each of them.
    if (isOneOrSeveral && item && isText(def(unwrap(item)).type)) {
      for (const [at, one] of Array.isArray(value) ? value.entries() : [])
        walk({ name, schema: item, value: one, path: [...path, at] }, found)
    } else walk({ ...held, schema, value: fits(schema, value) ? value : undefined }, found)
  }
  if (type === 'record') mapping(held, found)
}

/** The keys of a mapping and the texts that it has for each. */
function mapping({ name, schema, value, path }: Held, found: (text: Held) => void): void {
  const entries = Object.entries(isObject(value) ? value : { '': undefined })
  for (const [key, held] of entries) {
    found({ name: `${name}{key}`, schema, value: key === '' ? undefined : key, path: [...path, key] })
    for (const [at, item] of (Array.isArray(held) ? held : [held]).entries())
      found({ name: `${name}{}`, schema, value: item, path: [...path, key, ...(Array.isArray(held) ? [at] : [])] })
  }
}

const isText = (type: string): boolean => type === 'string' || type === 'template_literal'

/** Whether a value is meant for one of several schemas. */
function fits(option: z.core.$ZodType, value: unknown): boolean {
  const { shape, type } = def(unwrap(option))
  if (isObject(value)) return Object.keys(value).every(key => shape && key in shape)
  if (typeof value === 'string') return isText(type)
  return Array.isArray(value) ? type === 'array' : type === typeof value
}

/** Data with a text at a place; at that of a key, the key is another one. */
export function withText(data: unknown, path: Path, text: string, isKey = false): unknown {
  const [step, ...rest] = path
  if (step === undefined) return text
  if (Array.isArray(data)) return data.toSpliced(Number(step), 1, withText(data[Number(step)], rest, text, isKey))
  if (!isObject(data)) throw new Error(`nothing stands at ${String(step)}`)
  const entries = Object.entries(data).map(([key, value]): [string, unknown] => {
    if (key !== step) return [key, value]
    return isKey && rest.length === 0 ? [text, value] : [key, withText(value, rest, text, isKey)]
  })
  return Object.fromEntries(entries)
}
