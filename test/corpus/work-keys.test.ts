import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse, stringify } from 'yaml'
import { z } from 'zod'
import { toData, toNode } from '../../src/core/corpus/read/node.ts'
import { makeSource } from '../../src/core/corpus/read/source.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { numberedIn } from '../../src/core/corpus/work-keys.ts'
import { schemasFor } from '../../src/core/kinds/kinds.ts'
import { namedBy } from '../../src/core/schema/choices.ts'
import { refs } from '../../src/core/schema/id.ts'
import { redirects } from '../../src/core/schema/redirects.ts'
import { search } from '../../src/core/schema/search.ts'
import { fieldsOf, itemOf, unwrap } from '../../src/core/schema/shape.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesUnder } from '../site/support/files.ts'
import { projectRoot } from '../site/support/where.ts'
import { filesOf } from './support/files.ts'
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

describe('works in data', () => {
  const everyField = filesOf('every-field')
  const keyOf = (number: unknown) => `work-${number}`
  const namesWork = (schema: z.core.$ZodType) => {
    const choice = namedBy(unwrap(schema))
    return typeof choice === 'object' && 'records' in choice && choice.records.includes('references')
  }

  /** Data in which works are named by their keys; `named` counts them by the way to their field. */
  function byKey(data: unknown, schema: z.core.$ZodType, way: string, named: Set<string>): unknown {
    if (Array.isArray(data)) {
      const item = itemOf(schema) ?? schema
      return data.map(inner => byKey(inner, item, way, named))
    }
    if (typeof data === 'number' && namesWork(schema)) {
      named.add(way)
      return keyOf(data)
    }
    const fields = fieldsOf(schema)
    if (typeof data !== 'object' || data === null || !fields) return data
    return Object.fromEntries(
      Object.entries(data).map(([key, value]) => {
        const field = fields[key]
        return [key, field ? byKey(value, field, `${way}.${key}`, named) : value]
      }),
    )
  }

  it('are named by key in every field of every kind, and are the same works', async () => {
    const { corpus } = await loadReview(root, inMemory(everyField))
    const schemas = { ...schemasFor(corpus?.vocabulary.facets.map(({ id }) => id) ?? []), search, redirects }
    const named = new Set<string>()
    const files = Object.entries(everyField).map(([path, text]) => {
      const [, name = ''] = /^data\/([a-z-]+)(?:\/.*)?\.yaml$/.exec(path) ?? /^data\/([a-z-]+)\//.exec(path) ?? []
      const schema = (schemas as Record<string, z.core.$ZodType>)[name]
      if (!schema || !path.endsWith('.yaml')) return [path, text]
      const written = byKey(parse(text), schema, name, named)
      const works =
        name === 'references' ? (written as { id: number }[]).map(work => ({ ...work, key: keyOf(work.id) })) : written
      return [path, stringify(works)]
    })
    const read = await loadReview(root, inMemory(Object.fromEntries(files)))
    expect(read.problems).toEqual([])
    const withoutKeys = (records: Corpus['records'] | undefined) => ({
      ...records,
      references: records?.references.map(work => ({ ...work, key: null })),
    })
    expect(withoutKeys(read.corpus?.records)).toEqual(withoutKeys(corpus?.records))
    expect(read.corpus?.search).toEqual(corpus?.search)
    expect([...named].sort()).toMatchInlineSnapshot(`
      [
        "challenges.refs",
        "figures.panels.items.refs",
        "figures.refs",
        "findings.refs",
        "measurements.refs",
        "notes.refs",
        "pathways.refs",
        "pictures.refs",
        "schematics.refs",
        "search.searches.taken",
        "source-checks.ref",
        "techniques.capabilities.refs",
        "techniques.refs",
      ]
    `)
  })

  it('are refused at their place, with the nearest key, where there is none', async () => {
    const { problems } = await loadReview(
      root,
      inMemory({
        ...sound,
        'data/references.yaml': (sound['data/references.yaml'] ?? '').replace('{id: 1,', '{id: 1, key: okakura1906,'),
        'data/findings/new.yaml': '- id: late\n  section: "2"\n  statement: It boils.\n  refs: [2, okakura1960]\n',
      }),
    )
    expect(problems).toContainEqual(
      expect.objectContaining({
        ...{ code: 'reference/unknown', file: 'data/findings/new.yaml', line: 4, column: 13 },
        hint: 'Did you mean `okakura1906`?',
      }),
    )
  })

  it('are read from the cells of a table too, and one that stands twice is told', async () => {
    const { problems } = await loadReview(
      root,
      inMemory({
        ...sound,
        'data/references.yaml': (sound['data/references.yaml'] ?? '').replace('{id: 1,', '{id: 1, key: okakura1906,'),
        'data/findings/new.csv': 'id,section,statement,refs\nlate,2,It boils.,okakura1906; 1\n',
      }),
    )
    expect(problems.map(({ code }) => code)).toContain('list/repeated')
  })
})

it('names works by number in fields that hold such fields themselves, to any depth', () => {
  const part = z.object({
    name: z.string(),
    get parts(): z.ZodType {
      return z.array(part).default([])
    },
    refs,
  })
  const data = (work: string | number) => ({ name: 'a', parts: [{ name: 'b', parts: [{ name: 'c', refs: [work] }] }] })
  const node = toNode(data('okakura1906'), { start: 0, end: 0 })
  const found = numberedIn(
    node,
    part,
    new Map([['okakura1906', 7]]),
    makeSource('data/parts.yaml', ''),
    () => undefined,
  )
  expect(toData(found.node)).toEqual(data(7))
})
