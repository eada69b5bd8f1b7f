import { describe, expect, it } from 'vitest'
import type { Corpus } from '../../src/core/corpus/types.ts'
import type { Chart } from '../../src/core/kinds/chart.ts'

import { chartsMostlyOf, chartsOf, chartsShowing } from '../../src/outputs/charts/showing.ts'
import { bridges, makeChart } from './source.ts'

const charts = [
  makeChart({ id: 'all-sags' }),
  makeChart({ id: 'rail', query: { where: { property: 'sag', load: 'Rail' } } }),
  makeChart({ id: 'ages', query: { where: { property: 'age' } }, unit: 'a' }),
  makeChart({ id: 'per-year', type: 'count', unit: null, query: { of: 'references' }, rows: ['year'] }),
]

function review(): Corpus {
  const source = bridges()
  return { ...source, records: { ...source.records, charts } }
}
const ids = (found: readonly Chart[]) => found.map(({ id }) => id)
const some = (...records: string[]) => records.map(id => ({ id }))

describe('the charts of some records', () => {
  it('are those that show one of them, each once, in the order of the file', () => {
    const source = review()
    expect(ids(chartsShowing(source, 'granite-rail-sag'))).toEqual(['all-sags', 'rail'])
    expect(ids(chartsOf(source, some('granite-age', 'granite-rail-sag', 'marl-sag-limit')))).toEqual([
      'all-sags',
      'rail',
      'ages',
    ])
    expect(chartsShowing(source, 'no-such-record')).toEqual([])
    expect(chartsOf(source, [])).toEqual([])
  })

  it('are those of deviations only where there is another number to set against what is printed', () => {
    const check = { id: 'c', ref: 1, about: 'granite-rail-sag', value: 6, unit: 'mm', read: 'full-text' }
    const source = bridges({ checks: [check] })
    const apart = makeChart({ id: 'apart', type: 'deviation', unit: null })
    const deviating = { ...source, records: { ...source.records, charts: [apart] } }
    expect(ids(chartsShowing(deviating, 'granite-rail-sag'))).toEqual(['apart'])
    expect(chartsShowing(deviating, 'granite-road-sag')).toEqual([])
    expect(ids(chartsOf(deviating, some('granite-road-sag', 'granite-rail-sag')))).toEqual(['apart'])
  })

  it('are of a subject where half of their marks or more are, which no chart that counts works is', () => {
    // Of three marks of `rail` two are here, of five of `all-sags` two.
    expect(ids(chartsMostlyOf(review(), some('granite-rail-sag', 'marl-sag-limit')))).toEqual(['rail'])
    expect(ids(chartsMostlyOf(review(), some('granite-rail-sag')))).toEqual([])
    expect(ids(chartsMostlyOf(review(), bridges().records.measurements))).toEqual(['all-sags', 'rail', 'ages'])
  })
})
