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
  const objects: Plain[] = Array.from({ length }, () => ({}))
  for (const [key, { values, at }] of Object.entries(columns)) {
    const [outer = '', inner] = key.split('.')
    const nests = inner === undefined && Object.keys(columns).some(other => other.startsWith(`${key}.`))
    for (const [index, object] of objects.entries()) {
      const value = values[at === null ? index : (at[Math.min(index, at.length - 1)] ?? 0)]
      if (nests) object[key] = value ? {} : null
      else if (inner === undefined) object[outer] = value
      else if (object[outer]) (object[outer] as Plain)[inner] = value
    }
  }
  return objects as T[]
}
