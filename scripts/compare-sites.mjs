/**
 * Compares two built sites file by file: what a change of the code did to a site, or that it did nothing.
 * Usage: node scripts/run.mjs scripts/compare-sites.mjs BEFORE AFTER [--ignore PATTERN …]
 *
 * Prints every file that is missing, new or different, with the first place where a text differs, and ends with status
 * 0 only where both are the same bytes. `--ignore` leaves out the files whose path matches a regular expression.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, sep } from 'node:path'
import { defineCommand, Misuse, runCommand } from '../src/tools/cli/command.ts'
import { folderNamed } from '../src/tools/cli/words.ts'

const usage = 'Usage: node scripts/run.mjs scripts/compare-sites.mjs BEFORE AFTER [--ignore PATTERN …]'

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

function patternOf(text) {
  try {
    return new RegExp(text)
  } catch (error) {
    throw new Misuse(error.message)
  }
}

const options = { ignore: { type: 'string', multiple: true, default: [] } }

export const command = defineCommand({
  usage,
  words: { options, allowPositionals: true },
  async run({ values, positionals }) {
    if (positionals.length !== 2) throw new Misuse('Give two folders.')
    const [before, after] = positionals.map(folderNamed)
    const patterns = values.ignore.map(patternOf)
    const { files, found } = compareSites(before, after, path => patterns.some(pattern => pattern.test(path)))
    for (const { path, what } of found) console.log(`${path} ${what}`)
    console.log(found.length === 0 ? `The same ${files} files.` : `${found.length} of ${files} files differ.`)
    return found.length === 0
  },
})

if (import.meta.main) await runCommand(command)
