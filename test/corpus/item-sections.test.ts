import { describe, expect, it } from 'vitest'
import { sectionsOfItem } from '../../src/core/corpus/item-sections.ts'
import { figure } from '../../src/core/kinds/figure.ts'

type Review = Parameters<typeof sectionsOfItem>[0]

const section = (number: string) => ({ number }) as Review['sections'][number]

/** A review whose works are cited in some sections, and whose findings stand in others. */
function review(cited: Record<number, string[]>, findings: Record<string, string>): Review {
  return {
    sections: ['1', '2', '2.1', '3'].map(section),
    get: ((_: string, id: string) => (findings[id] ? { section: findings[id] } : undefined)) as Review['get'],
    usesOf: ((_: string, id: number) => (cited[id] ?? []).map(number => ({ section: number }))) as Review['usesOf'],
  }
}

const table = figure.schema().parse({ id: '1', type: 'table', section: '2', title: 'Bridges', panels: [] })
const item = (fields: object) => ({ says: 'A bridge.', refs: [], findings: [], ...fields })

describe('sectionsOfItem(corpus, table, item)', () => {
  it('are those that cite its works and those of its findings, in the order of the review, each once', () => {
    const corpus = review({ 7: ['3', '1'], 8: ['3'] }, { 'a-finding': '2.1' })
    expect(sectionsOfItem(corpus, table, item({ refs: [7, 8], findings: ['a-finding'] }))).toEqual(['1', '2.1', '3'])
  })

  it('leave out the section of the table itself, unless nothing else is left', () => {
    expect(sectionsOfItem(review({ 7: ['2', '3'] }, {}), table, item({ refs: [7] }))).toEqual(['3'])
    expect(sectionsOfItem(review({ 7: ['2'] }, {}), table, item({ refs: [7] }))).toEqual(['2'])
  })

  it('are none where nothing cites it', () => {
    expect(sectionsOfItem(review({}, {}), table, item({ refs: [7], findings: ['gone'] }))).toEqual([])
  })
})
