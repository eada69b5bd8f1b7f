import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const root = join(import.meta.dirname, '../..')

/** The programs outside `src` that are run as they are, by the tests or by hand. */
const programs = ['bench', 'scripts'].flatMap(folder =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(file => /\.(?:ts|mjs)$/.test(file) && !file.includes('node_modules'))
    .map(file => join(root, folder, file)),
)

const imported = (text: string): string[] =>
  [...text.matchAll(/^\s*(?:import|export)\b(?!\s+type\b)[^'"]*['"]([^'"]+)['"]/gm)].flatMap(([, name = '']) => name)

/** The way from a program to a package that it loads through other modules, or nothing. */
function wayTo(name: string, path: string, seen = new Set<string>()): string[] {
  if (seen.has(path)) return []
  seen.add(path)
  for (const target of imported(readFileSync(path, 'utf8'))) {
    if (target === name) return [relative(root, path), name]
    if (!/^\.{1,2}\/.*\.(?:ts|mjs)$/.test(target)) continue
    const way = wayTo(name, resolve(dirname(path), target), seen)
    if (way.length > 0) return [relative(root, path), ...way]
  }
  return []
}

describe('programs that are run by hand', () => {
  test('load nothing that works in a test alone', () => {
    expect(programs.length).toBeGreaterThan(20)
    expect(programs.map(path => wayTo('vitest', path).join(' → ')).filter(Boolean)).toEqual([])
  })
})
