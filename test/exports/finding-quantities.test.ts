import { describe, expect, it } from 'vitest'
import { quantitiesIn } from '../../src/core/words/quantities.ts'
import { contractRecords } from '../../src/outputs/exports/contract-records.ts'
import { bridges } from '../charts/source.ts'
import { corpusOf, dataText, reviews } from './support/reviews.ts'

describe('quantitiesIn(source, text)', () => {
  it('are those that the text prints, each once, with their conditions', () => {
    const told = quantitiesIn(bridges(), 'From {q:marl-sag} to {q:granite-rail-sag}, {H2O} and {q:marl-sag} again')
    const plain = JSON.parse(JSON.stringify(told).replaceAll('\u00a0', ' ')) as unknown
    expect(plain).toEqual([
      { id: 'marl-sag', value: '7–9 mm', conditions: ['wind 20 m s⁻¹'] },
      { id: 'granite-rail-sag', value: '4 mm', conditions: [] },
    ])
  })

  it('are none where it prints none', () => {
    expect(quantitiesIn(bridges(), 'Marl gives \\{q:marl-sag\\}')).toEqual([])
  })
})

describe('a published finding', async () => {
  const corpus = await corpusOf(reviews.own)
  const findings = contractRecords(corpus, 'findings')

  it('names every quantity of its statement, with all of its conditions', () => {
    const printing = corpus.records.findings.filter(({ statement }) => statement.includes('{q:'))
    expect(printing.length).toBeGreaterThan(0)
    for (const { id, statement } of printing) {
      const record = findings.find(finding => finding['id'] === id) as {
        statement: string
        quantities: { id: string; value: string; conditions: string[] }[]
      }
      expect(record.quantities.length).toBeGreaterThan(0)
      for (const { id, value, conditions } of record.quantities) {
        expect(statement).toContain(`{q:${id}}`)
        expect(record.statement).toContain(value)
        expect(conditions).toHaveLength(corpus.get('measurements', id)?.conditions.length ?? -1)
      }
    }
  })

  it('has them in the table too', () => {
    const [head = ''] = dataText(corpus, 'findings.csv').split('\r\n')
    expect(head.split(',')).toContain('quantities')
  })
})
