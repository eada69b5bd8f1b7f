import { readdirSync, readFileSync } from 'node:fs'
import { join, relative, sep } from 'node:path'

const fixtures = join(import.meta.dirname, '../../fixtures')

/** The text files of a fixture, by path. */
export function filesOf(name: string): Record<string, string> {
  const root = join(fixtures, name)
  const paths = readdirSync(root, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ parentPath, name: file }) => join(parentPath, file))
  return Object.fromEntries(paths.map(path => [relative(root, path).split(sep).join('/'), readFileSync(path, 'utf8')]))
}
