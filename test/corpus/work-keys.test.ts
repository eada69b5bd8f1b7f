import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { loadReview } from '../../src/packs/index.ts'
import { filesUnder } from '../site/support/files.ts'
import { projectRoot } from '../site/support/where.ts'
import { inMemory } from './support/overlay.ts'

const root = join(projectRoot, 'test/fixtures/base')
const sound = Object.fromEntries(filesUnder(root).map(path => [path, readFileSync(join(root, path), 'utf8')]))

/** The sound review with a key of its first work, and more text in section 2. */
async function withKey(key: string, text: string) {
  const written = {
    ...sound,
    'data/references.yaml': (sound['data/references.yaml'] ?? '').replace('{id: 1,', `{id: 1, key: "${key}",`),
    'content/2.mdx': `${sound['content/2.mdx']}\n${text}\n`,
  }
  const { corpus, problems } = await loadReview(root, inMemory(written))
  return { corpus, problems: problems.map(({ code, column }) => [code, column]) }
}

it.each(['okakura1906', 'Okakura_1906', 'okakura:1906', 'DBLP:books/x'.replace('/', '-'), 'a.b+c-d'])(
  'a work is cited by its key %s as by its number',
  async key => {
    const { corpus, problems } = await withKey(key, `It boils[@${key}; @2], it boils[@2; @${key}].`)
    expect(problems).toEqual([])
    const cited = corpus?.section('2')?.uses.filter(({ component }) => component === 'Cite') ?? []
    expect(cited.map(({ ids }) => ids)).toEqual([
      ['1', '2'],
      ['2', '1'],
    ])
  },
)

it('tells at its place of a key that no work has, and of nothing that follows', async () => {
  const { problems } = await withKey('okakura1906', 'It boils[@2; @nobody].')
  expect(problems).toEqual([['reference/unknown', 15]])
})

it('refuses a key that could be a number', async () => {
  const { problems } = await withKey('1906', 'It boils.')
  expect(problems.map(([code]) => code)).toContain('value/invalid')
})
