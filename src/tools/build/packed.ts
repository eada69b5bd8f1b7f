import { deserialize, serialize } from 'node:v8'
import { zstdCompressSync, zstdDecompressSync } from 'node:zlib'

/** Bytes that are packed or unpacked at once: many small pieces would have to be put together. */
const chunkSize = 4 * 1024 * 1024

/** A value as few bytes, for this Node to read. */
export const packed = (value: unknown): Uint8Array => zstdCompressSync(serialize(value), { chunkSize })

/** The value of such bytes. */
export const unpacked = (bytes: Uint8Array): unknown => deserialize(zstdDecompressSync(bytes, { chunkSize }))
