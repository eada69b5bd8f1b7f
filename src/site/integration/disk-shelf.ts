import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pid } from 'node:process'
import { threadId } from 'node:worker_threads'
import type { Shelf } from '../../core/basics/shelf.ts'

/** How much a shelf may hold. */
export interface Bounds {
  /** Bytes of all that it holds. */
  bytes: number
  /** Milliseconds since something was last taken or put. */
  age: number
}

/** Enough for the pictures of ten reviews such as the first; what no build of a month has asked for is gone. */
export const usualBounds: Bounds = { bytes: 200_000_000, age: 30 * 24 * 3_600_000 }

const digestLength = 32
const digest = (bytes: Uint8Array | string): Buffer => createHash('sha256').update(bytes).digest()

/**
 * A shelf in a folder, which other processes may use at the same time. `maker` names all that makes what is kept besides
 * the key: what was made by another is not found. A file that is not whole is none.
 */
export function diskShelf(folder: string, maker: string): Shelf {
  const placeOf = (key: string) => join(folder, digest(`${maker}\n${key}`).toString('hex'))
  return {
    take(key) {
      const place = placeOf(key)
      const bytes = sound(contentOf(place))
      if (bytes) attempt(() => utimesSync(place, new Date(), new Date()))
      return bytes
    },
    put(key, bytes) {
      const place = placeOf(key)
      const half = `${place}.${pid}-${threadId}`
      attempt(() => {
        mkdirSync(folder, { recursive: true })
        writeFileSync(half, Buffer.concat([digest(bytes), bytes]))
        renameSync(half, place)
      })
    },
  }
}

/** Takes away what was not used for longest, until the folder of a shelf keeps within its bounds. */
export function sweep(folder: string, bounds: Bounds, now = Date.now()): void {
  const found = (attempt(() => readdirSync(folder)) ?? []).flatMap(name => {
    const place = join(folder, name)
    const stats = statSync(place, { throwIfNoEntry: false })
    return stats?.isFile() ? [{ place, size: stats.size, used: stats.mtimeMs }] : []
  })
  let bytes = 0
  for (const { place, size, used } of found.sort((a, b) => b.used - a.used)) {
    bytes += size
    if (bytes > bounds.bytes || now - used > bounds.age) attempt(() => rmSync(place, { force: true }))
  }
}

function sound(content: Buffer | null): Uint8Array | null {
  if (!content || content.length < digestLength) return null
  const bytes = content.subarray(digestLength)
  return digest(bytes).equals(content.subarray(0, digestLength)) ? bytes : null
}

const contentOf = (place: string): Buffer | null => attempt(() => readFileSync(place))

/** A disk that is full or may not be written keeps nothing, which costs time alone. */
function attempt<T>(act: () => T): T | null {
  try {
    return act()
  } catch {
    return null
  }
}
