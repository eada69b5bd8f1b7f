import { expect, it } from 'vitest'
import { templateOf } from '../../src/tools/import/table/template.ts'
import { readXlsx } from '../../src/tools/import/xlsx/read.ts'
import { small } from './support/small.ts'

const ofSomeFields = ['formula', 'reaction', 'body', 'along']

it.each([
  ['trials', []],
  ['standing', ['formula', 'reaction']],
  ['rivers', ['body', 'along']],
] as const)(
  'an empty workbook for the review of %s has, of the columns of some fields alone, %j',
  async (name, has) => {
    const { rows } = readXlsx(templateOf(await small(name), 'measurements'))
    expect(ofSomeFields.filter(field => rows[0]?.cells.some(({ text }) => text.split('.')[0] === field))).toEqual(has)
  },
)

it('an empty workbook of a review that has no materials yet has a column for their formulas', async () => {
  const corpus = await small('trials')
  const fresh = { ...corpus, records: { ...corpus.records, materials: [] } }
  const headOf = (review: typeof corpus) =>
    readXlsx(templateOf(review, 'materials')).rows[0]?.cells.map(({ text }) => text)
  expect([headOf(fresh)?.includes('formula'), headOf(corpus)?.includes('formula')]).toEqual([true, false])
})

it('an empty workbook for findings asks for formulas of phases where the review is about substances', async () => {
  const asks = async (name: 'trials' | 'standing') =>
    readXlsx(templateOf(await small(name), 'findings')).rows[0]?.cells.some(({ text }) => text === 'phases')
  expect([await asks('trials'), await asks('standing')]).toEqual([false, true])
})
