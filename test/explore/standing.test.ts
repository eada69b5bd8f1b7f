import { describe, expect, it } from 'vitest'
import { standingSigns } from '../../src/core/standing/signs.ts'
import { standingOf } from '../../src/core/standing/standing.ts'
import { plainText } from '../../src/core/words/plain.ts'
import { columnsOf } from '../../src/outputs/explore/columns.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { dimensionsOf } from '../../src/outputs/explore/dimensions.ts'
import { flatRow, rowsCsv } from '../../src/outputs/explore/download.ts'
import { indexOf, select } from '../../src/outputs/explore/filter.ts'
import { emptyState, parseState, stateQuery } from '../../src/outputs/explore/state.ts'
import { allReviews, corpusOf } from '../exports/support/reviews.ts'

const data = datasetOf(await corpusOf(allReviews.standing))
const row = (id: string) => {
  const found = data.rows.find(one => one.id === id)
  if (!found) throw new Error(`no row ${id}`)
  return found
}
const dimensions = dimensionsOf(data)
const columns = columnsOf(data)
const text = (column: string, id: string) => columns.find(({ id }) => id === column)?.text(row(id))
const foundBy = (standing: string) =>
  select(indexOf(data, dimensions), { ...emptyState(), chosen: { standing: [standing] } }).rows.map(({ id }) => id)

describe('how records stand in the table of all records', () => {
  it('is a question of its own, each answer with its sign and its word', () => {
    expect(dimensions.find(({ id }) => id === 'standing')?.values.map(({ id, name }) => `${id}: ${name}`)).toEqual([
      'contradicted: ✗ Contradicted',
      'open: ? Open',
      'noted: † See note',
      'supported: ✓ Supported',
      'unchecked: As printed, or not checked',
    ])
  })

  it('narrows the records down', () => {
    expect(foundBy('open')).toEqual(['open-condition', 'open-parted', 'open-preprint', 'open-by-note'])
    expect(foundBy('noted')).toEqual(['noted-value'])
    expect(foundBy('contradicted')).toContain('finding-differs')
    expect(foundBy('supported')).toEqual(expect.arrayContaining(['supported-value', 'finding-agrees']))
    expect(foundBy('unchecked')).toEqual(expect.arrayContaining(['unchecked-value', 'addition-value']))
  })

  it('stands in the address of what a reader has asked for', () => {
    const ids = columns.map(({ id }) => id)
    const state = { ...emptyState(), chosen: { standing: ['contradicted', 'open'] }, columns: ['standing', 'source'] }
    expect(stateQuery(state)).toBe('standing=contradicted,open&columns=standing,source')
    expect(parseState(`?${stateQuery(state)}`, dimensions, ids)).toEqual(state)
  })

  it('has a column, and what the works say of a record has another', () => {
    expect(text('standing', 'contradicted-condition')).toBe('✗ contradicted: burning time')
    expect(text('standing', 'addition-value')).toBe('not checked, later work')
    expect(text('source', 'contradicted-value')).toBe('differs: 540\u00a0°C (abstract)')
    expect(text('source', 'open-parted')).toBe('agrees: 730\u00a0°C (full text); differs: 790\u00a0°C (abstract)')
    expect(text('source', 'unchecked-silent')).toBe('says nothing (abstract)')
    expect(text('source', 'unchecked-value')).toBe('')
  })

  it('is told of a value that is in doubt where the words of another record quote it', async () => {
    for (const root of Object.values(allReviews)) {
      const corpus = await corpusOf(root)
      const titles = new Map(datasetOf(corpus).rows.map(({ id, title }) => [id, title]))
      for (const { id, statement } of corpus.records.findings)
        for (const [, quoted = ''] of statement.matchAll(/\{q:([^}]+)\}/g)) {
          const { is } = standingOf(corpus, 'measurements', quoted)
          const value = plainText(corpus, `{q:${quoted}}`)
          const sign = is === 'contradicted' || is === 'open' ? `\u00a0${standingSigns[is].sign}` : ''
          expect(titles.get(id), id).toContain(`${value}${sign}`)
        }
    }
  })

  it('goes into its files', () => {
    expect(flatRow(data, row('contradicted-by-note'))).toMatchObject({
      ...{ origin: 'review', standing: 'contradicted', source_verdict: null, source_value: null },
      notes: ['note-confirmed'],
    })
    const [head = '', line = ''] = rowsCsv(data, [row('contradicted-value')]).split('\r\n')
    expect(head).toContain(',standing,source_verdict,source_value,notes,')
    expect(line).toContain(',contradicted,differs,540\u00a0°C,')
  })
})
