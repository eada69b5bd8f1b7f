import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { publishedKinds } from '../../src/core/corpus/published-kinds.ts'
import { allReviews, corpusOf, dataTexts } from './support/reviews.ts'

interface Row {
  kind: string
  id: string
  rule: string
  verdict: string
}

describe.each(Object.entries(allReviews))('the verdicts on the review %s', async (_name, root) => {
  const corpus = await corpusOf(root)
  const files = dataTexts(corpus)
  const all: Row[] = JSON.parse(files.get('checks.json') ?? '')
  const beside = publishedKinds(corpus).flatMap(kind => {
    const records: Record<string, unknown>[] = JSON.parse(files.get(`${kind}.json`) ?? '')
    return records.flatMap(record => {
      const checks = record['checks'] ?? (record['custom'] as Record<string, unknown> | undefined)?.['checks'] ?? []
      const { id, type } = record
      return (checks as object[]).map(check => ({ kind, id: type === 'table' ? `table-${id}` : id, ...check }))
    })
  })

  it('stand beside their records and in a table of their own', () => {
    const sorted = (rows: object[]) => rows.map(row => JSON.stringify(Object.entries(row).sort())).sort()
    expect(sorted(all)).toEqual(sorted(beside))
  })

  it('are the same rows as CSV', () => {
    const rows: Record<string, string>[] = parse(files.get('checks.csv') ?? '', { bom: true, columns: true })
    expect(rows.map(({ kind, id, rule, verdict }) => [kind, id, rule, verdict])).toEqual(
      all.map(({ kind, id, rule, verdict }) => [kind, id, rule, verdict]),
    )
  })

  it('name what they assume wherever they are open', () => {
    const open: Record<string, unknown>[] = JSON.parse(files.get('checks.json') ?? '')
    expect(open.filter(({ verdict, assumption }) => verdict === 'open' && assumption === null)).toEqual([])
  })
})
