import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const fixtures = join(import.meta.dirname, '../../fixtures')

/** How a file of a fixture is held as text, and put back: one of an image byte by byte. */
export const encodingOf = (path: string): 'latin1' | 'utf8' =>
  /\.(png|jpe?g|gif|webp|avif)$/.test(path) ? 'latin1' : 'utf8'

/** The files of a fixture as texts, by path. */
export function filesOf(name: string): Record<string, string> {
  const root = join(fixtures, name)
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
  return Object.fromEntries(
    paths.map(path => [relative(root, path).split(sep).join('/'), readFileSync(path, encodingOf(path))]),
  )
}
