import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, sep } from 'node:path'

/** The paths of all files under a folder, relative to it, with `/`, sorted by code unit. */
export function filesUnder(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(entry =>
      join(entry.parentPath, entry.name)
        .slice(folder.length + 1)
        .split(sep)
        .join('/'),
    )
    .sort()
}

/** The paths of the pages of a site, which need not be read for them. */
export const pagesUnder = (folder: string): string[] => filesUnder(folder).filter(path => path.endsWith('.html'))

/** Every file of a folder with the hash of its bytes, to compare two folders; empty when there is no folder. */
export function fingerprint(folder: string): Record<string, string> {
  if (!existsSync(folder)) return {}
  const hash = (path: string) =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex')
  return Object.fromEntries(filesUnder(folder).map(path => [path, hash(path)]))
}
