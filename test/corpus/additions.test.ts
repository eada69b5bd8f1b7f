import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { laterWorks } from '../../src/core/corpus/later-works.ts'
import { loadReview } from '../../src/packs/index.ts'

const fixture = join(import.meta.dirname, '../fixtures/sound/additions')

describe('a review with additions', async () => {
  const { corpus, problems } = await loadReview(fixture)
  if (!corpus) throw new Error('no corpus')

  it('has nothing wrong with it', () => {
    expect(problems).toEqual([])
  })

  it('has the paragraphs of an addition as paragraphs of the text, which know that they are added', () => {
    const blocks = corpus.section('1')?.blocks ?? []
    expect(blocks.map(({ anchor, addition }) => [anchor, addition?.refs ?? null])).toEqual([
      ['p1', null],
      ['p2', [4, 5]],
      ['p3', [4, 5]],
      ['p4', null],
      ['chart-burning-temperatures', null],
      ['table-temperatures', null],
    ])
    expect(blocks[1]?.text).toMatch(/^Strontianite needs more heat than calcite, 1373\sK/)
  })

  it('tells the works that came later from those that the article cites', () => {
    expect([...laterWorks(corpus)]).toEqual([4, 5, 6])
  })

  it('holds how works were searched for', () => {
    expect(corpus.search?.searches.map(({ taken }) => taken)).toEqual([[4], [5, 6], []])
  })
})
