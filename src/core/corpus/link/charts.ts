import type { Records } from '../../kinds/types.ts'
import { acrossValues, sameFields } from '../../query/across.ts'
import { detailFields, fitting } from '../../query/finds.ts'
import { type ChartContent, chartType } from '../../schema/chart-types.ts'
import { ownDerivations } from '../../schema/derivations.ts'
import { numbersOf } from '../../schema/quantity-numbers.ts'
import { code, list } from '../words.ts'
import type { inside, Linking } from './context.ts'
import { checkKnown } from './known.ts'
import { measures, unitOf } from './quantities.ts'
import { fieldsOf, measurementsIn, measurementsOf } from './selection.ts'
import { checkChoice, checkProperty, checkUnit } from './words.ts'

type Chart = Records['charts']
type Measurement = Records['measurements']
type Inside = ReturnType<typeof inside>

/** What a chart must keep to by what it is made of. */
const contentChecks: Readonly<Record<ChartContent, (linking: Linking, at: Inside, chart: Chart) => void>> = {
  measurements: checkMeasuring,
  deviations: checkAsked('measurements', 'A chart of deviations compares measurements.'),
  phases: checkAsked('pathways', 'A chart of phases shows pathways.'),
  counts: checkCounting,
  years: checkAsked('references', 'A chart along years shows cited works, which have one.'),
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
function checkCounting({ report }: Linking, at: Inside, { unit, axes, across, lines, scale }: Chart): void {
  if (unit !== null) report('value/invalid', at('unit')(), 'A chart that counts has no unit.', 'Take it out.')
  if (axes.length > 0) report('value/invalid', at('axes')(), 'A chart that counts has one axis.', 'Take them out.')
  if (across !== null) report('value/invalid', at('across')(), 'A chart that counts has one axis.', 'Take it out.')
  if (lines.length > 0)
    report(
      'value/invalid',
      at('lines')(),
      'A chart that counts has no values to hold its counts against.',
      'Take them out.',
    )
  if (scale !== 'linear')
    report('value/invalid', at('scale')(), 'A chart that counts has a linear axis.', 'Take the scale out.')
}

/** A chart without units that is made of one sort of record alone. */
function checkAsked(of: Chart['query']['of'], message: string) {
  return (linking: Linking, at: Inside, chart: Chart): void => {
    checkCounting(linking, at, chart)
    if (chart.query.of !== of)
      linking.report('value/invalid', at('query', 'of')(), message, `Ask for ${code(of)}, or choose another type.`)
  }
}

function checkMeasuring(linking: Linking, at: Inside, chart: Chart): void {
  const { report } = linking
  const { query, type, unit, scale, axes, lines } = chart
  if (query.of !== 'measurements') {
    report(
      'value/invalid',
      at('query', 'of')(),
      'A chart along an axis shows measurements.',
      'Make a number that stands along an axis a measurement; a `count` or a `matrix` takes records of any kind.',
    )
    return
  }
  const records = measurementsIn(linking, chart)
  checkShowable(linking, at, chart, records)
  if (axes.length === 0 && unit === null)
    report('value/invalid', at('type')(), 'A chart along an axis needs `unit`.', null)
  if (chart.derive !== null) {
    checkDerived(linking, at, chart, chart.derive)
    return
  }
  if (axes.length > 0) checkOneAxis(linking, at, chart)
  else if (unit !== null) checkAxis(linking, at, [], { unit, scale, lines }, type, records)
  checkAcross(linking, at, chart, records)
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

/** Checks that there is what a chart derives, and that its unit suits. */
function checkDerived(linking: Linking, at: Inside, { unit, scale, lines, axes, type }: Chart, derive: string): void {
  const { words, packs, report } = linking
  const known = packs.filter(({ id }) => words.packs.has(id)).flatMap(({ derivations }) => derivations)
  const ids = [...ownDerivations, ...known.map(({ id }) => id)]
  if (!checkChoice(linking, 'value/invalid', derive, ids, at('derive'), `There is no derivation ${code(derive)}.`))
    return
  if (axes.length > 0)
    report('value/invalid', at('axes')(), 'A chart of derived values has one axis.', 'Take them out.')
  const ucum = known.find(({ id }) => id === derive)?.ucum ?? '1'
  if (unit === null || !checkUnit(linking, unit, at('unit'))) return
  checkAxis(linking, at, [], { unit, scale, lines }, type, [])
  if (measures(ucum, words.units.get(unit) ?? '')) return
  const message = `What ${code(derive)} gives does not convert to ${code(unit)}.`
  report('unit/dimension', at('unit')(), message, `Take a unit of ${code(ucum)}.`)
}

/** Reports what belongs to an axis where a chart has several, each with its own. */
function checkOneAxis({ report }: Linking, at: Inside, { type, lines }: Chart): void {
  if (lines.length > 0)
    report('value/invalid', at('lines')(), 'A line belongs to one of the axes.', 'Put it under `lines` of that axis.')
  if (chartType(type).planar)
    report('value/invalid', at('axes')(), `A ${type} has one pair of axes.`, 'Make it several charts.')
}

/** Checks the second axis of a chart, and that what it finds can be told from each other on it. */
function checkAcross(linking: Linking, at: Inside, chart: Chart, records: readonly Measurement[]): void {
  const { across, type } = chart
  if (across === null) return
  const { report, words } = linking
  if (!chartType(type).planar) {
    report('value/invalid', at('across')(), `A ${type} has no second axis.`, 'Make it a `scatter` or a `line`.')
    return
  }
  for (const [index, field] of across.same.entries())
    checkChoice(
      linking,
      'field/unknown',
      field,
      [...sameFields, ...words.facets.keys()],
      at('across', 'same', index),
      `Measurements can't agree in ${code(field)}.`,
      'field',
    )
  const hasUnit = checkUnit(linking, across.unit, at('across', 'unit'))
  if (!checkProperty(linking, across.property, at('across', 'property')) || !hasUnit) return
  const found = records.map(record => ({
    record,
    values: acrossValues(fieldsOf(linking), across, record, measurementsOf(linking)),
  }))
  for (const { record, values } of found) {
    if (values.length < 2) continue
    const others = list(values.map(({ record }) => record?.id ?? 'one of its conditions'))
    const message = `${code(record.id)} has ${values.length} values of ${code(across.property)}: ${others}.`
    report('value/invalid', at('across')(), message, 'Name more fields in `same`, or leave it out by `exclude`.')
  }
  const quantities = found.flatMap(({ values: [first] }) => (first ? [first] : []))
  if (quantities.length === 0) {
    const message = `Nothing that the chart finds has a ${code(across.property)} as a condition or beside it.`
    report('value/invalid', at('across', 'property')(), message, 'Ask for other measurements, or for another property.')
    return
  }
  const placed = quantities.map(({ quantity, record }) => ({ ...quantity, id: record?.id ?? across.property }))
  checkAxis(linking, at, ['across'], { ...across, lines: [] }, type, placed)
}

interface Axis {
  unit: string
  scale: Chart['scale']
  lines: Chart['lines']
}

/** What has a place on an axis. */
type Placed = Pick<Measurement, 'id' | 'unit' | 'value' | 'min' | 'max' | 'from' | 'to'>

function checkAxis(
  linking: Linking,
  at: Inside,
  path: (string | number)[],
  { unit, scale, lines }: Axis,
  type: Chart['type'],
  records: readonly Placed[],
): void {
  const { words, report } = linking
  if (scale !== 'linear' && chartType(type).fromZero) {
    const axis = scale === 'log' ? 'a logarithmic axis' : 'an axis of time'
    const message = `A ${type} has its length from zero, which ${axis} does not have.`
    report('value/invalid', at(...path, 'scale')(), message, 'Make it a chart of dots.')
  }
  const unlogged = scale === 'log' ? records.filter(record => numbersOf(record).some(number => number <= 0)) : []
  if (unlogged.length > 0) {
    const message = `${some(unlogged)} is not above zero, and has no place on a logarithmic axis.`
    report('value/invalid', at(...path, 'scale')(), message, null)
  }
  if (!checkUnit(linking, unit, at(...path, 'unit'))) return
  const converts = (other: string) => measures(words.units.get(unit) ?? '', words.units.get(other) ?? '')
  for (const [index, line] of lines.entries())
    checkLine(linking, at, [...path, 'lines', index], line, { unit, scale, converts })
  const odd = records.find(({ unit }) => words.units.has(unit) && !converts(unit))
  if (!odd) return
  const message = `The chart finds ${code(odd.id)}, whose ${code(odd.unit)} does not convert to ${code(unit)}.`
  const hint = 'Ask for fewer properties, or give the chart another unit.'
  report('unit/dimension', at(...path, 'unit')(), message, hint, { about: unitOf(odd.id) })
}

/** Checks that a line has a place on its axis. */
function checkLine(
  linking: Linking,
  at: Inside,
  path: (string | number)[],
  line: Chart['lines'][number],
  { unit, scale, converts }: Pick<Axis, 'unit' | 'scale'> & { converts: (unit: string) => boolean },
): void {
  const { words, report, known } = linking
  const key = line.record === null ? 'unit' : 'record'
  if (line.record !== null && !checkKnown(linking, 'measurements', line.record, at(...path, key))) return
  const measured = line.record === null ? null : (known.get('measurements', line.record)?.record ?? null)
  const given = measured ?? { value: line.value, unit: line.unit ?? '' }
  if (line.record === null && !checkUnit(linking, given.unit, at(...path, key))) return
  if (given.value === null) {
    const message = `${code(line.record ?? '')} is not one number, and makes no line.`
    report('value/invalid', at(...path, key)(), message, 'Take a measurement with one value or a bound.')
    return
  }
  if (words.units.has(given.unit) && !converts(given.unit)) {
    const message = `A line in ${code(given.unit)} has no place on an axis in ${code(unit)}.`
    report(
      'unit/dimension',
      at(...path, key)(),
      message,
      null,
      line.record === null ? {} : { about: unitOf(line.record) },
    )
  }
  if (scale === 'log' && given.value <= 0) {
    const message = 'A line at or below zero has no place on a logarithmic axis.'
    report('value/invalid', at(...path, line.record === null ? 'value' : key)(), message, null)
  }
}

const some = (records: readonly Placed[]) =>
  list(records.slice(0, 3).map(({ id }) => id)) + (records.length > 3 ? ' …' : '')
