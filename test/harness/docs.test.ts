import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import manifest from '../../package.json' with { type: 'json' }
import { groups } from '../../scripts/lib/steps.mjs'
import { kinds } from '../../src/core/kinds/kinds.ts'
import { componentTable } from '../../src/tools/docs/component-table.ts'
import { projectRoot } from '../site/support/where.ts'

const read = (name: string) => readFileSync(join(projectRoot, name), 'utf8')

/** The lines of a text from one that begins with some words on, up to the next heading. */
function part(text: string, heading: string): string {
  const [, after = ''] = text.split(`\n${heading}\n`)
  return after.split(/^## /m)[0] ?? ''
}

/** The cells of the first column of a table. */
const firstCells = (table: string): string[] =>
  [...table.matchAll(/^\| (.*?) \|/gm)].map(([, cell = '']) => cell).filter(cell => !/^-+$/.test(cell))

describe('docs/AUTHORING.md', () => {
  const guide = read('docs/AUTHORING.md')

  it('has the table of components that their rules make: else put the one below into it', () => {
    expect(part(guide, '## The text')).toContain(`\n${componentTable()}\n`)
  })

  it('says where the records of every kind stand', () => {
    const table = part(guide, '## Where things stand')
    expect(kinds.filter(kind => !new RegExp(`\`data/${kind}[./]`).test(table))).toEqual([])
  })
})

describe('README.md', () => {
  const readme = read('README.md')
  /** What npm does by itself. */
  const ofNpm = new Set(['ci', 'install', 'pack', 'update'])

  it('names every script of package.json, and no other', () => {
    const named = [...readme.matchAll(/(?:`|^)npm (?:run )?([a-z][a-z-]*)/gm)].map(([, name = '']) => name)
    const scripts = new Set(named.filter(name => !ofNpm.has(name)))
    expect([...scripts].sort()).toEqual(Object.keys(manifest.scripts).sort())
  })
})

describe('docs/testing.md', () => {
  it('lists the steps of `npm test` in their order', () => {
    const [, table = ''] = read('docs/testing.md').split('The steps, in their order:')
    const [before = ''] = table.split('\n## ')
    expect(firstCells(before).slice(1)).toEqual(groups.flat(2).map(({ name }) => name))
  })
})
