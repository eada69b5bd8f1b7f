import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { difference } from '../../src/outputs/compare/difference.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { extremes } from '../../src/outputs/since/extremes.ts'
import { loadReview } from '../../src/packs/index.ts'

/** A review in which one measurement has a unit that its property can't have, as a note may let it stand. */
async function misprinted(id: string, unit: string, more = {}) {
  const { corpus } = await loadReview(join(import.meta.dirname, '../fixtures/sound/additions'))
  if (!corpus) throw new Error('no corpus')
  const measurements = corpus.records.measurements.map(one => (one.id === id ? { ...one, unit, ...more } : one))
  return { ...corpus, records: { ...corpus.records, measurements } }
}

describe('a unit that its property does not have, of which a note tells', () => {
  it('is printed as it stands, and what the quantity covers is not known', async () => {
    const { rows } = datasetOf(await misprinted('calcite-burning-temperature', 'min'))
    const { quantity } = rows.find(({ id }) => id === 'calcite-burning-temperature') ?? {}
    expect(quantity).toMatchObject({ unit: 'min', common: null, low: null, high: null })
    expect(quantity?.printed).toMatch(/min$/)
  })

  it('is never the least or the most of its property', async () => {
    const found = extremes(await misprinted('calcite-burning-temperature', 'min'))
    expect(found.map(({ article }) => article.most)).toEqual([null])
  })

  it('leaves open how two changes differ', async () => {
    const change = { qualifier: 'change', value: null, from: 20, to: 30 }
    const data = datasetOf(await misprinted('calcite-burning-temperature', 'min', change))
    const rows = data.rows.filter(({ id }) => id === 'calcite-burning-temperature')
    const right = rows.map(row => ({ ...row, quantity: row.quantity && { ...row.quantity, low: 1, high: 4 } }))
    expect(difference([rows, right], true)).toMatchObject({ greater: null, ratio: null, gap: null })
  })
})
