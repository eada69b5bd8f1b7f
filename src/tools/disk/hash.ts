import { createHash } from 'node:crypto'
import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'

/** One hash over the names and contents of files and folders, but for what lies in places to be left out. */
export function filesHash(parts: readonly string[], isLeftOut?: (path: string) => boolean): string {
  const hash = createHash('sha256')
  for (const [at, part] of parts.entries()) {
    for (const file of filesIn(part, isLeftOut)) {
      const content = readFileSync(file)
      hash.update(`${at} ${relative(part, file)}\0${content.length}\0`).update(content)
    }
  }
  return hash.digest('hex')
}

/** The regular files at a path or below it, by name: a pipe or a device may never come to an end. */
export function* filesIn(path: string, isLeftOut: (path: string) => boolean = () => false): Generator<string> {
  if (isLeftOut(path)) return
  const found = statSync(path, { throwIfNoEntry: false })
  if (found?.isFile()) yield path
  if (!found?.isDirectory()) return
  for (const name of readdirSync(path).sort()) yield* filesIn(join(path, name), isLeftOut)
}

/** The folders at a path or below it, by name. */
export function* foldersIn(path: string): Generator<string> {
  if (!lstatSync(path, { throwIfNoEntry: false })?.isDirectory()) return
  yield path
  for (const name of readdirSync(path).sort()) yield* foldersIn(join(path, name))
}
