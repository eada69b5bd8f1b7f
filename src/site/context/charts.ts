import type { Corpus } from '../../core/corpus/types.ts'
import type { Chart } from '../../core/schema/chart.ts'
import { chartRecords } from '../../outputs/charts/index.ts'

const indexes = new WeakMap<Corpus, Map<string, Chart[]>>()

/** The charts that show a record, in the order of their file. */
export function chartsShowing(corpus: Corpus, record: string): Chart[] {
  const index = indexes.get(corpus) ?? indexOf(corpus)
  indexes.set(corpus, index)
  return index.get(record) ?? []
}

/** The charts that show any of some records. */
export const chartsOf = (corpus: Corpus, records: readonly { id: string }[]): Chart[] => {
  const found = new Set(records.flatMap(({ id }) => chartsShowing(corpus, id)))
  return corpus.records.charts.filter(chart => found.has(chart))
}

/** The charts at least half of whose marks are among some records: the charts of that subject. */
export function chartsMostlyOf(corpus: Corpus, records: readonly { id: string }[]): Chart[] {
  const ids = new Set(records.map(({ id }) => id))
  return corpus.records.charts.filter(chart => {
    const shown = chartRecords(corpus, chart)
    return shown.length > 0 && shown.filter(id => ids.has(id)).length * 2 >= shown.length
  })
}

function indexOf(corpus: Corpus): Map<string, Chart[]> {
  const index = new Map<string, Chart[]>()
  for (const chart of corpus.records.charts)
    for (const id of chartRecords(corpus, chart)) index.set(id, [...(index.get(id) ?? []), chart])
  return index
}
