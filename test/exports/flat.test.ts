import { describe, expect, it } from 'vitest'
import { columnTypes } from '../../src/core/csv/columns.ts'
import { chartType } from '../../src/core/schema/chart-types.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { flatRow } from '../../src/outputs/explore/download.ts'
import { chartData } from '../../src/outputs/exports/chart-data.ts'
import { schemasOf } from '../../src/outputs/exports/contract-records.ts'
import { flat } from '../../src/outputs/exports/flat.ts'
import { flatColumns } from '../../src/outputs/exports/flat-columns.ts'
import { allReviews, corpusOf } from './support/reviews.ts'

describe.each(Object.entries(allReviews))('the flat columns of the review %s', async (_name, root) => {
  const corpus = await corpusOf(root)
  const columns = flatColumns(corpus.vocabulary.facets.map(({ id }) => id))

  it('are those of the data contract, but for nested ones', () => {
    const published = columnTypes(schemasOf(corpus).measurements).filter(({ type }) => type !== 'json')
    // What is for those who write a review, or told by a page in words.
    const others = ['title', 'called', 'besides', 'differs', 'outlying']
    // Every table has the same columns, whether or not its own records have several values of a facet.
    const facets = new Set(corpus.vocabulary.facets.map(({ id }) => id))
    const flat = published.filter(({ name }) => !others.includes(name))
    expect(columns).toEqual(flat.map(column => (facets.has(column.name) ? { ...column, type: 'values' } : column)))
  })

  it('say the same of a measurement in the data of a chart, and count works by their numbers', () => {
    for (const chart of corpus.records.charts) {
      const { columns: own, rows } = chartData(corpus, chart)
      for (const row of rows) expect(Object.keys(row)).toEqual(own.map(({ name }) => name))
      if (chart.query.of === 'references') expect(own.at(-1)).toEqual({ name: 'refs', type: 'integers' })
      if (chartType(chart.type).content === 'measurements')
        for (const row of rows) expect(row).toMatchObject(flat(corpus, 'measurements', { id: String(row['id']) }))
    }
  })

  it('say the same of a record in the table of all records', () => {
    const data = datasetOf(corpus)
    for (const row of data.rows) {
      const own = flatRow(data, row)
      const shared = Object.fromEntries(columns.map(({ name }) => [name, own[name]]))
      expect(shared).toEqual(flat(corpus, row.record, { id: row.id }))
    }
  })
})
