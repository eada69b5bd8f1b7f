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

test.each(['system', 'ion', 'mechanism', 'process', 'technique', 'method', 'setting'])(
  'a facet can be called %s',
  name => expect(isReserved(name)).toBe(false),
)
