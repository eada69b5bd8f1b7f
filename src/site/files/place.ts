import { linkSync, lstatSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Where a site is made. */
export interface SitePlace {
  /** The folder to write into. */
  out: string
  /** The site whose place it is to take, which nobody writes into any more; null where there is none. */
  former: string | null
}

/**
 * Puts a file into a site that is being made: the former site's own where that holds the same, else a new one. To name a
 * file a second time costs a third of writing it, and of taking it away with the former site later.
 */
export function placeFile({ out, former }: SitePlace, path: string, content: string | Uint8Array): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  const target = join(out, path)
  const there = former === null ? null : join(former, path)
  const isThere = there !== null && holds(there, bytes)
  inFolder(target, () => {
    if (!isThere || !linked(there, target)) writeFileSync(target, bytes)
  })
}

/** Whether a regular file holds these bytes. */
function holds(file: string, bytes: Uint8Array): boolean {
  try {
    const found = lstatSync(file, { throwIfNoEntry: false })
    return found?.isFile() === true && found.size === bytes.length && readFileSync(file).equals(bytes)
  } catch {
    return false
  }
}

/** Names a file a second time; false where that can't be, as between two disks. */
function linked(file: string, target: string): boolean {
  try {
    linkSync(file, target)
    return true
  } catch (error) {
    if (isLost(error)) throw error
    return false
  }
}

/** Writes to a path whose folder is there mostly: to make it each time would take as long as to write. */
export function inFolder<T>(target: string, write: () => T): T {
  try {
    return write()
  } catch (error) {
    if (!isLost(error)) throw error
    mkdirSync(dirname(target), { recursive: true })
    return write()
  }
}

const isLost = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'ENOENT'
