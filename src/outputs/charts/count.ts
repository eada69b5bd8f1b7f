import { capital } from '../../core/basics/letters.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Chart } from '../../core/kinds/chart.ts'
import { fieldValue, ownValues, perValue, type Viewed } from '../../core/query/fields.ts'
import { select } from '../../core/query/select.ts'
import type { Source } from '../../core/query/source.ts'
import { plainText } from '../../core/words/plain.ts'
import { modelFrom } from './build.ts'
import { partsText } from './forms/count.ts'
import type { ChartModel, ChartRow, Mark, Plot, Series } from './model.ts'
import { sortRows } from './sort.ts'
import { labelOf } from './words.ts'
import { isYear, wholeYears } from './years.ts'

/** The series of a chart that counts: a value of the colour each, what has several, what has none. */
function countSeries(source: Source, chart: Chart): Series[] {
  const facet = chart.colour
  const { several: shared, noneStated: without } = wordsFor(source.review).plotted
  const uncoloured: Series = { name: '', short: null, facet: null, marker: 'circle', neutral: null }
  if (facet === null) return [uncoloured]
  const found = select(source, chart.query).map(record => ownValues(source, record, facet))
  const alone = new Set(found.flatMap(values => (values.length === 1 ? values : [])))
  const values = source.facet(facet).values
  return [
    ...values
      .filter(({ id }) => alone.has(id))
      .map(value => ({
        name: plainText(source, value.name),
        short: value.short,
        facet: { id: facet, value: value.id },
        marker: value.marker ?? ('circle' as const),
        neutral: null,
      })),
    ...(found.some(values => values.length > 1)
      ? [{ ...uncoloured, name: shared, marker: 'star' as const, neutral: 'strong' as const }]
      : []),
    ...(found.some(values => values.length === 0) ? [{ ...uncoloured, name: without, neutral: 'faint' as const }] : []),
  ]
}

function seriesIndex(source: Source, facet: string | null, series: readonly Series[], record: Viewed): number {
  if (facet === null) return 0
  const { several: shared, noneStated: without } = wordsFor(source.review).plotted
  const values = ownValues(source, record, facet)
  return values.length === 1
    ? series.findIndex(one => one.facet?.value === values[0])
    : series.findIndex(({ name }) => name === (values.length > 1 ? shared : without))
}

/** The anchor of a counted row: `2018`, `adv-mater`. */
const keyOf = (label: string): string =>
  label
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '') || 'none'

function markOf(label: readonly string[], key: string, records: readonly number[], series: readonly Series[]): Mark {
  const parts = series.flatMap((_, index) => {
    const count = records.filter(one => one === index).length
    return count > 0 ? [{ series: index, count }] : []
  })
  const detail = partsText(parts, series)
  return {
    record: key,
    shape: 'point',
    x: records.length,
    x2: null,
    closed: false,
    across: null,
    spread: null,
    about: false,
    theory: false,
    series: 0,
    parts,
    label: String(records.length),
    detail,
    aside: detail,
    printed: String(records.length),
    spoken: String(records.length),
    how: '',
    conditions: '',
    refs: [],
    facets: {},
    title: [`${label.join(', ')}: ${records.length}`, detail].filter(Boolean).join('; '),
    standing: null,
    source: null,
    found: [],
  }
}

/** A counted row with the records that it stands for. */
export interface CountedRow {
  key: string
  label: string[]
  records: Viewed[]
}

function labelFor(source: Source, chart: Chart, record: Viewed): string[] {
  const [field = ''] = chart.rows
  const value = fieldValue(source, record, field)
  if (field === 'section' && value !== null) {
    const title = source.section(value)?.title
    return title === undefined ? [value] : [value, title]
  }
  return labelOf(source, record, chart.rows, chart.query.of)
}

/**
 * The rows of a count by year with one for every year between the first and the last, so that a year without anything is
 * seen, and one for a long time without anything; what has no year comes last.
 */
function withEmptyYears(rows: readonly CountedRow[]): CountedRow[] {
  const dated = new Map(rows.filter(({ key }) => isYear(key)).map(row => [row.key, row]))
  const years = wholeYears([...dated.keys()])
  return [
    ...years.map(year => dated.get(year) ?? { key: keyOf(year), label: [year], records: [] }),
    ...rows.filter(({ key }) => !dated.has(key)),
  ]
}

const isByYear = ({ rows }: Chart): boolean => rows.join() === 'year'

/** The rows of a chart that counts, in the order of the data, those with few records gathered in the last. */
export function countedRows(source: Source, chart: Chart): CountedRow[] {
  const rows = new Map<string, CountedRow>()
  for (const record of select(source, chart.query))
    for (const part of perValue(source, record, chart.rows)) {
      const value = chart.rows.map(field => fieldValue(source, part, field) ?? '').join(' ')
      const row = rows.get(value) ?? { key: keyOf(value), label: labelFor(source, chart, part), records: [] }
      rows.set(value, row)
      row.records.push(record)
    }
  const all = [...rows.values()]
  if (isByYear(chart)) return withEmptyYears(all)
  const many = all.filter(({ records }) => records.length >= chart.least)
  const few = all.filter(({ records }) => records.length < chart.least)
  if (few.length < 2) return all
  const { plotted: t } = wordsFor(source.review)
  const rest = { key: 'others', label: [say(t.others, { n: few.length }), say(t.fewerThan, { n: chart.least })] }
  return [...many, { ...rest, records: few.flatMap(({ records }) => records) }]
}

/** The one plot of a chart that counts: a row each, its bar made of the series. */
function countPlots(source: Source, chart: Chart, series: readonly Series[]): Plot[] {
  const made = countedRows(source, chart).map(({ key, label, records }): ChartRow => {
    const places = records.map(record => seriesIndex(source, chart.colour, series, record))
    return { label, marks: [markOf(label, key, places, series)] }
  })
  const [own, rest] = [made.filter(row => !isRest(row)), made.filter(isRest)]
  // Years come in their order; as texts, 850 would stand behind 1215.
  const isSorted = chart.sort === 'label' && isByYear(chart)
  const rows = [...(isSorted ? own : sortRows(own, chart.sort)), ...rest]
  return [
    {
      axis: capital(plainText(source, chart.axis)),
      scale: 'linear',
      across: null,
      lines: [],
      groups: [{ heading: null, rows }],
    },
  ]
}

const isRest = ({ marks }: ChartRow): boolean => marks[0]?.record === 'others'

/** What a chart that counts shows. */
export const countedModel = memoise((source: Source, chart: Chart): ChartModel => {
  const series = countSeries(source, chart)
  return modelFrom(source, chart, { series, plots: countPlots(source, chart, series) })
})
