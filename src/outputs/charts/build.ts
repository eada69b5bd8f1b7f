import { capital } from '../../core/basics/letters.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type DerivedQuantity, derivationOf, derive } from '../../core/derivations/index.ts'
import type { Chart, ChartAcross, ChartAxis } from '../../core/kinds/chart.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { acrossValues } from '../../core/query/across.ts'
import { onlyOne } from '../../core/query/facets.ts'
import { fieldValue, fieldValues, heldValues, perValue, type Viewed, valueText } from '../../core/query/fields.ts'
import { fitting } from '../../core/query/finds.ts'
import { selectMeasurements } from '../../core/query/select.ts'
import type { Source } from '../../core/query/source.ts'
import type { PlottedTypeId } from '../../core/schema/chart-types.ts'
import type { Quantity } from '../../core/schema/quantity.ts'
import type { Unit } from '../../core/schema/vocabulary.ts'
import { foundText } from '../../core/standing/words.ts'
import { convertQuantity, endsOf, formatQuantity, unitOf, unitText } from '../../core/units/index.ts'
import { conditionTexts } from '../../core/words/conditions.ts'
import { plainText } from '../../core/words/plain.ts'
import { plotLines } from './lines.ts'
import {
  type ChartModel,
  type ChartRow,
  chartWords,
  type Filter,
  type Mark,
  type MarkAcross,
  type MarkShape,
  type Plot,
  type RowGroup,
  type Series,
} from './model.ts'
import { compareText, sortMarks, sortRows } from './sort.ts'
import { type FoundValue, foundValues, markStanding, standingSentence } from './standing.ts'
import { fieldText, fieldTitle, foundTitleOf, labelOf, titleOf } from './words.ts'

/** What the marks of one axis share: the chart, the unit and the scale of the axis, the series. */
interface Drawing {
  source: Corpus
  chart: Chart
  unit: Unit
  scale: ChartAxis['scale']
  series: readonly Series[]
}

const bare: Unit = { id: '1', ucum: '1', display: '', singular: null }

/** A unit of one or two characters stands with every value; a longer one at the axis only. */
const besideValue = (unit: Unit) => (unitText(unit).length <= 2 ? unit : bare)

function shapeOf({ qualifier, value, min, max, from, to }: Quantity): {
  shape: MarkShape
  x: number
  x2: number | null
  closed: boolean
} {
  const plain = { x2: null, closed: false }
  switch (qualifier) {
    case 'range':
      return { ...plain, shape: 'span', x: min as number, x2: max }
    case 'change':
      return { ...plain, shape: 'change', x: from as number, x2: to }
    case 'less-than':
      return { ...plain, shape: 'below', x: value as number }
    case 'at-most':
      return { shape: 'below', x: value as number, x2: null, closed: true }
    case 'greater-than':
      return { ...plain, shape: 'above', x: value as number }
    case 'at-least':
      return { shape: 'above', x: value as number, x2: null, closed: true }
    case 'exact':
    case 'about':
      return { ...plain, shape: 'point', x: value as number }
  }
}

function spreadOf(quantity: Quantity): Mark['spread'] {
  const { low, high } = endsOf(quantity)
  return quantity.uncertainty === null || low === null || high === null ? null : { low, high }
}

/** Where a measurement stands on the other axis; null where there is none, or nothing states it. */
function acrossOf(source: Source, { across }: Chart, record: Measurement): MarkAcross | null {
  if (across === null) return null
  const [found] = acrossValues(source, across, record, source.records.measurements)
  if (found === undefined) return null
  const unit = source.unit(across.unit)
  const property = source.property(across.property)
  const own = source.unit(found.quantity.unit)
  const quantity = convertQuantity(found.quantity, unitOf(property, own), unitOf(property, unit))
  return {
    value: quantity.value as number,
    spread: spreadOf(quantity),
    label: formatQuantity(quantity, besideValue(unit)),
  }
}

const asides = (chart: Chart) => chart.detail.filter(field => field !== 'conditions')

/** The values of the facets by which a reader can filter a chart, on a record. */
export function filteredBy(source: Source, chart: Chart, record: object): Mark['facets'] {
  const wanted = [...chart.filters, ...(chart.colour === null ? [] : [chart.colour])]
  const held = source.facetsOf(record)
  return Object.fromEntries(wanted.flatMap(facet => (held[facet]?.length ? [[facet, held[facet]]] : [])))
}

/** What a chart draws of a quantity of a measurement, in the unit of the axis: that itself or what is derived of it; null where nothing can be. */
function drawnOf(
  { source, chart, unit }: Pick<Drawing, 'source' | 'chart' | 'unit'>,
  record: Measurement,
  stated: Quantity,
): DerivedQuantity | null {
  if (chart.derive !== null) return derive(source, derivationOf(source, chart.derive), record, unit, stated)
  const property = source.property(record.property)
  const quantity = convertQuantity(stated, unitOf(property, source.unit(stated.unit)), unitOf(property, unit))
  return { quantity, how: '', with: [] }
}

/** What a mark is in a sentence; of a derived value also how it comes about. */
function sentenceOf({ source, chart }: Drawing, record: Measurement, label: string, how: string): string {
  const told = titleOf(source, chart, record)
  return how === '' ? told : say(wordsFor(source.review).plotted.computed, { told, label, how })
}

function markOf(drawing: Drawing, record: Measurement, series: number): Mark {
  const { source, chart, unit } = drawing
  const own = source.unit(record.unit)
  const drawn = drawnOf(drawing, record, record)
  if (drawn === null) throw new RangeError(`nothing is derived of "${record.id}"`)
  const { quantity, how } = drawn
  const label = formatQuantity(quantity, besideValue(unit))
  const detail = (fields: readonly string[]) =>
    fields.flatMap(field => fieldText(source, record, field) ?? []).join(', ')
  return {
    record: record.id,
    ...shapeOf(quantity),
    across: acrossOf(source, chart, record),
    spread: spreadOf(quantity),
    about: record.qualifier === 'about' || record.approximate,
    theory: record.kind === 'theoretical',
    series,
    parts: [],
    label,
    detail: detail(chart.detail),
    aside: detail(asides(chart)),
    printed: formatQuantity(record, own),
    spoken: formatQuantity(how === '' ? record : quantity, how === '' ? own : unit),
    how,
    conditions: conditionTexts(source, record).join('; '),
    refs: [...record.refs],
    facets: filteredBy(source, chart, record),
    title: [sentenceOf(drawing, record, label, how), standingSentence(source, record)]
      .flatMap(part => part ?? [])
      .join('. '),
    standing: markStanding(source, record),
    source: null,
    found: [],
  }
}

/** The mark of a value that a work gives in place of the record's. */
function foundMark(drawing: Drawing, record: Measurement, mark: Mark, found: FoundValue): Mark[] {
  const { source, chart, unit } = drawing
  const { check } = found.judged
  const drawn = drawnOf(drawing, record, found.quantity)
  if (drawn === null) return []
  const { quantity, how } = drawn
  const detail = say(wordsFor(source.review).plotted.inItsSource, { depth: wordsFor(source.review).depths[check.read] })
  return [
    {
      ...mark,
      how,
      ...shapeOf(quantity),
      spread: spreadOf(quantity),
      about: found.quantity.qualifier === 'about' || found.quantity.approximate,
      label: formatQuantity(quantity, besideValue(unit)),
      detail,
      aside: detail,
      printed: foundText(source, check) ?? '',
      spoken: how === '' ? (foundText(source, check) ?? '') : formatQuantity(quantity, unit),
      conditions: '',
      refs: [check.ref],
      title: foundTitleOf(source, chart, record, check),
      source: { check: check.id, read: check.read, from: mark.x2 ?? mark.x },
      found: [],
    },
  ]
}

/** The mark of a record, with those of what its works give in its place. */
function markWithFound(drawing: Drawing, record: Measurement, series: number): Mark {
  const mark = markOf(drawing, record, series)
  const { source, chart, unit } = drawing
  const values = foundValues(source, record, chart.derive === null ? unit : source.unit(record.unit))
  const found = values.flatMap(value => foundMark(drawing, record, mark, value))
  // Nothing at or below zero has a place on a logarithmic axis.
  const placed = found.filter(({ x, x2 }) => drawing.scale !== 'log' || (x > 0 && (x2 === null || x2 > 0)))
  return { ...mark, found: placed }
}

/**
 * The series of the records' values of the colour facet, in the vocabulary's order; what has several values has none of
 * their colours and comes behind them, and last what has no value.
 */
export function seriesOf(source: Source, facet: string | null, records: readonly Viewed[]): Series[] {
  const { notStated, several } = wordsFor(source.review).plotted
  const uncoloured: Series = { name: '', short: null, facet: null, marker: 'circle', neutral: null }
  if (facet === null) return [uncoloured]
  const held = records.map(record => heldValues(source, record, facet))
  const alone = new Set(held.map(onlyOne))
  const values = source.facet(facet).values
  const coloured: Series[] = values
    .filter(({ id }) => alone.has(id))
    .map(value => ({
      name: plainText(source, value.name),
      short: value.short,
      facet: { id: facet, value: value.id },
      marker: value.marker ?? ('circle' as const),
      neutral: null,
    }))
  if (held.some(values => values.length > 1))
    coloured.push({ ...uncoloured, name: several, marker: 'star', neutral: 'strong' })
  if (coloured.length === 0) return [{ ...uncoloured, name: notStated }]
  const hasNone = held.some(values => values.length === 0)
  return hasNone ? [...coloured, { ...uncoloured, name: notStated, neutral: 'faint' }] : coloured
}

/** The place of the series that a record belongs to by its values of the colour facet; the first where there is no other. */
export function seriesAt(series: readonly Series[], values: readonly string[]): number {
  const neutral = values.length > 1 ? 'strong' : 'faint'
  const at = series.findIndex(one =>
    values.length === 1 ? one.facet?.value === values[0] : one.facet === null && one.neutral === neutral,
  )
  return Math.max(0, at)
}

/** What a reader can filter by: the values of the wanted facets that occur, where there are several. */
function filtersOf(source: Source, chart: Chart, records: readonly Measurement[]): Filter[] {
  return chart.filters.flatMap(facet => {
    const present = new Set(records.flatMap(record => heldValues(source, record, facet)))
    const values = (fieldValues(source, 'measurements', facet) ?? [])
      .filter(value => present.has(value))
      .map(value => ({ id: value, name: plainText(source, valueText(source, 'measurements', facet, value)) }))
    return values.length > 1 ? [{ id: facet, name: fieldTitle(source, facet), values }] : []
  })
}

function rowsOf(drawing: Drawing, records: readonly Measurement[]): ChartRow[] {
  const { source, chart, series } = drawing
  const rows = new Map<string, ChartRow>()
  for (const record of records) {
    const name = chart.names.find(({ record: id }) => id === record.id)?.name
    const key = name ?? chart.rows.map(field => fieldValue(source, record, field) ?? '').join('\n')
    const row = rows.get(key) ?? {
      label: name === undefined ? labelOf(source, record, chart.rows) : [plainText(source, name)],
      marks: [],
    }
    rows.set(key, row)
    const at = seriesAt(series, chart.colour === null ? [] : heldValues(source, record, chart.colour))
    row.marks.push(markWithFound(drawing, record, at))
  }
  for (const row of rows.values()) row.marks = sortMarks(row.marks, chart.sort)
  return sortRows([...rows.values()], chart.sort)
}

/** The records by their value of the grouping field, in the vocabulary's order, those without one last. */
function grouped(source: Source, field: string, records: readonly Measurement[]): [string | null, Measurement[]][] {
  const groups = Map.groupBy(records, record => fieldValue(source, record, field))
  const order = fieldValues(source, 'measurements', field) ?? []
  const place = (value: string | null) => (value === null ? Number.MAX_SAFE_INTEGER : order.indexOf(value))
  return [...groups].sort(([a], [b]) => place(a) - place(b) || compareText(a ?? '', b ?? ''))
}

function groupsOf(drawing: Drawing, records: readonly Measurement[]): RowGroup[] {
  const { source, chart } = drawing
  const field = chart.group
  if (field === null) return [{ heading: null, rows: rowsOf(drawing, records) }]
  return grouped(source, field, records).map(([value, members]) => ({
    heading:
      value === null
        ? say(wordsFor(source.review).plotted.fieldNotStated, { field: fieldTitle(source, field) })
        : capital(plainText(source, valueText(source, 'measurements', field, value))),
    rows: rowsOf(drawing, members),
  }))
}

function axisText(source: Source, axis: string, unit: Unit): string {
  const name = plainText(source, axis)
  return unitText(unit) === '' ? name : `${name} (${unitText(unit)})`
}

const acrossAxis = (source: Source, { axis, scale, unit }: ChartAcross): Plot['across'] => ({
  // Years are counted in years, which goes without saying.
  axis: scale === 'time' ? capital(plainText(source, axis)) : axisText(source, axis, source.unit(unit)),
  scale,
})

function plotsOf(source: Corpus, chart: Chart, records: readonly Measurement[], series: readonly Series[]): Plot[] {
  const plot = (
    { axis, scale, lines }: Pick<ChartAxis, 'axis' | 'scale' | 'lines'>,
    unit: Unit,
    members: readonly Measurement[],
  ): Plot => ({
    axis: axisText(source, axis, unit),
    scale,
    across: chart.across === null ? null : acrossAxis(source, chart.across),
    lines: plotLines(source, lines, unit, members),
    groups: groupsOf({ source, chart, unit, scale, series }, members),
  })
  if (chart.axes.length === 0) return [plot(chart, chart.unit === null ? bare : source.unit(chart.unit), records)]
  return chart.axes.map(one => plot(one, source.unit(one.unit), fitting(source, records, one.where)))
}

/** The model of a chart along axes, of its series and plots. */
export const modelFrom = (
  source: Source,
  chart: Chart,
  { series, plots }: Pick<ChartModel, 'series' | 'plots'>,
): ChartModel => ({
  words: chartWords(wordsFor(source.review)),
  id: chart.id,
  type: chart.type as PlottedTypeId,
  sort: chart.sort,
  title: plainText(source, chart.title),
  reading: plainText(source, chart.reading),
  groupTitle: chart.group === null ? null : fieldTitle(source, chart.group),
  rowTitle: chart.rows.map(field => fieldTitle(source, field)).join(', '),
  asideTitle: asides(chart)
    .map(field => fieldTitle(source, field))
    .join(', '),
  colour: chart.colour === null ? null : fieldTitle(source, chart.colour),
  series,
  filters: filtersOf(source, chart, selectMeasurements(source, chart.query)),
  plots,
})

/**
 * What a chart of measurements shows: plots, rows, marks and series, in a fixed order, with values in the units of the
 * axes.
 */
export const measuredModel = memoise((source: Corpus, chart: Chart): ChartModel => {
  const records = drawnRecords(source, chart).flatMap(record => perValue(source, record, placingFields(chart, record)))
  const series = seriesOf(source, chart.colour, records)
  return modelFrom(source, chart, { series, plots: plotsOf(source, chart, records, series) })
})

/** The fields by which a chart puts a measurement in a group and a row; a row may have it by name. */
const placingFields = ({ group, rows, names }: Chart, { id }: Measurement): string[] => [
  ...(group === null ? [] : [group]),
  ...(names.some(({ record }) => record === id) ? [] : rows),
]

/** The measurements that a chart finds and has a place for: of which it can derive what it draws, between two axes those with a value on both. */
function drawnRecords(source: Corpus, chart: Chart): Measurement[] {
  const unit = chart.unit === null ? bare : source.unit(chart.unit)
  return selectMeasurements(source, chart.query).filter(
    record =>
      (chart.across === null || acrossOf(source, chart, record) !== null) &&
      (chart.derive === null || drawnOf({ source, chart, unit }, record, record) !== null),
  )
}

/** The ids of the measurements that a chart shows, in the order of the data. */
export function chartRecords(source: Corpus, chart: Chart): string[] {
  const records = drawnRecords(source, chart)
  const shown = chart.axes.length === 0 ? null : chart.axes.map(({ where }) => fitting(source, records, where))
  return records.filter(record => shown === null || shown.some(some => some.includes(record))).map(({ id }) => id)
}
