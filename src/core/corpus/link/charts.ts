import type { Records } from '../../kinds/types.ts'
import { detailFields, fitting } from '../../query/finds.ts'
import { type ChartContent, chartType } from '../../schema/chart-types.ts'
import { code, list } from '../words.ts'
import type { inside, Linking } from './context.ts'
import { checkKnown } from './known.ts'
import { measures } from './quantities.ts'
import { fieldsOf, measurementsIn } from './selection.ts'
import { checkChoice, checkUnit } from './words.ts'

type Chart = Records['charts']
type Measurement = Records['measurements']
type Inside = ReturnType<typeof inside>

/** What a chart must keep to by what it is made of. */
const contentChecks: Record<ChartContent, (linking: Linking, at: Inside, chart: Chart) => void> = {
  measurements: checkMeasuring,
  counts: checkCounting,
  pairs: checkCounting,
}

/** Checks that what a chart asks for can be drawn: that its values have a place on its axis, and that its type suits them. */
export function checkDrawing(linking: Linking, at: Inside, chart: Chart): void {
  const facets = [...linking.words.facets.keys()]
  const facet = (name: string, ...path: (string | number)[]) =>
    checkChoice(
      linking,
      'field/unknown',
      name,
      facets,
      at(...path),
      `The vocabulary has no facet ${code(name)}.`,
      'field',
    )
  for (const [index, field] of chart.detail.entries())
    checkChoice(
      linking,
      'field/unknown',
      field,
      [...detailFields, ...facets],
      at('detail', index),
      `A chart can't say ${code(field)} beside a value.`,
    )
  if (chart.colour !== null) facet(chart.colour, 'colour')
  for (const [index, name] of chart.filters.entries()) facet(name, 'filters', index)
  for (const [index, { record }] of chart.names.entries())
    checkKnown(linking, 'measurements', record, at('names', index, 'record'))
  contentChecks[chartType(chart.type).content](linking, at, chart)
  for (const [field, message] of Object.entries(chartType(chart.type).needs))
    if (chart[field as keyof Chart] === null) linking.report('value/invalid', at('type')(), message, null)
}

/** A chart that counts takes any records. */
function checkCounting({ report }: Linking, at: Inside, { unit, axes }: Chart): void {
  if (unit !== null) report('value/invalid', at('unit')(), 'A chart that counts has no unit.', 'Take it out.')
  if (axes.length > 0) report('value/invalid', at('axes')(), 'A chart that counts has one axis.', 'Take them out.')
}

function checkMeasuring(linking: Linking, at: Inside, chart: Chart): void {
  const { report } = linking
  const { query, type, unit, scale, axes } = chart
  if (query.of !== 'measurements') {
    report(
      'value/invalid',
      at('query', 'of')(),
      'A chart along an axis shows measurements.',
      'Let it count the others.',
    )
    return
  }
  const records = measurementsIn(linking, chart)
  checkShowable(linking, at, chart, records)
  if (axes.length === 0 && unit === null)
    report('value/invalid', at('type')(), 'A chart along an axis needs `unit`.', null)
  if (axes.length === 0 && unit !== null) checkAxis(linking, at, [], { unit, scale }, type, records)
  for (const [index, axis] of axes.entries())
    checkAxis(linking, at, ['axes', index], axis, type, fitting(fieldsOf(linking), records, axis.where))
}

/** Reports the measurements of a kind that the marks of a type can't show. */
function checkShowable({ report }: Linking, at: Inside, { type }: Chart, records: readonly Measurement[]): void {
  for (const [qualifier, { what, hint }] of Object.entries(chartType(type).lacks)) {
    const unshown = records.filter(record => record.qualifier === qualifier)
    if (unshown.length > 0) report('value/invalid', at('type')(), `${some(unshown)} is ${what}.`, hint)
  }
}

interface Axis {
  unit: string
  scale: Chart['scale']
}

function checkAxis(
  linking: Linking,
  at: Inside,
  path: (string | number)[],
  { unit, scale }: Axis,
  type: Chart['type'],
  records: readonly Measurement[],
): void {
  const { words, report } = linking
  if (scale === 'log' && chartType(type).fromZero) {
    const message = `A ${type} has its length from zero, which a logarithmic axis does not have.`
    report('value/invalid', at(...path, 'scale')(), message, 'Make it a chart of dots.')
  }
  const unlogged = scale === 'log' ? records.filter(record => numbersOf(record).some(number => number <= 0)) : []
  if (unlogged.length > 0) {
    const message = `${some(unlogged)} is not above zero, and has no place on a logarithmic axis.`
    report('value/invalid', at(...path, 'scale')(), message, null)
  }
  if (!checkUnit(linking, unit, at(...path, 'unit'))) return
  const converts = (other: string) => measures(words.units.get(unit) ?? '', words.units.get(other) ?? '')
  const odd = records.find(({ unit }) => words.units.has(unit) && !converts(unit))
  if (!odd) return
  const message = `The chart finds ${code(odd.id)}, whose ${code(odd.unit)} does not convert to ${code(unit)}.`
  report('unit/dimension', at(...path, 'unit')(), message, 'Ask for fewer properties, or give the chart another unit.')
}

const numbersOf = ({ value, min, max, from, to }: Measurement) =>
  [value, min, max, from, to].filter(number => number !== null)

const some = (records: readonly Measurement[]) =>
  list(records.slice(0, 3).map(({ id }) => id)) + (records.length > 3 ? ' …' : '')
