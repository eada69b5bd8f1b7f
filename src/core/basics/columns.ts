/**
 * A list as it goes to another thread: its different items once each, and of like objects and lists, however deep inside,
 * what they hold under each key as a list again. A copy of the list itself would name all keys of each object, and share no
 * text with others.
 */
export interface InColumns {
  /** The place of each among the items; null where they are these in their order. */
  at: Uint32Array | null
  items: unknown[]
  /** Those of the items that stand in columns, and not in their places. */
  alike: Alike[]
}

/** Objects of the same keys, or lists of as many items. */
interface Alike {
  /** Their places among the items. */
  places: Uint32Array
  /** Null for lists. */
  keys: string[] | null
  columns: InColumns[]
}

/** With fewer than so many columns take more room than they save. */
const many = 64

/** A list as columns. What it holds is left as it is, and is what a structured clone can copy. */
export function toColumns(list: readonly unknown[]): InColumns {
  if (list.length < many) return { at: null, items: [...list], alike: [] }
  const { items, at } = distinct(list)
  const alike: Alike[] = []
  for (const places of groupsIn(items)) {
    const some = Array.from(places, place => items[place]) as Holder[]
    const [first] = some
    const keys = Array.isArray(first) ? null : Object.keys(first ?? {})
    const columns = Object.keys(first ?? {}).map(key => toColumns(some.map(one => one[key])))
    alike.push({ places, keys, columns })
    for (const place of places) items[place] = null
  }
  return { at, items, alike }
}

/** The list that stands in columns. It takes them over: whoever still has them holds nothing of it. */
export function ofColumns(columns: InColumns): unknown[] {
  const { at, items } = restored(columns)
  Object.assign(columns, { at: null, items: [], alike: [] } satisfies InColumns)
  return at === null ? items : Array.from(at, place => items[place])
}

type Holder = Record<string, unknown>

/** The different values of a list; all of it where most differ. */
function distinct(list: readonly unknown[]): Pick<InColumns, 'at' | 'items'> {
  const places = new Map<unknown, number>()
  const at = new Uint32Array(list.length)
  for (const [index, value] of list.entries()) {
    // A map takes it for 0.
    if (Object.is(value, -0)) return { at: null, items: [...list] }
    const place = places.get(value) ?? places.size
    places.set(value, place)
    at[index] = place
  }
  return places.size * 2 > list.length ? { at: null, items: [...list] } : { at, items: [...places.keys()] }
}

/** The places of items that are like many others. */
function groupsIn(items: readonly unknown[]): Uint32Array[] {
  const groups = new Map<string, number[]>()
  for (const [place, item] of items.entries()) {
    const form = formOf(item)
    if (form === null) continue
    const group = groups.get(form)
    if (group) group.push(place)
    else groups.set(form, [place])
  }
  return [...groups.values()].filter(({ length }) => length >= many).map(places => Uint32Array.from(places))
}

/** What an object has in common with like ones; null for what stands in no columns. */
function formOf(item: unknown): string | null {
  if (typeof item !== 'object' || item === null) return null
  if (Array.isArray(item)) return item.length > 0 ? `#${item.length}` : null
  const keys = Object.keys(item)
  if (keys.length === 0 || keys.includes('__proto__') || Object.getPrototypeOf(item) !== Object.prototype) return null
  return JSON.stringify(keys)
}

function restored({ at, items, alike }: InColumns): Pick<InColumns, 'at' | 'items'> {
  for (const { places, keys, columns } of alike) {
    const read = columns.map(restored)
    const make = keys === null ? listMaker(read.length) : objectMaker(keys)
    for (const [index, place] of places.entries())
      items[place] = make(column => {
        const { at, items } = read[column] as Pick<InColumns, 'at' | 'items'>
        return items[at === null ? index : (at[index] as number)]
      })
  }
  return { at, items }
}

type Read = (column: number) => unknown

const listMaker =
  (length: number) =>
  (read: Read): unknown[] =>
    Array.from({ length }, (_, column) => read(column))

/** Copies of an object that was read, which take less memory than such as are filled key by key. */
function objectMaker(keys: readonly string[]): (read: Read) => object {
  const empty = JSON.parse(JSON.stringify(Object.fromEntries(keys.map(key => [key, null])))) as Holder
  return read => {
    const made = { ...empty }
    for (let column = 0; column < keys.length; column++) made[keys[column] as string] = read(column)
    return made
  }
}
