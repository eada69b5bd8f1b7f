import { join } from 'node:path'
import { expect, test } from 'vitest'
import { kinds } from '../../src/core/kinds/kinds.ts'
import { isReserved } from '../../src/core/permalinks/taken.ts'
import { columnsOf } from '../../src/outputs/explore/columns.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { dimensionsOf } from '../../src/outputs/explore/dimensions.ts'
import { rowsCsv } from '../../src/outputs/explore/download.ts'
import { schemasOf } from '../../src/outputs/exports/contract-records.ts'
import { loadReview } from '../../src/packs/index.ts'
import { filesOf } from './support/files.ts'
import { inMemory } from './support/overlay.ts'

test('no facet can take the name of a published column, or of what the explorer narrows down by', async () => {
  const { corpus } = await loadReview(join(import.meta.dirname, '../fixtures/base'))
  if (!corpus) throw new Error('the sound review is not')
  const data = datasetOf(corpus)
  const names = [
    ...kinds
      .map(kind => Object.keys(schemasOf(corpus)[kind].shape))
      .flatMap(keys => (keys.includes('method') ? keys : [])),
    ...(rowsCsv(data, data.rows).split(/\r?\n/)[0] ?? '').split(','),
    ...columnsOf(data).map(({ id }) => id),
    ...dimensionsOf(data).map(({ id }) => id),
  ]
  const facets = corpus.vocabulary.facets.map(({ id }) => id)
  const free = [...new Set(names)].filter(name => /^[a-z]+$/.test(name) && !facets.includes(name) && !isReserved(name))
  expect(free).toEqual([])
})

test.each([
  's',
  'r',
  'ref',
  'm',
  'chart',
  'fig',
  'table',
  'assets',
  'data',
  'search',
  'refs',
  'glossary',
  'read',
  'rows',
])('no facet can take the address %s/', name => expect(isReserved(name)).toBe(true))

test.each(['url', 'checks', 'hash', 'kind', 'note', 'id', 'refs', 'value', 'min', 'class', 'year'])(
  'no facet can be called %s',
  name => expect(isReserved(name)).toBe(true),
)

test.each([
  ['page', 'reference'],
  ['volume', 'reference'],
  ['publisher', 'reference'],
  ['summary', 'technique'],
  ['axis', 'chart'],
])('a facet called %s is told of at the vocabulary alone where a %s has such a field', async (name, kind) => {
  const base = filesOf('base')
  const cited = (base['data/references.yaml'] ?? '').replace(
    'year: 1906',
    'year: 1906, page: "7", volume: "1", publisher: Fox',
  )
  base['data/references.yaml'] = cited
  const renamed = Object.entries(base).map(([file, text]) => [file, text.replace(/\bmethod\b/g, name)])
  const { problems } = await loadReview('tea', inMemory(Object.fromEntries(renamed)))
  expect(problems.filter(({ code }) => code !== 'vocabulary/reserved')).toEqual([])
  expect(problems.map(({ file, message }) => `${file} ${message}`)).toEqual([
    `data/vocabulary.yaml A facet can't be called \`${name}\`: a ${kind} has a field of that name for something else.`,
  ])
})

test.each(['system', 'ion', 'mechanism', 'process', 'technique', 'method', 'setting'])(
  'a facet can be called %s',
  name => expect(isReserved(name)).toBe(false),
)
