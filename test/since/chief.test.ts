import { describe, expect, it } from 'vitest'
import { isAddition, laterWorks } from '../../src/core/corpus/later-works.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { chiefOf } from '../../src/outputs/since/chief.ts'
import { mostTold, sinceParts } from '../../src/site/context/since.ts'
import { reviewCorpus } from '../search/support/review.ts'

const small = await reviewCorpus('test/fixtures/sound/additions')
const own = await reviewCorpus()

/** Everything that a review holds from later literature, of whatever kind. */
const additionsOf = (corpus: Corpus): object[] =>
  Object.values(corpus.records as unknown as Record<string, object[]>)
    .flat()
    .filter(isAddition)

describe('chiefOf(corpus, added, most)', () => {
  const added = [...small.records.findings, ...small.records.measurements].filter(isAddition)
  const ids = (most: number) => chiefOf(small, added, most).map(({ record }) => record.id)

  it('takes what stands beside a value or a statement of the article before the first of its kind', () => {
    expect(ids(2)).toEqual(['calcite-solar-burning-temperature', 'strontianite-needs-more-heat'])
  })

  it('says of what it is the first record here', () => {
    const chief = chiefOf(small, added, 10)
    expect(chief.find(({ record }) => record.id === 'sunlight-burns-calcite')?.firsts).toEqual(['Solar kilns'])
    expect(chief.find(({ record }) => record.id === 'strontianite-needs-more-heat')?.firsts).toEqual(['strontianite'])
  })

  it('lets one record stand for all where none is of these', () => {
    const [first] = own.records.findings.filter(one => !isAddition(one) && one.besides.length === 0)
    if (!first) throw new Error('no finding')
    expect(chiefOf(own, [first, first], 3)).toEqual([{ record: first, firsts: [] }])
  })
})

describe.each([
  ['a small review', small],
  ['this review', own],
])('sinceParts(corpus) of %s', (_, corpus) => {
  const parts = sinceParts(corpus)
  const told = parts.flatMap(({ chief }) => chief.map(({ record }) => record))
  const rest = parts.flatMap(({ rest }) => [...rest.findings, ...rest.quantities, ...rest.pathways])

  it('holds every addition once, told at once or on demand', () => {
    const all = [...told, ...rest]
    expect(all).toHaveLength(additionsOf(corpus).length)
    expect(new Set<object>(all)).toEqual(new Set(additionsOf(corpus)))
  })

  it('holds every later work', () => {
    expect(new Set(parts.flatMap(({ works }) => works.map(({ id }) => id)))).toEqual(new Set(laterWorks(corpus)))
  })

  it('tells a few records of each heading at once, however many there are', () => {
    expect(parts.filter(({ chief }) => chief.length > mostTold.each)).toEqual([])
  })
})
