/**
 * Turns a list of like objects into columns: for each key the distinct values, and the index of each object's among
 * them. Objects inside become columns of their own, their keys joined by a dot. It compresses far better than a list,
 * and a browser reads it faster.
 */
export interface Packed {
  length: number
  columns: Record<string, { values: unknown[]; at: number[] | null }>
}

type Plain = Record<string, unknown>

/** Packs objects that all have the same keys; `nested` names those that hold an object or null. */
export function pack(objects: readonly object[], nested: readonly string[] = []): Packed {
  const columns: Packed['columns'] = {}
  for (const key of Object.keys(objects[0] ?? {})) {
    const values = objects.map(object => (object as Plain)[key])
    if (!nested.includes(key)) {
      columns[key] = column(values)
      continue
    }
    const some = values.find(value => value !== null) ?? {}
    columns[key] = column(values.map(value => value !== null))
    for (const inner of Object.keys(some))
      columns[`${key}.${inner}`] = column(values.map(value => (value === null ? null : (value as Plain)[inner])))
  }
  return { length: objects.length, columns }
}

/**
 * A column of values: where nearly all differ the list itself, otherwise the distinct ones and which is whose; what is
 * the same from some object on stands once.
 */
function column(values: readonly unknown[]): Packed['columns'][string] {
  const index = new Map<string, number>()
  const distinct: unknown[] = []
  const at = values.map(value => {
    const key = JSON.stringify(value)
    const known = index.get(key)
    if (known !== undefined) return known
    index.set(key, distinct.length)
    return distinct.push(value) - 1
  })
  if (distinct.length * 2 > values.length) return { values: [...values], at: null }
  return { values: distinct, at: at.slice(0, at.findLastIndex(place => place !== at.at(-1)) + 2) }
}

/** The objects that were packed. Equal lists inside are one and the same list. */
export function unpack<T>({ length, columns }: Packed): T[] {
  const all = Object.entries(columns).map(([key, column]) => ({ key, ...column }))
  const outer = all
    .filter(({ key }) => !key.includes('.'))
    .map(({ key, ...column }) => ({ key, ...column, inner: innerOf(all, key) }))
  // One object after the other, each with its keys in one order, is what engines store most tightly.
  return Array.from({ length }, (_, index) => {
    const object: Plain = {}
    for (const { key, values, at, inner } of outer) {
      const value = values[placeOf(at, index)]
      object[key] = inner.length > 0 ? innerObject(inner, index, Boolean(value)) : value
    }
    return object as T
  })
}

type Column = Packed['columns'][string] & { key: string }

/** The columns of the object that stands under a key, by their own keys; none where no object does. */
const innerOf = (all: readonly Column[], key: string): Column[] =>
  all
    .filter(column => column.key.startsWith(`${key}.`))
    .map(column => ({ ...column, key: column.key.slice(key.length + 1) }))

function innerObject(columns: readonly Column[], index: number, exists: boolean): Plain | null {
  if (!exists) return null
  const object: Plain = {}
  for (const { key, values, at } of columns) object[key] = values[placeOf(at, index)]
  return object
}

const placeOf = (at: readonly number[] | null, index: number): number =>
  at === null ? index : (at[Math.min(index, at.length - 1)] ?? 0)
