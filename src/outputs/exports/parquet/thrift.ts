/** A value in the compact protocol of Apache Thrift, in which Parquet writes its headers, with the number of its type. */
export interface Thrift {
  type: number
  bytes: Uint8Array
}

/** A whole number of any size, seven bits a byte, the low ones first. Throws for one that has no exact number. */
export function varint(value: number): Uint8Array {
  if (!Number.isSafeInteger(value) || value < 0) throw new Error(`${value} is no length`)
  const bytes: number[] = []
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) + 128)
    rest = Math.floor(rest / 128)
  }
  return Uint8Array.from([...bytes, rest])
}

/** What a header counts is never below zero: of the two ways round zero only one is needed. */
export const i32 = (value: number): Thrift => ({ type: 5, bytes: varint(value * 2) })
export const i64 = (value: number): Thrift => ({ type: 6, bytes: varint(value * 2) })

export const binary = (bytes: Uint8Array): Thrift => ({ type: 8, bytes: joined([varint(bytes.length), bytes]) })
export const text = (words: string): Thrift => binary(new TextEncoder().encode(words))

/** A list of values of one type, which is never empty here. */
export function list(items: readonly Thrift[]): Thrift {
  const type = items[0]?.type ?? 0
  const head =
    items.length < 15 ? Uint8Array.of(items.length * 16 + type) : joined([[0xf0 + type], varint(items.length)])
  return { type: 9, bytes: joined([head, ...items.map(({ bytes }) => bytes)]) }
}

/** A structure of fields by their numbers, of which those that are undefined are left out. */
export function struct(fields: Readonly<Record<number, Thrift | undefined>>): Thrift {
  let last = 0
  const parts = Object.entries(fields).flatMap(([id, field]) => {
    if (!field) return []
    const step = Number(id) - last
    last = Number(id)
    return [Uint8Array.of(step * 16 + field.type), field.bytes]
  })
  return { type: 12, bytes: joined([...parts, Uint8Array.of(0)]) }
}

/** Bytes one behind the other. */
export function joined(parts: readonly ArrayLike<number>[]): Uint8Array {
  const all = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    all.set(part, at)
    at += part.length
  }
  return all
}
