/**
 * Compares two built sites file by file: what a change of the code did to a site, or that it did nothing.
 * Usage: node scripts/compare-sites.mjs BEFORE AFTER [--ignore PATTERN …]
 *
 * Prints every file that is missing, new or different, with the first place where a text differs, and ends with status
 * 0 only where both are the same bytes. `--ignore` leaves out the files whose path matches a regular expression.
 */
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import process from 'node:process'
import { parseArgs } from 'node:util'

const usage = 'Usage: node scripts/compare-sites.mjs BEFORE AFTER [--ignore PATTERN …]'

/** The paths of all files of a folder, with slashes, sorted. */
function filesOf(folder) {
  return readdirSync(folder, { recursive: true })
    .filter(path => statSync(join(folder, path)).isFile())
    .map(path => path.split(sep).join('/'))
    .sort()
}

const around = (text, at) => JSON.stringify(text.slice(Math.max(0, at - 60), at + 60))

/** Where two files differ, as a few words; null where they are the same. */
export function difference(before, after) {
  if (before.equals(after)) return null
  const length = Math.min(before.length, after.length)
  let at = 0
  while (at < length && before[at] === after[at]) at++
  if (before.includes(0) || after.includes(0)) return `${before.length} and ${after.length} bytes, from byte ${at} on`
  const [old, fresh] = [before.toString(), after.toString()]
  const place = before.subarray(0, at).toString().length
  return `from character ${place} on:\n  − ${around(old, place)}\n  + ${around(fresh, place)}`
}

/** Everything that differs between two sites, by path. */
export function compareSites(before, after, ignored = () => false) {
  const [old, fresh] = [filesOf(before), filesOf(after)].map(paths => new Set(paths.filter(path => !ignored(path))))
  const found = []
  for (const path of [...old.union(fresh)].sort()) {
    if (!fresh.has(path)) found.push({ path, what: 'is gone' })
    else if (!old.has(path)) found.push({ path, what: 'is new' })
    else {
      const what = difference(readFileSync(join(before, path)), readFileSync(join(after, path)))
      if (what) found.push({ path, what: `differs ${what}` })
    }
  }
  return { files: old.size, found }
}

function main() {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { ignore: { type: 'string', multiple: true, default: [] }, help: { type: 'boolean', default: false } },
  })
  if (values.help) return console.log(usage)
  const [before, after] = positionals
  if (positionals.length !== 2 || !existsSync(before) || !existsSync(after)) throw new TypeError('Give two folders.')
  const patterns = values.ignore.map(pattern => new RegExp(pattern))
  const { files, found } = compareSites(before, after, path => patterns.some(pattern => pattern.test(path)))
  for (const { path, what } of found) console.log(`${path} ${what}`)
  console.log(found.length === 0 ? `The same ${files} files.` : `${found.length} of ${files} files differ.`)
  process.exitCode = found.length === 0 ? 0 : 1
}

if (import.meta.main) {
  try {
    main()
  } catch (error) {
    console.error(`${error.message}\n${usage}`)
    process.exitCode = 1
  }
}
