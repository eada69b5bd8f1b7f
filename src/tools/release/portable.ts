import { count } from '../../core/corpus/words.ts'
import { Refusal } from './refusal.ts'

/** Names that stand for devices on Windows, whatever their ending. */
const devices = /^(?:con|prn|aux|nul|conin\$|conout\$|com[0-9¹²³]|lpt[0-9¹²³])(?:\.|$)/i

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
    if (devices.test(name)) return `${path}: "${name}" is the name of a device`
    if (/[. ]$/.test(name)) return `${path}: "${name}" ends in a ${name.endsWith('.') ? 'full stop' : 'space'}`
    const [sign] = name.match(/[<>:"\\|?*]|\p{Cc}/u) ?? []
    if (sign !== undefined) return `${path}: ${JSON.stringify(sign)} stands in no name there`
  }
  return null
}

/** Paths that differ in capitals or in how their accents are written alone: they would be one file. */
function clashes(paths: readonly string[]): string[] {
  const same = Map.groupBy(paths, path => path.normalize('NFC').toLowerCase())
  return [...same.values()].filter(({ length }) => length > 1).map(group => `${group.join(' and ')} are one file there`)
}
