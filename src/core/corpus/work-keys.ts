import type { z } from 'zod'
import { memoise } from '../basics/memoise.ts'
import { namedBy } from '../schema/choices.ts'
import { workKey } from '../schema/id.ts'
import { fieldsOf, itemOf, unwrap } from '../schema/shape.ts'
import type { Report } from './problems.ts'
import { entryOf, type Node, type ScalarNode, textOf, withItems, withValues } from './read/node.ts'
import type { SourceFile } from './read/source.ts'
import { code, suggest } from './words.ts'

/** The numbers of works by their keys in libraries. */
export type WorkKeys = ReadonlyMap<string, number>

/** The keys of works as they stand in their files, sound or not; of two works with one key the first has it. */
export function workKeysIn(works: readonly Node[]): WorkKeys {
  const keys = new Map<string, number>()
  for (const work of works) {
    const key = textOf(work, 'key')
    const id = entryOf(work, 'id')?.value
    if (key !== null && id?.type === 'scalar' && typeof id.value === 'number' && !keys.has(key)) keys.set(key, id.value)
  }
  return keys
}

/** All of them as one text, to tell them from others. */
export const printedKeys = (works: WorkKeys): string => JSON.stringify([...works])

/** What is said of a key that no work has. */
export function missingKey(key: string, works: WorkKeys) {
  const near = works.size > 0 ? suggest(key, works.keys()) : null
  const other = 'Name works by their numbers, or give the work this `key` in its entry of `data/references.yaml`.'
  return {
    code: 'reference/unknown' as const,
    message: `No work has the key ${code(key)}.`,
    hint: near ?? other,
    about: `references/${key}`,
  }
}

/**
 * A mapping or a record in which every work that a field of the schema names by key is named by number. A key that no work
 * has is reported at its place, which is a fault from then on.
 */
export function numberedIn(
  node: Node,
  schema: z.core.$ZodType,
  works: WorkKeys,
  source: SourceFile,
  report: Report,
): { node: Node; faults: number[] } {
  const strangers: ScalarNode[] = []
  const found = numbered(node, schema, works, strangers)
  for (const { start, value } of strangers) {
    const { code, message, hint, about } = missingKey(String(value), works)
    report(code, source.placeAt(start), message, hint, { about })
  }
  return { node: found, faults: strangers.map(({ start }) => start) }
}

function numbered(node: Node, schema: z.core.$ZodType, works: WorkKeys, strangers: ScalarNode[]): Node {
  if (node.type === 'scalar') return namesWork(schema) ? numberOf(node, works, strangers) : node
  if (node.type === 'list') {
    const item = itemOf(schema)
    return item ? withItems(node, inner => numbered(inner, item, works, strangers)) : node
  }
  const fields = fieldsOf(schema)
  if (!fields) return node
  return withValues(node, fields, (value, field) =>
    holdsWork(field) ? numbered(value, field, works, strangers) : value,
  )
}

/** Whether a field names a work. */
function namesWork(schema: z.core.$ZodType): boolean {
  const choice = namedBy(unwrap(schema))
  return typeof choice === 'object' && 'records' in choice && choice.records.join() === 'references'
}

/** Whether something in a field may name a work: most can't, such as conditions, of which a row of a table has dozens. */
const holdsWork = memoise((schema: z.core.$ZodType): boolean => mayNameWork(schema, new Set()))

/** The same of a schema besides others that are looked at already: one may hold itself. */
function mayNameWork(schema: z.core.$ZodType, seen: Set<z.core.$ZodType>): boolean {
  const bare = unwrap(schema)
  if (seen.has(bare)) return false
  seen.add(bare)
  const inner = [itemOf(schema), ...Object.values(fieldsOf(schema) ?? {})]
  return namesWork(schema) || inner.some(one => one !== null && mayNameWork(one, seen))
}

/** What is no key stays what it is, for its schema to judge. */
function numberOf(node: ScalarNode, works: WorkKeys, strangers: ScalarNode[]): Node {
  if (typeof node.value !== 'string' || !workKey.safeParse(node.value).success) return node
  const value = works.get(node.value)
  if (value !== undefined) return { ...node, value }
  strangers.push(node)
  return node
}
