import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve, sep } from 'node:path'
import { describe, expect, test } from 'vitest'

const source = join(import.meta.dirname, '../../src')

/** The rooms of the house, lowest first. A module imports from its own room and from those above it in this list. */
const rooms = [
  'core/basics',
  'core/catalogue',
  'core/html',
  'core/schema',
  'core/csv',
  'core/units',
  'core/chem',
  'core/math',
  'core/kinds',
  'core/bibliography',
  'core/packs',
  'core/sources',
  'core/query',
  'core/corpus',
  'core/words',
  'core/audit',
  'core/derivations',
  'core/standing',
  'core/permalinks',
  'core/input',
  'core/review',
  'outputs/document',
  'outputs/markdown',
  'outputs/render',
  'outputs/cards',
  'outputs/cite',
  'outputs/differences',
  'outputs/charts',
  'outputs/pictures',
  'outputs/since',
  'outputs/pathways',
  'outputs/schematics',
  'outputs/exports',
  'outputs/deposit',
  'outputs/wordings',
  'outputs/metadata',
  'outputs/epub',
  'outputs/search',
  'outputs/explore',
  'outputs/compare',
  'outputs/choose',
  'outputs/calc',
  'packs/electrochemistry',
  'packs',
  'site/styles',
  'site/context',
  'site/browser',
  'site/markup',
  'site/text',
  'site/frame',
  'site/components',
  'site/layouts',
  'site/pages',
  'site/paper',
  'site/files',
  'site/integration',
  'tools/disk',
  'tools/headless',
  'tools/serve',
  'tools/build',
  'tools/paper',
  'tools/release',
  'tools/import',
  'tools/editing',
  'tools/init',
  'tools/docs',
  'tools/cli',
  'api',
]

/** An import of one module by another, both as paths inside `src`. */
interface Import {
  from: string
  to: string
}

const slashed = (path: string): string => path.split(sep).join('/')

/** The folder of two levels that a module is in: `core/units`; one level where there is no second. */
const roomOf = (path: string): string => path.split('/').slice(0, -1).slice(0, 2).join('/')

/** What a module's text imports from other modules of `src`, those that it loads later or in a thread among them. */
function importsOf(path: string, text: string): Import[] {
  const named = text.matchAll(/(?:\bfrom\s+|\bimport\s+|\bimport\(\s*|new URL\(\s*)(['"])(\.{1,2}\/[^'"]+)\1/g)
  return [...named].flatMap(([, , target = '']) => {
    const to = slashed(relative(source, resolve(source, dirname(path), target)))
    return to.startsWith('..') || !/\.(?:ts|astro)$/.test(to) ? [] : [{ from: path, to }]
  })
}

const modules = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter(file => /\.(?:ts|astro)$/.test(file))
  .map(slashed)
const imports = modules.flatMap(path => importsOf(path, readFileSync(join(source, path), 'utf8')))

/** The imports that point up in a list of rooms, each as a sentence that says which one to cut. */
function upward(all: readonly Import[], order: readonly string[]): string[] {
  return all
    .filter(({ from, to }) => order.indexOf(roomOf(to)) > order.indexOf(roomOf(from)))
    .map(({ from, to }) => `cut ${from} → ${to}: ${roomOf(to)} stands above ${roomOf(from)}`)
}

/** The circles of modules, each as the imports that close it. */
function circles(all: readonly Import[]): string[] {
  const targets = Map.groupBy(all, ({ from }) => from)
  const done = new Set<string>()
  const found: string[] = []
  const visit = (path: string, trail: readonly string[]): void => {
    const at = trail.indexOf(path)
    if (at !== -1) found.push([...trail.slice(at), path].join(' → '))
    if (at !== -1 || done.has(path)) return
    for (const { to } of targets.get(path) ?? []) visit(to, [...trail, path])
    done.add(path)
  }
  for (const path of targets.keys()) visit(path, [])
  return found
}

describe('the imports of src', () => {
  test('stay within the rooms that are known', () => {
    expect([...new Set(modules.map(roomOf))].filter(room => !rooms.includes(room) && room !== 'site')).toEqual([])
    expect(rooms.filter(room => !modules.some(path => roomOf(path) === room) && room !== 'site/styles')).toEqual([])
  })

  test('are between rooms that the map of the code explains', () => {
    const map = readFileSync(join(source, '../docs/ARCHITECTURE.md'), 'utf8')
    expect(rooms.filter(room => !map.includes(`\`${room}\``))).toEqual([])
  })

  test('point down only', () => {
    expect(upward(imports, rooms)).toEqual([])
  })

  test('form no circle', () => {
    expect(circles(imports)).toEqual([])
  })

  test('reach no output from core: a review is loaded and validated without any', () => {
    const reached = new Set<string>()
    const visit = (path: string): void => {
      if (reached.has(path)) return
      reached.add(path)
      for (const { from, to } of imports) if (from === path) visit(to)
    }
    visit('core/review/load.ts')
    expect([...reached].filter(path => !path.startsWith('core/'))).toEqual([])
  })
})

describe('the reader of imports', () => {
  const read = (text: string) => importsOf('core/units/a.ts', text).map(({ to }) => to)

  test('sees every way of importing', () => {
    expect(read("import { b } from './b.ts'")).toEqual(['core/units/b.ts'])
    expect(read("import type {\n  B,\n} from '../chem/b.ts'")).toEqual(['core/chem/b.ts'])
    expect(read("export * from '../../outputs/cite/b.ts'")).toEqual(['outputs/cite/b.ts'])
    expect(read("await import('./b.ts')")).toEqual(['core/units/b.ts'])
    expect(read("new Worker(new URL('./b.ts', import.meta.url))")).toEqual(['core/units/b.ts'])
    expect(read("import './b.ts'")).toEqual(['core/units/b.ts'])
  })

  test('names the import to cut, and the way round a circle', () => {
    const up = { from: 'core/units/a.ts', to: 'site/pages/b.astro' }
    expect(upward([up], rooms)).toEqual([
      'cut core/units/a.ts → site/pages/b.astro: site/pages stands above core/units',
    ])
    const back = { from: 'site/pages/b.astro', to: 'core/units/a.ts' }
    expect(circles([up, back])).toEqual(['core/units/a.ts → site/pages/b.astro → core/units/a.ts'])
  })
})
