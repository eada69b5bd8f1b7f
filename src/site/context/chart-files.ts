import type { Corpus } from '../../core/corpus/types.ts'
import { type TypedColumn, typedColumns } from '../../core/csv/types.ts'
import { writeCsv } from '../../core/csv/write.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import type { Chart } from '../../core/schema/chart.ts'
import { type ChartContent, chartType } from '../../core/schema/chart-types.ts'
import { measuredModel } from '../../outputs/charts/build.ts'
import { countedModel } from '../../outputs/charts/count.ts'
import { contentOf, countedRows, matrixModel } from '../../outputs/charts/index.ts'
import { marksOf } from '../../outputs/charts/model.ts'
import { lightPalette } from '../../outputs/charts/palette.ts'
import { type Captions, framedPng, framedSvg } from '../../outputs/charts/picture.ts'
import { plainText } from '../../outputs/render/plain.ts'
import type { FileMakers } from './data-files.ts'

/** A row of a chart's data, flat: every key has a text, a number, a list of them, or nothing. */
type DataRow = Record<string, unknown>

/** The data of a chart, a row a mark or a cell, in the order of the drawing, by what the chart is made of. */
const dataOf: Record<ChartContent, (corpus: Corpus, chart: Chart) => DataRow[]> = {
  measurements: measuredData,
  counts: countData,
  pairs: matrixData,
}

const chartData = (corpus: Corpus, chart: Chart): DataRow[] => dataOf[chartType(chart.type).content](corpus, chart)

/** How each of the files beside a chart's page is made, by its name. */
export const chartFiles = (corpus: Corpus, chart: Chart): FileMakers => ({
  'data.csv': () => chartCsv(corpus, chart),
  'data.json': () => chartJson(corpus, chart),
  'chart.svg': () => chartSvg(corpus, chart),
  'chart.png': () => framedPng(...framed(corpus, chart)),
})

/** The data of a chart as CSV. */
function chartCsv(corpus: Corpus, chart: Chart): string {
  const rows = chartData(corpus, chart)
  return writeCsv(columnsOf(rows[0] ?? {}), rows)
}

function typeOf(value: unknown): TypedColumn['type'] {
  if (Array.isArray(value)) return typeof value[0] === 'number' ? 'integers' : 'texts'
  return typeof value === 'number' ? 'number' : 'text'
}

const columnsOf = (row: DataRow): TypedColumn[] =>
  typedColumns({
    ...Object.fromEntries(Object.entries(row).map(([name, value]) => [name, typeOf(value)])),
    ...('value' in row ? { value: 'number', min: 'number', max: 'number', from: 'number', to: 'number' } : {}),
    ...('refs' in row ? { drawn_to: 'number', decimals: 'number', refs: 'integers' } : {}),
  })

/** The data of a chart as JSON, with what the chart is and where it comes from. */
function chartJson(corpus: Corpus, chart: Chart): string {
  const { title, reading, credits } = captionsOf(corpus, chart)
  const about = { id: chart.id, url: recordPath('charts', chart.id), title, reading, credits }
  return `${JSON.stringify({ ...about, data: chartData(corpus, chart) }, null, 2)}\n`
}

/** The picture of a chart as SVG, in the colours of the light pages. */
export const chartSvg = (corpus: Corpus, chart: Chart): string => framedSvg(...framed(corpus, chart))

const framed = (corpus: Corpus, chart: Chart): Parameters<typeof framedSvg> => [
  contentOf(chart).drawing(corpus, chart),
  captionsOf(corpus, chart),
  lightPalette(corpus.vocabulary),
]

function captionsOf(corpus: Corpus, chart: Chart): Captions {
  const { review } = corpus
  const url = new URL(recordPath('charts', chart.id), review.canonical).href
  return {
    title: plainText(corpus, chart.title),
    reading: plainText(corpus, chart.reading),
    credits: [`${review.name}, edition ${review.version}. ${review.licence.content.spdx}. ${url}`],
  }
}

/** Facets of a measurement and its values, as published; beside them what the chart makes of it. */
function measuredData(corpus: Corpus, chart: Chart): DataRow[] {
  const facets = corpus.vocabulary.facets.map(({ id }) => id)
  const axes = measuredModel(corpus, chart).plots.flatMap(({ axis, groups }) =>
    groups.flatMap(({ heading, rows }) =>
      rows.flatMap(({ label, marks }) => marks.map(mark => ({ axis, heading, label, mark }))),
    ),
  )
  return axes.flatMap(({ axis, heading, label, mark }) => {
    const record = corpus.get('measurements', mark.record)
    if (!record) return []
    const held = corpus.facetsOf(record)
    return {
      id: record.id,
      url: recordPath('measurements', record.id),
      axis,
      group: heading,
      row: label.join(', '),
      ...Object.fromEntries(facets.map(facet => [facet, held[facet] ?? null])),
      property: record.property,
      kind: record.kind,
      qualifier: record.qualifier,
      drawn_from: mark.x,
      drawn_to: mark.x2,
      value: record.value,
      min: record.min,
      max: record.max,
      from: record.from,
      to: record.to,
      unit: record.unit,
      decimals: record.decimals,
      conditions: mark.conditions || null,
      refs: record.refs,
    }
  })
}

function countData(corpus: Corpus, chart: Chart): DataRow[] {
  const model = countedModel(corpus, chart)
  const rows = new Map(countedRows(corpus, chart).map(row => [row.key, row]))
  return marksOf(model).flatMap(mark => {
    const row = rows.get(mark.record)
    if (!row) return []
    const parts = model.series.map(({ name }, index): [string, number] => [
      name || 'count',
      mark.parts.find(({ series }) => series === index)?.count ?? 0,
    ])
    const all = model.series.length > 1 ? { all: mark.x } : {}
    return { row: row.label.join(' '), ...all, ...Object.fromEntries(parts), records: row.records.map(({ id }) => id) }
  })
}

function matrixData(corpus: Corpus, chart: Chart): DataRow[] {
  const { rows, columns, fields, unit } = matrixModel(corpus, chart)
  const [rowField, columnField] = fields
  return rows.flatMap(({ value, cells }) =>
    cells.map(({ records, works }, index) => ({
      [rowField]: value,
      [columnField]: columns[index]?.value,
      ...(unit === 'record' ? { records: records.length } : {}),
      works,
      ids: records.map(({ id }) => id),
    })),
  )
}
