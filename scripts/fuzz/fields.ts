import { stringify } from 'yaml'
import { kindOf, kinds } from '../../src/core/kinds/kinds.ts'
import type { Kind } from '../../src/core/kinds/types.ts'
import { review } from '../../src/core/schema/review.ts'
import { def, fieldsOf, itemOf, unwrap } from '../../src/core/schema/shape.ts'
import { vocabulary } from '../../src/core/schema/vocabulary.ts'
import type { Random } from './random.ts'
import { numbers, texts } from './values.ts'

type Schema = Parameters<typeof unwrap>[0]

/** Plain data of a file, which a change may alter in place. */
type Data = Record<string, unknown> | unknown[]

/** What the changes of fields draw from. */
export interface Stock {
  random: Random
  /** Words that the review has already: ids, names, units, numbers of works. */
  words: readonly string[]
  facets: readonly string[]
}

/** The schema of what a file of data holds; null for what is none. */
export function schemaOf(file: string, facets: readonly string[]): { schema: Schema; kind: Kind | null } | null {
  if (/^data\/review\./.test(file)) return { schema: review, kind: null }
  if (/^data\/vocabulary\./.test(file)) return { schema: vocabulary, kind: null }
  const kind = kinds.find(kind => file.startsWith(`data/${kind}.`) || file.startsWith(`data/${kind}/`))
  return kind ? { schema: kindOf(kind).schema([...facets]), kind } : null
}

/** Sets one field, drawn at random from all that a schema has, to a value that may or may not be one of its own. */
export function changeField(data: Data, schema: Schema, stock: Stock): boolean {
  if (!Array.isArray(data)) return changeIn(data, schema, stock)
  const record = data.length > 0 ? stock.random.of(data) : null
  return isMap(record) && changeIn(record, schema, stock)
}

const isMap = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

function changeIn(map: Record<string, unknown>, schema: Schema, stock: Stock): boolean {
  const { random } = stock
  const fields = Object.entries(fieldsOf(schema) ?? {})
  if (fields.length === 0) return false
  const [name, field] = random.of(fields)
  const inner = map[name]
  if (isMap(inner) && random.below(4) > 0) return changeIn(inner, field, stock)
  const item = itemOf(field)
  if (Array.isArray(inner) && item && random.below(4) > 0) return changeList(inner, item, stock)
  if (random.below(12) === 0) delete map[name]
  else map[name] = valueFor(field, stock)
  return true
}

function changeList(list: unknown[], item: Schema, stock: Stock): boolean {
  const { random } = stock
  const at = random.below(list.length + 1)
  const found = list[at]
  switch (random.below(5)) {
    case 0:
      list.splice(at, 1)
      break
    case 1:
      list.splice(at, 0, structuredClone(found ?? list[0] ?? valueFor(item, stock)))
      break
    case 2:
      list.splice(at, 0, valueFor(item, stock))
      break
    default:
      if (isMap(found)) return changeIn(found, item, stock)
      list[at] = valueFor(item, stock)
  }
  return true
}

/** A value for a field of a schema: mostly of its type, seldom of another one. */
function valueFor(schema: Schema, stock: Stock, depth = 0): unknown {
  const { random, words } = stock
  const bare = unwrap(schema)
  const { type, entries, options, shape, element } = def(bare)
  if (random.below(25) === 0) return random.of<unknown>([null, '', 0, true, [], {}, [[]], 'x', 1.5])
  if (type === 'enum') return random.of(Object.values(entries ?? {}))
  if (type === 'boolean') return random.below(2) === 0
  if (type === 'number') return random.below(3) === 0 ? random.below(12) : random.of(numbers)
  if (type === 'string') return random.below(2) === 0 ? random.of(words) : random.of(texts)
  if (type === 'union') return valueFor(random.of(options ?? []), stock, depth)
  if (type === 'array' && element) {
    const length = random.of([0, 1, 1, 2, 2, 3, depth > 1 ? 2 : 40])
    return Array.from({ length }, () => valueFor(element, stock, depth + 1))
  }
  if (type === 'record') return { [random.of(words)]: random.of([random.of(words), [random.of(words)], []]) }
  if (!shape || depth > 4) return random.of(words)
  const chosen = Object.entries(shape).filter(([, field]) => isNeeded(field) || random.below(4) === 0)
  return Object.fromEntries(chosen.map(([name, field]) => [name, valueFor(field, stock, depth + 1)]))
}

const isNeeded = (field: Schema): boolean => !['default', 'optional'].includes(def(field).type)

/** The words that a review has in its data: what stands after a colon, a comma, a bracket or a dash. */
export function wordsIn(files: readonly string[]): string[] {
  const found = files.flatMap(text => text.match(/(?<=[:,[\-;"]\s?)[\w.:/%²³°Å-]+(?=["\],;}\s])/gu) ?? [])
  return [...new Set(found)]
}

/** Plain data as a file of YAML, of which JSON is a part. */
export const written = (data: Data, isJson: boolean): string =>
  isJson ? `${JSON.stringify(data, null, 2)}\n` : stringify(data, { lineWidth: 0, aliasDuplicateObjects: false })
