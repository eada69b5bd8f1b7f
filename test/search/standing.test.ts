import fc from 'fast-check'
import { expect, it } from 'vitest'
import { entriesOf } from '../../src/outputs/search/entries/index.ts'
import { readMark, unmarked, writeMark } from '../../src/outputs/search/marks.ts'
import { allReviews, corpusOf } from '../exports/support/reviews.ts'

const marks = new Map(entriesOf(await corpusOf(allReviews.standing), []).map(({ path, mark }) => [path, mark]))
const markOf = (id: string) => readMark(marks.get(`r/${id}/`) ?? '')

it.each([
  ['contradicted-value', 'contradicted', false],
  ['contradicted-retracted', 'contradicted', false],
  ['open-by-note', 'open', false],
  ['noted-value', null, false],
  ['supported-value', null, false],
  ['unchecked-value', null, false],
  ['addition-value', null, true],
  ['finding-addition', null, true],
  ['finding-differs', 'contradicted', false],
  ['pathway-differs', 'contradicted', false],
  ['note-refuted', 'contradicted', false],
] as const)(
  'a search that finds %s tells whether it is in doubt, and whether it is an addition',
  (id, is, addition) => {
    expect(markOf(id)).toEqual({ is, addition })
  },
)

it('says nothing beside what is no record', () => {
  expect(marks.get('m/calcite/')).toBe(unmarked)
  expect(marks.get('ref/6/')).toBe(unmarked)
})

it('gives a mark back', () => {
  fc.assert(
    fc.property(fc.constantFrom(null, 'contradicted' as const, 'open' as const), fc.boolean(), (is, addition) => {
      expect(readMark(writeMark({ is, addition }))).toEqual({ is, addition })
      expect(writeMark({ is, addition })).toHaveLength(1)
    }),
  )
})
