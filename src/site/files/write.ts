import { closeSync, mkdirSync, openSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { SiteFile } from './file.ts'
import { inFolder, placeFile, type SitePlace } from './place.ts'

/** Makes a file and puts it into a site; gives the bytes that it has. */
export async function writeSiteFile(
  { path, make, parts, write }: Pick<SiteFile, 'path' | 'make' | 'parts' | 'write'>,
  place: SitePlace,
): Promise<number> {
  const target = join(place.out, path)
  const content = await made(path, async () => {
    if (write) return writeItself(write, target)
    return parts ? inFolder(target, () => writeParts(parts(), target)) : make()
  })
  if (typeof content === 'number') return content
  placeFile(place, path, content)
  return Buffer.byteLength(content)
}

/** Has a file write itself; gives the bytes that it has. */
function writeItself(write: (target: string) => void, target: string): number {
  mkdirSync(dirname(target), { recursive: true })
  write(target)
  return statSync(target).size
}

/** The characters that are written together. */
const together = 1_000_000

/** Writes a file piece by piece; gives the bytes that it has. */
function writeParts(parts: Iterable<string>, target: string): number {
  const file = openSync(target, 'w')
  let [waiting, bytes] = ['', 0]
  try {
    for (const part of parts) {
      waiting += part
      bytes += Buffer.byteLength(part)
      if (waiting.length < together) continue
      writeFileSync(file, waiting)
      waiting = ''
    }
    writeFileSync(file, waiting)
    return bytes
  } finally {
    closeSync(file)
  }
}

/** What a file holds; an error names the file, in a form that keeps its words on its way out of a thread. */
async function made<T>(path: string, make: () => Promise<T>): Promise<T> {
  try {
    return await make()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${path} could not be made: ${reason}`)
  }
}
