import type { Path } from '../../schema/shape.ts'

/** A value of a data file with its extent: offsets of its first character and of one past its last. */
export type Node = ScalarNode | ListNode | MapNode
interface Extent {
  start: number
  end: number
}
export interface ScalarNode extends Extent {
  type: 'scalar'
  value: string | number | boolean | null
}
export interface ListNode extends Extent {
  type: 'list'
  items: Node[]
}
export interface MapNode extends Extent {
  type: 'map'
  entries: MapEntry[]
}
/** A key of a map, with the key's own extent, and its value. */
export interface MapEntry extends Extent {
  key: string
  value: Node
}

/** The plain JavaScript value of a node. */
export function toData(node: Node): unknown {
  if (node.type === 'scalar') return node.value
  if (node.type === 'list') return node.items.map(toData)
  const map = Object.fromEntries(node.entries.map(({ key, value }) => [key, toData(value)]))
  // Every object has a `constructor`, which is no field of a file.
  return Object.hasOwn(map, 'constructor') ? map : Object.defineProperty(map, 'constructor', { value: undefined })
}

/** A map with other values for the keys that are fields; the map itself where each value stays what it is. */
export function withValues<Field>(
  map: MapNode,
  fields: Readonly<Record<string, Field>>,
  make: (value: Node, field: Field, key: string) => Node,
): MapNode {
  let isSame = true
  const entries = map.entries.map(entry => {
    const field = Object.hasOwn(fields, entry.key) ? fields[entry.key] : undefined
    const value = field === undefined ? entry.value : make(entry.value, field, entry.key)
    if (value === entry.value) return entry
    isSame = false
    return { key: entry.key, value, start: entry.start, end: entry.end }
  })
  return isSame ? map : { type: 'map', entries, start: map.start, end: map.end }
}

/** A list with other items; the list itself where each stays what it is. */
export function withItems(list: ListNode, itemOf: (item: Node, index: number) => Node): ListNode {
  const items = list.items.map(itemOf)
  return items.every((item, index) => item === list.items[index]) ? list : { ...list, items }
}

/** Plain data as nodes that all stand at one place; `shared` gives the text to hold for one. */
export function toNode(data: unknown, { start, end }: Extent, shared = (text: string): string => text): Node {
  if (typeof data === 'string') return { type: 'scalar', value: shared(data), start, end }
  if (Array.isArray(data))
    return { type: 'list', items: data.map(item => toNode(item, { start, end }, shared)), start, end }
  if (typeof data !== 'object' || data === null)
    return { type: 'scalar', value: data as number | boolean | null, start, end }
  const entries = Object.entries(data).map(([key, value]) => ({
    key,
    value: toNode(value, { start, end }, shared),
    start,
    end,
  }))
  return { type: 'map', entries, start, end }
}

/**
 * A map whose entries are made anew when somebody asks for them, those that were asked for last excepted: what a table of
 * many rows says would fill a machine, and of a sound row nobody asks twice.
 */
export const laterMap = (extent: Extent, make: () => MapEntry[]): MapNode => new LaterMap(extent, make)

/** The same of a node, if it is one that is made when it is asked for; else it is made at once. */
export const mapped = (node: Node, make: (node: Node) => Node): Node =>
  node instanceof LaterMap ? laterMap(node, () => entriesOf(make(node))) : make(node)

const entriesOf = (node: Node): MapEntry[] => (node.type === 'map' ? node.entries : [])

/** Held as long as somebody else holds it, since it holds the text of its file. */
let last: WeakRef<LaterMap> | null = null

class LaterMap implements MapNode {
  readonly type = 'map'
  readonly start: number
  readonly end: number
  readonly #make: () => MapEntry[]
  #entries: MapEntry[] | null = null

  constructor({ start, end }: Extent, make: () => MapEntry[]) {
    this.start = start
    this.end = end
    this.#make = make
  }

  get entries(): MapEntry[] {
    if (this.#entries) return this.#entries
    const entries = this.#make()
    // To make them may have asked for those of another.
    const before = last?.deref()
    if (before) before.#entries = null
    this.#entries = entries
    last = new WeakRef(this)
    return entries
  }
}

/** The node at a path, or undefined where there is none. */
export function nodeAt(node: Node, path: Path): Node | undefined {
  let at: Node | undefined = node
  for (const step of path) {
    if (!at) return undefined
    at = child(at, step)
  }
  return at
}

/** The items of the list at a path; none where there is no list. */
export function itemsAt(node: Node, path: Path): Node[] {
  const list = nodeAt(node, path)
  return list?.type === 'list' ? list.items : []
}

/** The entry of a key in a map, or undefined. */
export function entryOf(node: Node | undefined, key: string): MapEntry | undefined {
  return node?.type === 'map' ? node.entries.find(entry => entry.key === key) : undefined
}

/** The text of a key in a map, or null where it has none or no text. */
export function textOf(node: Node | undefined, key: string): string | null {
  const value = entryOf(node, key)?.value
  return value?.type === 'scalar' && (typeof value.value === 'string' || typeof value.value === 'number')
    ? String(value.value)
    : null
}

/** Where a path points, or the nearest thing that holds it: the offset of the value, or of what it is missing from. */
export function offsetOf(node: Node, path: Path): number {
  let at = node
  for (const step of path) {
    const next = child(at, step)
    if (!next) break
    at = next
  }
  return at.start
}

function child(node: Node, step: string | number): Node | undefined {
  if (node.type === 'list') return node.items[Number(step)]
  return entryOf(node, String(step))?.value
}
