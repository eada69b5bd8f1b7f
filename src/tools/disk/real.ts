import { lstatSync, readlinkSync, realpathSync } from 'node:fs'
import { basename, dirname, join, resolve } from 'node:path'

/**
 * A path without links, also of what is not there yet, were it named by a link. Throws the system's `ELOOP` where links
 * lead in a circle.
 */
export function real(path: string): string {
  const standing = realOf(path)
  if (standing !== null) return standing
  const parent = dirname(path)
  if (parent === path) return path
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink()) return real(resolve(parent, readlinkSync(path)))
  return join(real(parent), basename(path))
}

function realOf(path: string): string | null {
  try {
    return realpathSync(path)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ELOOP') throw error
    return null
  }
}
