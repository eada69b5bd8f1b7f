import { describe, expect, it } from 'vitest'
import { publishedKinds } from '../../src/core/corpus/published-kinds.ts'
import { kinds } from '../../src/core/kinds/kinds.ts'
import { readDelimited } from '../../src/tools/import/table/cells.ts'
import { corpusOf, dataTexts, everyReview } from '../exports/support/reviews.ts'
import { imported } from './support/small.ts'
import { workbook } from './support/workbook.ts'

const small = Object.entries(everyReview).filter(([name]) => name !== 'own')

describe.each(small)('a table that the review %s publishes', async (_name, root) => {
  const corpus = await corpusOf(root)
  const texts = dataTexts(corpus)
  const filled = publishedKinds(corpus).filter(kind => corpus.records[kind].length > 0)
  const all = { fresh: [], differs: [], problems: [], odd: [] }

  it.each(filled)('holds nothing new when its %s are imported, as text and as a workbook', async kind => {
    const text = texts.get(`${kind}.csv`) ?? ''
    expect(await imported(corpus, text, { kind, name: `${kind}.csv` })).toMatchObject(all)
    const { rows } = readDelimited(text, () => true)
    const book = workbook([{ name: kind, rows: rows.map(({ cells }) => cells.map(({ text }) => text)) }])
    expect(await imported(corpus, book, { kind, name: `${kind}.xlsx` })).toMatchObject(all)
  })
})

it('is of every kind in one of these reviews at least', async () => {
  const corpora = await Promise.all(small.map(([, root]) => corpusOf(root)))
  expect(kinds.filter(kind => corpora.every(({ records }) => records[kind].length === 0))).toEqual([])
})
