import { fromCsl } from '../../bibliography/from-csl.ts'
import { entryOf, type MapNode, type Node, textOf, toData, toNode } from './node.ts'

/** What a published work says in `custom`, and no item of others has. */
const own = ['key', 'others', 'identified', 'status', 'same-as', 'corrected', 'written']

/**
 * A work as a review has it, where it stands as an item of CSL-JSON, such as a site publishes; any other stays what it is.
 * What only CSL knows is left as it is, to be told.
 */
export function fromCslNode(node: Node): Node {
  if (node.type !== 'map' || !isCsl(node)) return node
  const custom = entryOf(node, 'custom')?.value
  const isPublished = custom !== undefined && entryOf(custom, 'url') !== undefined
  const data = toData(node) as Record<string, unknown>
  const { fields, left } = fromCsl(data)
  const entryNamed = (key: string) => entryOf(node, key) ?? { key, value: node, start: node.start, end: node.end }
  const taken = fields.map(({ field, from, value }) => {
    const { start, end, value: at } = entryNamed(from)
    return { key: field, value: toNode(value, at), start, end }
  })
  const rest = left.filter(key => key !== 'id' && key !== 'custom' && !(isPublished && key === 'status'))
  return {
    ...node,
    entries: [
      ...node.entries.filter(({ key }) => key === 'id').map(entry => ({ ...entry, value: numberOf(entry.value) })),
      ...taken,
      ...node.entries.filter(({ key }) => rest.includes(key)),
      ...(custom?.type === 'map' ? custom.entries.filter(({ key }) => own.includes(key)) : []),
    ],
  }
}

/** By an id or a date as no record of a review has it. */
const isCsl = (node: MapNode): boolean =>
  entryOf(node, 'issued') !== undefined || entryOf(node, 'custom') !== undefined || isPublishedId(textOf(node, 'id'))

const isPublishedId = (id: string | null): boolean => id !== null && /^ref-\d+$/.test(id)

/** The number of a work by which its published id names it. */
const numberOf = (id: Node): Node =>
  id.type === 'scalar' && isPublishedId(String(id.value)) ? { ...id, value: Number(String(id.value).slice(4)) } : id
