import { readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { loadReview } from '../../src/packs/index.ts'
import { sectionModules } from '../../src/site/integration/sections.ts'
import { filesUnder } from '../site/support/files.ts'
import { projectRoot } from '../site/support/where.ts'
import { inMemory } from './support/overlay.ts'

const root = resolve(projectRoot, 'test/fixtures/base')
const listId = '\0virtual:atlas/sections'
const id = (section: string) => resolve(root, `content/${section}.mdx`)

/** What becomes of the text of a file. */
type Changes = Record<string, (text: string) => string>

/** The review with some of its files changed. */
async function review(changes: Changes = {}): Promise<Corpus> {
  const written = Object.fromEntries(filesUnder(root).map(path => [path, readFileSync(join(root, path), 'utf8')]))
  const changed = Object.entries(changes).map(([path, change]) => [path, change(written[path] ?? '')])
  const { corpus, problems } = await loadReview(root, inMemory({ ...written, ...Object.fromEntries(changed) }))
  expect(problems).toEqual([])
  return corpus as Corpus
}

/** Which modules are stale, once all were asked for, when a review becomes another. */
async function staleAfter(changes: Changes, before: Changes = {}): Promise<string[]> {
  let now = await review(before)
  const modules = sectionModules({ root, corpus: async () => now, wrong: async () => null, forget: () => undefined })
  expect(await modules.sourceOf(id('1'))).toBe(null)
  await modules.sourceOf(listId)
  for (const section of ['1', '1.1', '2']) expect(await modules.sourceOf(id(section))).toContain('<P n="p1"')
  expect(modules.isText(id('2'))).toBe(true)
  expect(modules.isText(id('3'))).toBe(false)
  now = await review(changes)
  return modules.stale()
}

it('are none where only a record changes', async () =>
  expect(await staleAfter({ 'data/measurements.yaml': text => text.replace('95', '96') })).toEqual([]))

it('are none where nothing changes', async () => expect(await staleAfter({})).toEqual([]))

it('is the one whose text changes', async () =>
  expect(await staleAfter({ 'content/2.mdx': text => `${text}\nIt cools.\n` })).toEqual([id('2')]))

it('are two where a term of one is not the first of its chapter any more', async () => {
  const term = '<Term id="infusion">infusion</Term>'
  const leaves = `\nLeaves become an ${term}.${' They are dried in the sun.'.repeat(40)}\n`
  const more = {
    'content/1.mdx': (text: string) => text + leaves.replace(term, 'x'),
    'content/1.1.mdx': (text: string) => text + leaves,
  }
  const without = { ...more, 'content/1.mdx': (text: string) => more['content/1.mdx'](text).replace(term, 'infusion') }
  expect((await staleAfter(more, without)).sort()).toEqual([id('1'), id('1.1')].sort())
})

it('is the list where a section comes in', async () =>
  expect(
    await staleAfter({
      'content/3.mdx': () => 'Milk comes last.\n',
      'data/review.yaml': text => text.replace(/title: Water}\n/, '$&  - {number: "3", title: Milk}\n'),
    }),
  ).toEqual([listId]))
