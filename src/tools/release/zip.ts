import { type Zippable, zipSync } from 'fflate'

/**
 * A zip file of files by their paths, one folder around them all. The same files give the same bytes on every machine:
 * sorted, all of one date (`YYYY-MM-DD`, noon), readable by everybody, compressed by code of our own choice.
 */
export function zip(folder: string, files: ReadonlyMap<string, Uint8Array>, date: string): Uint8Array {
  const [year = 1980, month = 1, day = 1] = date.split('-').map(Number)
  // A zip file holds local time: this is noon of that day wherever it is made.
  const mtime = new Date(Math.max(1980, year), month - 1, day, 12)
  const paths = [...files.keys()].sort()
  const entries: Zippable = {}
  for (const path of paths)
    entries[`${folder}/${path}`] = [files.get(path) as Uint8Array, { mtime, level: 9, os: 3, attrs }]
  return zipSync(entries)
}

/** A plain file that everybody may read, as Unix has it in the upper half. */
const attrs = 0o100644 * 0x10000
