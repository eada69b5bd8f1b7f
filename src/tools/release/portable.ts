import { count } from '../../core/corpus/words.ts'
import { unportable } from '../../core/permalinks/portable.ts'
import { Refusal } from './refusal.ts'

/** How long a path may be in the zip: Windows takes 260 characters, and some are for the folder that it is unpacked to. */
const longest = 200

/** Refuses paths that can not be unpacked on every system, each with its reason: at most ten are named. */
export function checkPortable(paths: readonly string[]): void {
  const faults = [...paths.flatMap(path => faultOf(path) ?? []), ...clashes(paths)]
  if (faults.length === 0) return
  const more = faults.length > 10 ? [`and ${faults.length - 10} more`] : []
  throw new Refusal(
    [
      `Windows could not unpack ${count(faults.length, 'file')} of the bundle. Give them other names, or ids:`,
      ...faults.slice(0, 10),
      ...more,
    ].join('\n'),
  )
}

function faultOf(path: string): string | null {
  if (path.length > longest) return `${path} has ${path.length} characters, of ${longest} at most`
  for (const name of path.split('/')) {
    const reason = unportable(name)
    if (reason !== null) return `${path}: ${JSON.stringify(name)} ${reason}`
  }
  return null
}

/** Paths that differ in capitals or in how their accents are written alone: they would be one file. */
function clashes(paths: readonly string[]): string[] {
  const same = Map.groupBy(paths, path => path.normalize('NFC').toLowerCase())
  return [...same.values()].filter(({ length }) => length > 1).map(group => `${group.join(' and ')} are one file there`)
}
