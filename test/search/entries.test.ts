import { expect, test } from 'vitest'
import { kindOf, kinds, one } from '../../src/core/kinds/kinds.ts'
import { entriesOf, type PageEntry } from '../../src/outputs/search/entries/index.ts'
import { corpusOf } from '../exports/support/reviews.ts'

const none: PageEntry[] = []

test.each(['.', 'test/fixtures/glaciers'])('finds every record of a kind that is searched, in %s', async root => {
  const corpus = await corpusOf(root)
  const entries = entriesOf(corpus, none)
  const found = Map.groupBy(entries, ({ kind }) => kind as string)
  const counts = kinds.map(kind => [kind, found.get(one(kind))?.length ?? 0])
  const wanted = kinds.map(kind => [kind, kindOf(kind).searched === false ? 0 : corpus.records[kind].length])
  expect(counts).toEqual(wanted)
  expect(entries.length).toBeGreaterThan(0)
})
