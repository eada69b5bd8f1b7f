import type { Report } from '../corpus/problems.ts'
import type { Corpus } from '../corpus/types.ts'
import { code, count } from '../corpus/words.ts'
import type { Chart } from '../kinds/chart.ts'
import { kindOf } from '../kinds/kinds.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Pathway } from '../kinds/pathway.ts'
import type { Table } from '../kinds/table.ts'
import { acrossValues } from '../query/across.ts'
import { heldValues } from '../query/fields.ts'
import { select, selectMeasurements } from '../query/select.ts'
import { chartType } from '../schema/chart-types.ts'
import { hasCharge, isCompared, isDerived } from './unmarked.ts'

/** How much of a chart or a table anybody reads: its page and its picture, and what these take to make, grow with it. */
const mostOfView = { marks: 500, rows: 500, columns: 100 } as const

/** What of a view there may be too much of. */
type Part = 'mark' | 'row' | 'column'

const hints: Readonly<Record<Part, string>> = {
  mark: 'Ask for less, or count the records, in a `count` or a `matrix`.',
  row: 'Ask for less, or take for `rows` what has fewer values.',
  column: 'Ask for less, or set the rows `against` what has fewer values.',
}

/** Reports every chart and table that would have more marks, rows or columns than anybody reads. */
export function checkCrowded(corpus: Corpus, report: Report): void {
  for (const kind of ['charts', 'tables'] as const)
    for (const view of corpus.records[kind])
      for (const [part, number] of 'columns' in view ? rowsOfTable(corpus, view) : partsOfChart(corpus, view)) {
        const most = mostOfView[`${part}s`]
        if (number <= most) continue
        const message = `The ${kindOf(kind).one} ${code(view.id)} would have ${count(number, part)}, and may have ${most}.`
        report('view/crowded', corpus.place(kind, view.id), message, hints[part])
      }
}

/** Rows that say too little are left out of some tables: how many of them stay is known once they are made. */
function rowsOfTable(corpus: Corpus, table: Table): [Part, number][] {
  if (table.filled > 1) return []
  return [['row', table.rows.length === 0 ? select(corpus, table.query).length : valuesIn(corpus, table, table.rows)]]
}

function partsOfChart(corpus: Corpus, chart: Chart): [Part, number][] {
  const { content } = chartType(chart.type)
  if (content === 'measurements' || content === 'deviations' || content === 'phases')
    return [['mark', marksOf(corpus, chart)]]
  const { against, rows } = chart
  return [
    ['row', valuesIn(corpus, chart, rows)],
    ['column', against === null ? 0 : valuesIn(corpus, chart, [against])],
  ]
}

/** How many records of those that a chart finds have a mark; as many as it finds where these are few enough. */
function marksOf(corpus: Corpus, chart: Chart): number {
  const found =
    chart.query.of === 'measurements' ? selectMeasurements(corpus, chart.query) : select(corpus, chart.query)
  return found.length <= mostOfView.marks ? found.length : found.filter(one => isMarked(corpus, chart, one)).length
}

function isMarked(corpus: Corpus, chart: Chart, record: object): boolean {
  const measurement = record as Measurement
  if (chart.derive !== null) return isDerived(corpus, chart, measurement)
  switch (chartType(chart.type).content) {
    case 'deviations':
      return isCompared(corpus, [measurement])
    case 'phases':
      return hasCharge(corpus, record as Pathway)
    default:
      return (
        chart.across === null || acrossValues(corpus, chart.across, measurement, corpus.records.measurements).length > 0
      )
  }
}

/** How many values some fields have together among the records that a view finds. */
const valuesIn = (corpus: Corpus, { query }: Chart | Table, fields: readonly string[]): number =>
  new Set(select(corpus, query).map(record => JSON.stringify(fields.map(field => heldValues(corpus, record, field)))))
    .size
