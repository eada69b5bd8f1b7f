import { existsSync, lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/** A path without links, also of what is not there yet, were it named by a link. */
export function real(path: string): string {
  if (existsSync(path)) return realpathSync(path)
  const parent = dirname(path)
  if (parent === path) return path
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return real(resolve(parent, readlinkSync(path)))
  return join(real(parent), basename(path))
}
