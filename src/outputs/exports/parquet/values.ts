import type { ContractColumn } from '../columns.ts'
import { i32, struct, type Thrift } from './thrift.ts'

/** How the values of a column stand in a Parquet file, none of which is unknown. */
export interface Storage {
  /** The number of their type there. */
  type: number
  /** Whether they are texts. */
  isText: boolean
  /** They as plain bytes. */
  plain(values: readonly unknown[]): Uint8Array
}

/** Numbers are in the order of bytes of every machine that runs a build. */
const bytesOf = ({ buffer }: Float64Array | BigInt64Array): Uint8Array => new Uint8Array(buffer)

const number: Storage = { type: 5, isText: false, plain: values => bytesOf(Float64Array.from(values as number[])) }

const integer: Storage = {
  type: 2,
  isText: false,
  plain: values => bytesOf(BigInt64Array.from(values as number[], BigInt)),
}

const truth: Storage = {
  type: 0,
  isText: false,
  plain(values) {
    const bytes = new Uint8Array(Math.ceil(values.length / 8))
    values.forEach((value, at) => {
      if (value) bytes[at >> 3] = (bytes[at >> 3] ?? 0) | (1 << (at & 7))
    })
    return bytes
  },
}

const words: Storage = {
  type: 6,
  isText: true,
  plain(values) {
    const texts = values.map(asText)
    const lengths = texts.map(text => Buffer.byteLength(text))
    const bytes = Buffer.alloc(lengths.reduce((sum, length) => sum + length + 4, 0))
    let at = 0
    for (const [index, text] of texts.entries()) {
      at = bytes.writeUInt32LE(lengths[index] ?? 0, at)
      at += bytes.write(text, at)
    }
    return bytes
  },
}

/** A length as four bytes, the low one first. */
export const lengthOf = ({ length }: ArrayLike<number>): Uint8Array => new Uint8Array(Uint32Array.of(length).buffer)

/** Lists and mappings are JSON, as in the database. */
export const asText = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value))

export const storageOf = ({ type }: ContractColumn): Storage =>
  type === 'number' ? number : type === 'integer' ? integer : type === 'boolean' ? truth : words

/** What the schema of a file says of texts, in the older way and in the newer. */
export const textType = (): Record<number, Thrift> => ({ 6: i32(0), 10: struct({ 1: struct({}) }) })
