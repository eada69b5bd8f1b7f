import { memoise } from '../../core/basics/memoise.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Chart } from '../../core/kinds/chart.ts'
import { chartType } from '../../core/schema/chart-types.ts'
import { chartRecords } from './build.ts'
import { deviating } from './contents/deviations.ts'

/** The ids of the measurements of which a chart has a mark. */
const shownBy = (source: Corpus, chart: Chart): string[] =>
  chartType(chart.type).content === 'deviations' ? deviating(source, chart) : chartRecords(source, chart)

/** The charts that show a record, in the order of their file. */
export const chartsShowing = (source: Corpus, record: string): Chart[] => chartsByRecord(source).get(record) ?? []

/** The charts that show any of some records, in the order of their file. */
export const chartsOf = (source: Corpus, records: readonly { id: string }[]): Chart[] => {
  const ids = new Set(records.map(({ id }) => id))
  return source.records.charts.filter(chart => shownBy(source, chart).some(id => ids.has(id)))
}

/** The charts at least half of whose marks are among some records: the charts of that subject. */
export function chartsMostlyOf(source: Corpus, records: readonly { id: string }[]): Chart[] {
  const ids = new Set(records.map(({ id }) => id))
  return source.records.charts.filter(chart => {
    const shown = shownBy(source, chart)
    return shown.length > 0 && shown.filter(id => ids.has(id)).length * 2 >= shown.length
  })
}

const chartsByRecord = memoise((source: Corpus): ReadonlyMap<string, Chart[]> => {
  const index = new Map<string, Chart[]>()
  for (const chart of source.records.charts)
    for (const id of shownBy(source, chart)) {
      const charts = index.get(id)
      if (charts) charts.push(chart)
      else index.set(id, [chart])
    }
  return index
})
