import { describe, expect, it } from 'vitest'
import { facetCounts, having } from '../../src/core/corpus/related.ts'
import type { Corpus } from '../../src/core/corpus/types.ts'
import { currentAddresses } from '../../src/core/permalinks/addresses.ts'
import { select as selectRecords } from '../../src/core/query/select.ts'
import { chartModel } from '../../src/outputs/charts/contents/index.ts'
import { type ChartModel, marksOf } from '../../src/outputs/charts/model.ts'
import { datasetOf } from '../../src/outputs/explore/dataset.ts'
import { dimensionsOf } from '../../src/outputs/explore/dimensions.ts'
import { indexOf, select } from '../../src/outputs/explore/filter.ts'
import { emptyState } from '../../src/outputs/explore/state.ts'
import { contractRecords, schemasOf } from '../../src/outputs/exports/contract-records.ts'
import { loadReview } from '../../src/packs/index.ts'
import { facetsOn } from '../../src/site/context/facet.ts'
import { quantityGroups } from '../../src/site/context/materials.ts'
import { filesOf } from '../corpus/support/files.ts'
import { inMemory } from '../corpus/support/overlay.ts'
import { dataText } from '../exports/support/reviews.ts'

const files = filesOf('glaciers')
const table = 'data/measurements/1.1.csv'

/** The review of glaciers, with other words in the table of speeds. */
const glaciers = (from = '', to = '') =>
  loadReview('.', inMemory({ ...files, [table]: (files[table] ?? '').replace(from, to) }))

const sound = async (from?: string, to?: string): Promise<Corpus> => {
  const { corpus, problems } = await glaciers(from, to)
  expect(problems).toEqual([])
  return corpus as Corpus
}

describe('a record with several values of a facet', async () => {
  const one = await sound()
  const both = await sound(',ice-stream,sliding,', ',ice-stream; valley,sliding,')
  const id = 'ice-stream-speed'
  const record = both.get('measurements', id) as Corpus['records']['measurements'][number]

  it('has them all, in the order in which they are written', () => {
    expect(both.facetsOf(record)).toMatchObject({ setting: ['ice-stream', 'valley'], motion: ['sliding'] })
    expect(facetsOn(both, record).map(({ value }) => value)).toEqual(['ice-stream', 'valley', 'sliding', 'satellite'])
  })

  it.each(['ice-stream', 'valley'])('is on the page of %s, and among what is asked for there', setting => {
    expect(having(both, 'setting', setting).measurements).toContain(record)
    const found = selectRecords(both, { of: 'measurements', where: { setting: [setting] }, not: {}, exclude: [] })
    expect(found).toContain(record)
  })

  it('counts for each of them', () => {
    const count = (corpus: Corpus, setting: string) => facetCounts(corpus, 'setting').get(setting) ?? 0
    expect(count(both, 'ice-stream')).toBe(count(one, 'ice-stream'))
    expect(count(both, 'valley')).toBe(count(one, 'valley') + 1)
  })

  it.each(['ice-stream', 'valley'])('is found by the explorer under %s', setting => {
    const data = datasetOf(both)
    const { rows } = select(indexOf(data, dimensionsOf(data)), { ...emptyState(), chosen: { setting: [setting] } })
    expect(rows.map(row => row.id)).toContain(id)
  })

  it('stands in each row of a chart that has a row for each value', () => {
    const chart = both.get('charts', 'speeds')
    const model = chartModel(both, chart as NonNullable<typeof chart>) as ChartModel
    expect(marksOf(model).filter(mark => mark.record === id)).toHaveLength(2)
    const rows = model.plots.flatMap(({ groups }) => groups.flatMap(group => group.rows))
    const held = rows.filter(({ marks }) => marks.some(mark => mark.record === id)).map(({ label }) => label.join())
    expect(held.toSorted()).toEqual(['Ice stream', 'Valley glacier'])
  })

  it('has none of their colours where it stands once, but one of what has several', async () => {
    const text = (files['data/charts.yaml'] ?? '').replace('rows: [setting]', 'rows: [property]')
    const edited = (files[table] ?? '').replace(',ice-stream,sliding,', ',ice-stream; valley,sliding,')
    const { corpus } = await loadReview('.', inMemory({ ...files, [table]: edited, 'data/charts.yaml': text }))
    const chart = corpus?.get('charts', 'speeds')
    const model = chartModel(corpus as Corpus, chart as NonNullable<typeof chart>) as ChartModel
    const [mark] = marksOf(model).filter(mark => mark.record === id)
    expect(model.series[mark?.series ?? -1]).toMatchObject({ facet: null, neutral: 'strong' })
    expect(mark?.facets).toEqual({ setting: ['ice-stream', 'valley'] })
  })

  it('stands once on the page of its material, under the value that is named first', () => {
    const groups = quantityGroups(both, both.records.measurements).filter(group => group.measurements.includes(record))
    expect(groups.map(group => group.id)).toEqual(['quantities-ice-stream'])
  })

  it('is published with all of them, and with a single one as before', () => {
    const settings = (corpus: Corpus) => contractRecords(corpus, 'measurements').map(({ setting }) => setting)
    expect(settings(both).filter(Array.isArray)).toEqual([['ice-stream', 'valley']])
    expect(settings(one).filter(Array.isArray)).toEqual([])
    expect(dataText(both, 'measurements.csv')).toContain(',ice-stream; valley,')
    const fits = (corpus: Corpus) =>
      schemasOf(corpus).measurements.shape['setting']?.safeParse(['ice-stream', 'valley'])
    expect([fits(both)?.success, fits(one)?.success]).toEqual([true, false])
  })

  it.each(['csv', 'json'])('comes back from %s as it was', async format => {
    const published = dataText(both, `measurements.${format}`)
    const others = Object.entries(files).filter(([path]) => !path.startsWith('data/measurements'))
    const { corpus, problems } = await loadReview(
      '.',
      inMemory({ ...Object.fromEntries(others), [`data/measurements.${format}`]: published }),
    )
    expect(problems).toEqual([])
    expect(corpus && [...currentAddresses(corpus)]).toEqual([...currentAddresses(both)])
  })

  it.each([
    ['ice-stream; vally', 'The facet `setting` has no value `vally`.'],
    ['valley; valley', 'The value `valley` stands here already.'],
  ])('is refused for %s', async (values, message) => {
    const { problems } = await glaciers(',ice-stream,sliding,', `,${values},sliding,`)
    expect(problems.map(problem => [problem.file, problem.line, problem.message])).toContainEqual([table, 3, message])
  })
})
