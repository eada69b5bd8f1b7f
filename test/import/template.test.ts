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
