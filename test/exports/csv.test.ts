import { parse } from 'csv-parse/sync'
import { describe, expect, it } from 'vitest'
import { publishedKinds } from '../../src/core/corpus/published-kinds.ts'
import { columns } from '../../src/outputs/exports/files.ts'
import { corpusOf, dataText, dataTexts, reviews } from './support/reviews.ts'

const rowsOf = (text: string): string[][] => parse(text, { relax_column_count: false })
const own = await corpusOf(reviews.own)

describe('the published tables', () => {
  it('has no cell that a spreadsheet would run, in any file', () => {
    const risky = [...dataTexts(own)]
      .filter(([path]) => path.endsWith('.csv'))
      .flatMap(([path, content]) => rowsOf(content).flatMap(row => row.map(cell => ({ path, cell }))))
      .filter(({ cell }) => /^[=+\-@\t\r]/.test(cell) && !Number.isFinite(Number(cell)))
    expect(risky).toEqual([])
  })

  it.each(publishedKinds(own))('of %s has a row a record and a column a key', kind => {
    const text = dataText(own, `${kind}.csv`)
    const [header, ...rows] = rowsOf(text)
    expect(header).toEqual(columns(own, kind).map(({ name }) => name))
    expect(rows.length).toBe(own.records[kind].length)
  })
})
