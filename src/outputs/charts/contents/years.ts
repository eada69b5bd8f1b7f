import { ascending } from '../../../core/basics/ascending.ts'
import { capital } from '../../../core/basics/letters.ts'
import { memoise } from '../../../core/basics/memoise.ts'
import { counted, say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import type { Reference } from '../../../core/kinds/reference.ts'
import { ownValues, valueText } from '../../../core/query/fields.ts'
import { select } from '../../../core/query/select.ts'
import type { Source } from '../../../core/query/source.ts'
import { plainText } from '../../../core/words/plain.ts'
import { shortName } from '../../../core/words/work-names.ts'
import { modelFrom } from '../build.ts'
import { chartTable } from '../data-table.ts'
import type { ChartModel, ChartRow, Mark } from '../model.ts'
import { drawPicture } from '../svg.ts'
import type { ChartData, ContentForm } from './content.ts'

/** The cited works of one row that have a year, the earliest first. */
interface DatedRow {
  value: string
  label: string
  works: (Reference & { year: number })[]
}

/** A work stands in the row of every value that the records which cite it have. */
const datedRows = memoise((source: Source, chart: Chart): DatedRow[] => {
  const [field = ''] = chart.rows
  const rows = new Map<string, DatedRow>()
  for (const record of select(source, chart.query) as Reference[])
    for (const value of record.year === null ? [] : ownValues(source, record, field)) {
      const label = capital(plainText(source, valueText(source, 'measurements', field, value)))
      const row = rows.get(value) ?? { value, label, works: [] }
      rows.set(value, row)
      row.works.push(record as DatedRow['works'][number])
    }
  for (const row of rows.values()) row.works.sort((a, b) => a.year - b.year || a.id - b.id)
  return sorted([...rows.values()], chart.sort)
})

const first = ({ works }: DatedRow): number => works[0]?.year ?? 0
const last = ({ works }: DatedRow): number => works.at(-1)?.year ?? 0

/** Rows in an order: by their first year, by their last, by name, or as they come. */
function sorted(rows: DatedRow[], sort: Chart['sort']): DatedRow[] {
  const byName = (a: DatedRow, b: DatedRow) => (a.label < b.label ? -1 : a.label > b.label ? 1 : 0)
  if (sort === 'ascending') return rows.sort((a, b) => first(a) - first(b) || byName(a, b))
  if (sort === 'descending') return rows.sort((a, b) => last(b) - last(a) || byName(a, b))
  return sort === 'label' ? rows.sort(byName) : rows
}

const earliest = (row: DatedRow): DatedRow['works'] => row.works.filter(({ year }) => year === first(row))

/** The earliest works of a row in words, each with its number: `Huang et al. [2]`. */
const firstText = (source: Source, row: DatedRow): string =>
  earliest(row)
    .map(work => `${shortName(work, source.review)} [${work.id}]`)
    .join('; ')

function markOf(source: Source, row: DatedRow): Mark {
  const [from, to] = [first(row), last(row)]
  const words = wordsFor(source.review)
  const label = from === to ? String(from) : `${from}–${to}`
  const detail = say(words.plotted.earliestAre, { works: firstText(source, row) })
  return {
    record: row.value,
    shape: from === to ? 'point' : 'span',
    x: from,
    x2: from === to ? null : to,
    closed: false,
    across: null,
    spread: null,
    about: false,
    theory: false,
    series: 0,
    parts: [],
    label,
    detail,
    aside: detail,
    printed: label,
    spoken: label,
    how: '',
    conditions: '',
    refs: ascending(earliest(row).map(({ id }) => id)),
    facets: {},
    title: say(words.plotted.yearsOf, {
      row: row.label,
      years: label,
      works: counted(words, 'work', row.works.length),
      earliest: detail,
    }),
    standing: null,
    source: null,
    found: [],
  }
}

const yearsModel = memoise((source: Source, chart: Chart): ChartModel => {
  const series = [{ name: '', short: null, facet: null, marker: 'circle' as const, neutral: null }]
  const rows = datedRows(source, chart).map((row): ChartRow => ({ label: [row.label], marks: [markOf(source, row)] }))
  const axis = capital(plainText(source, chart.axis))
  const plots = [{ axis, scale: 'time' as const, across: null, lines: [], groups: [{ heading: null, rows }] }]
  return modelFrom(source, chart, { series, plots })
})

/** The first and the last year of each row, and its works. */
function dataOf(source: Source, chart: Chart): ChartData {
  const types: ChartData['types'] = { row: 'text', first: 'number', last: 'number', works: 'number', refs: 'integers' }
  const rows = datedRows(source, chart).map(row => ({
    row: row.label,
    first: first(row),
    last: last(row),
    works: row.works.length,
    refs: row.works.map(({ id }) => id),
  }))
  return { types, rows }
}

/** From the first to the last year of the works that each row has, on an axis of time. */
export const years = {
  drawing: (source, chart) => drawPicture(yearsModel(source, chart)),
  data: dataOf,
  plot: {
    model: yearsModel,
    table(source, chart) {
      const model = yearsModel(source, chart)
      const works = new Map(datedRows(source, chart).map(row => [row.value, ascending(row.works.map(({ id }) => id))]))
      const { columns, rows } = chartTable(model, { series: '', aside: wordsFor(source.review).plotted.earliest })
      return { columns, rows: rows.map(row => ({ ...row, refs: works.get(row.mark.record) ?? [] })) }
    },
    anchor: row => `row-${row}`,
  },
} satisfies ContentForm
