import { gzipSync } from 'fflate'
import { type ContractColumn, distinctNames, tableValue } from '../columns.ts'
import type { ContractRecord } from '../contract-records.ts'
import { packed } from './levels.ts'
import { binary, i32, i64, joined, list, struct, type Thrift, text } from './thrift.ts'
import { asText, lengthOf, type Storage, storageOf, textType } from './values.ts'

/**
 * How many rows stand together, and how many cells: a program reads those parts alone whose least and greatest values may
 * fit, and what is written must be held.
 */
const [rowsTogether, cellsTogether] = [50_000, 1_500_000]

/** A text longer than this says nothing of the order of its column. */
const longest = 64

/**
 * Records as a Parquet file, for programs that ask for a few columns of very many rows: a column each, lists and mappings
 * as JSON, with its least and greatest value in every part. The same bytes for the same records.
 */
export function parquet(columns: readonly ContractColumn[], records: readonly ContractRecord[]): Uint8Array {
  const names = distinctNames(columns)
  const parts: Uint8Array[] = [magic]
  let at = magic.length
  const add = (bytes: Uint8Array): number => {
    parts.push(bytes)
    at += bytes.length
    return at - bytes.length
  }
  const groups: Thrift[] = []
  const together = Math.min(rowsTogether, Math.ceil(cellsTogether / columns.length))
  for (let first = 0; first < records.length; first += together) {
    const rows = records.slice(first, first + together)
    const chunks = columns.map((column, index) => {
      const values = rows.map(row => tableValue(column, row[column.name]))
      return addChunk(names[index] ?? '', storageOf(column), values, add)
    })
    const size = chunks.reduce((sum, { size }) => sum + size, 0)
    groups.push(struct({ 1: list(chunks.map(({ chunk }) => chunk)), 2: i64(size), 3: i64(rows.length) }))
  }
  const schema = [
    struct({ 4: text('records'), 5: i32(columns.length) }),
    ...columns.map((column, index) => {
      const { type, isText } = storageOf(column)
      return struct({ 1: i32(type), 3: i32(optional), 4: text(names[index] ?? ''), ...(isText && textType()) })
    }),
  ]
  const footer = struct({
    1: i32(1),
    2: list(schema),
    3: i64(records.length),
    4: list(groups),
    6: text('insitu-atlas'),
    // Least and greatest are by the order of the type.
    7: list(columns.map(() => struct({ 1: struct({}) }))),
  }).bytes
  return joined([...parts, footer, lengthOf(footer), magic])
}

const magic = new TextEncoder().encode('PAR1')
const optional = 1
const [plain, runs, dictionary] = [0, 3, 8]
const [dataPage, dictionaryPage] = [0, 2]
const gzip = 2

/** Writes a column of some rows, and gives what the footer says of it, and its size before it is compressed. */
function addChunk(
  name: string,
  storage: Storage,
  values: readonly unknown[],
  add: (bytes: Uint8Array) => number,
): { chunk: Thrift; size: number } {
  const known = values.filter(value => value !== null)
  const levels = packed(
    values.map(value => (value === null ? 0 : 1)),
    1,
  )
  const different = storage.isText ? [...new Set(known.map(asText))] : []
  const isListed = different.length > 0 && different.length <= known.length / 2
  let [size, stored] = [0, 0]
  const addPage = (type: number, bytes: Uint8Array, about: Record<number, Thrift>): number => {
    const content = gzipSync(bytes, { level: 6, mtime: 0 })
    const head = struct({ 1: i32(type), 2: i32(bytes.length), 3: i32(content.length), ...about }).bytes
    size += head.length + bytes.length
    stored += head.length + content.length
    return add(joined([head, content]))
  }
  const listed = isListed
    ? addPage(dictionaryPage, storage.plain(different), { 7: struct({ 1: i32(different.length), 2: i32(plain) }) })
    : null
  const encoding = isListed ? dictionary : plain
  const content = isListed ? indices(known, different) : storage.plain(known)
  const first = addPage(dataPage, joined([lengthOf(levels), levels, content]), {
    5: struct({ 1: i32(values.length), 2: i32(encoding), 3: i32(runs), 4: i32(runs) }),
  })
  const about = struct({
    1: i32(storage.type),
    2: list([...new Set([encoding, plain, runs])].map(i32)),
    3: list([text(name)]),
    4: i32(gzip),
    5: i64(values.length),
    6: i64(size),
    7: i64(stored),
    9: i64(first),
    11: listed === null ? undefined : i64(listed),
    12: statistics(storage, storage.isText ? different : known, values.length - known.length),
  })
  return { chunk: struct({ 2: i64(listed ?? first), 3: about }), size }
}

/** Texts by their places in the list of those that there are. */
function indices(values: readonly unknown[], different: readonly string[]): Uint8Array {
  const places = new Map(different.map((value, index) => [value, index]))
  const bits = Math.max(1, Math.ceil(Math.log2(different.length)))
  const numbers = values.map(value => places.get(asText(value)) ?? 0)
  return joined([[bits], packed(numbers, bits)])
}

/** The least and the greatest of some values, where they are short, and how many are unknown. */
function statistics(storage: Storage, values: readonly unknown[], unknown: number): Thrift {
  const bounds = storage.isText
    ? ends(
        // What is longer by then is too long, wherever it ends.
        (values as string[]).map(value => Buffer.from(value.slice(0, longest + 1))),
        Buffer.compare,
      )
    : ends(values as number[], (one, other) => one - other)?.map(value => storage.plain([value]))
  const [min, max] = bounds ?? []
  if (!min || !max || min.length > longest || max.length > longest) return struct({ 3: i64(unknown) })
  return struct({ 3: i64(unknown), 5: binary(max), 6: binary(min) })
}

/** The least and the greatest value by an order; null where there is none. */
function ends<T>([first, ...others]: readonly T[], order: (one: T, other: T) => number): [T, T] | null {
  if (first === undefined) return null
  let [least, greatest]: [T, T] = [first, first]
  for (const value of others) {
    if (order(value, least) < 0) least = value
    if (order(value, greatest) > 0) greatest = value
  }
  return [least, greatest]
}
