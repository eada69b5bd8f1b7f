/**
 * Turns a list of like objects into columns: for each key the distinct values, and the index of each object's among
 * them. Objects inside become columns of their own, their keys joined by a dot. It compresses far better than a list,
 * and a browser reads it faster.
 */
export interface Packed {
  length: number
  columns: Record<string, PackedColumn>
}

/** The values of one key. */
export interface PackedColumn {
  values: unknown[]
  /**
   * Which of the values is each object's, or of which its list is made; null where they stand one for each object. What is
   * the same to the end stands once.
   */
  at: readonly (number | readonly number[])[] | null
  /** What stands between the parts of a text that is made of several; without it they are a list. */
  joint?: string
}

type Plain = Record<string, unknown>

/**
 * Packs objects that all have the same keys; `nested` names those that hold an object or null, and `joints` those whose
 * texts are made of parts, with what stands between these.
 */
export function pack(
  objects: readonly object[],
  nested: readonly string[] = [],
  joints: Readonly<Record<string, string>> = {},
): Packed {
  const columns: Packed['columns'] = {}
  for (const key of Object.keys(objects[0] ?? {})) {
    const values = objects.map(object => (object as Plain)[key])
    const some = nested.includes(key) ? (values.find(value => value !== null) ?? null) : null
    if (some === null) {
      columns[key] = packedColumn(values, joints[key])
      continue
    }
    columns[key] = packedColumn(values.map(value => value !== null))
    for (const inner of Object.keys(some))
      columns[`${key}.${inner}`] = packedColumn(values.map(value => (value === null ? null : (value as Plain)[inner])))
  }
  return { length: objects.length, columns }
}

/** Gives each distinct value a place, the first time that it is met. */
function placing(): { values: unknown[]; placeOf(value: unknown): number } {
  const values: unknown[] = []
  const [plain, made] = [new Map<unknown, number>(), new Map<string, number>()]
  const placeIn = <K>(places: Map<K, number>, key: K, value: unknown): number => {
    const known = places.get(key)
    if (known !== undefined) return known
    places.set(key, values.length)
    return values.push(value) - 1
  }
  return {
    values,
    placeOf: value =>
      typeof value === 'object' && value !== null
        ? placeIn(made, JSON.stringify(value), value)
        : placeIn(plain, value, value),
  }
}

/** Enough values to tell whether all are likely to differ. */
const sample = 500

/** A column of values: where nearly all differ the list itself, otherwise the distinct ones and which is whose. */
function packedColumn(values: readonly unknown[], joint?: string): PackedColumn {
  const parts = (value: unknown): readonly unknown[] | null => {
    if (Array.isArray(value)) return value
    return joint !== undefined && typeof value === 'string' ? value.split(joint) : null
  }
  if (differ(values.slice(0, sample)) && values.some(value => parts(value) !== null)) {
    const made = ofParts(values, parts)
    if (made) return joint === undefined ? made : { ...made, joint }
  }
  const { values: distinct, placeOf } = placing()
  const at = values.map(placeOf)
  if (distinct.length * 2 > values.length) return { values: [...values], at: null }
  return { values: distinct, at: at.slice(0, at.findLastIndex(place => place !== at.at(-1)) + 2) }
}

function differ(values: readonly unknown[]): boolean {
  const { values: distinct, placeOf } = placing()
  for (const value of values) placeOf(value)
  return distinct.length * 2 > values.length
}

/** A column of lists by what is in them; null where nearly all of that differs as well. */
function ofParts(
  values: readonly unknown[],
  parts: (value: unknown) => readonly unknown[] | null,
): PackedColumn | null {
  const { values: distinct, placeOf } = placing()
  const at = values.map(value => parts(value)?.map(placeOf) ?? placeOf(value))
  const all = at.reduce<number>((sum, places) => sum + (typeof places === 'number' ? 1 : places.length), 0)
  return distinct.length * 2 > all ? null : { values: distinct, at }
}

/** A column of a packed list by its key, with those of the objects in it. */
export interface KeyColumn {
  key: string
  column: PackedColumn
  inner: { key: string; column: PackedColumn }[]
}

/** The columns of packed objects by their keys. */
export function columnsIn({ columns }: Packed): KeyColumn[] {
  const all = Object.entries(columns).map(([key, column]) => ({ key, column }))
  return all
    .filter(({ key }) => !key.includes('.'))
    .map(({ key, column }) => ({
      key,
      column,
      inner: all
        .filter(one => one.key.startsWith(`${key}.`))
        .map(one => ({ ...one, key: one.key.slice(key.length + 1) })),
    }))
}

/** What an object has under the key of a column. */
export function valueAt({ column, inner }: KeyColumn, index: number): unknown {
  const value = simpleAt(column, index)
  if (inner.length === 0) return value
  if (!value) return null
  const object: Plain = {}
  for (const { key, column } of inner) object[key] = simpleAt(column, index)
  return object
}

function simpleAt({ values, at, joint }: PackedColumn, index: number): unknown {
  if (at === null) return values[index]
  const place = at[Math.min(index, at.length - 1)] ?? 0
  if (typeof place === 'number') return values[place]
  const parts = place.map(one => values[one])
  return joint === undefined ? parts : parts.join(joint)
}

/** The objects that were packed. */
export function unpack<T>(packed: Packed): T[] {
  const columns = columnsIn(packed)
  // One object after the other, each with its keys in one order, is what engines store most tightly.
  return Array.from({ length: packed.length }, (_, index) => {
    const object: Plain = {}
    for (const column of columns) object[column.key] = valueAt(column, index)
    return object as T
  })
}
