import { capital } from '../../basics/letters.ts'
import { addedKind, isOwnField, kindOf } from '../../kinds/kinds.ts'
import type { Kind, Records } from '../../kinds/types.ts'
import { classesOf, fixedValues, ownValues, type Viewed } from '../../query/fields.ts'
import { columnFields, fitting, isFaceted, queryFields } from '../../query/finds.ts'
import { kindsAsked } from '../../query/select.ts'
import type { Query, Where } from '../../schema/query.ts'
import type { Path } from '../../schema/shape.ts'
import { entryOf, nodeAt } from '../read/node.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code } from '../words.ts'
import { checkDrawing } from './charts.ts'
import { type At, inside, type Linking } from './context.ts'
import { checkKnown, checkKnownOf, checkSection } from './known.ts'
import { fieldsOf, isPartial, measurementsIn, recordsIn } from './selection.ts'
import { checkChoice, checkClass, checkFacetValue, checkProperty } from './words.ts'

/** Checks that what a chart or a table asks for is there to be asked for, and that it finds something. */
export function checkView(linking: Linking, entry: RecordEntry, view: Records['charts'] | Records['tables']): void {
  const { of } = view.query
  const at = inside(entry)
  const sound = checkQuery(linking, entry, view.query)
  for (const [index, field] of view.rows.entries()) checkQueried(linking, of, field, at('rows', index))
  const isWhole = sound && !kindsAsked(of).some(kind => isPartial(linking, kind))
  if (isWhole && recordsIn(linking, view).length === 0) {
    const message = `No ${of === 'records' ? 'record' : kindOf<Kind>(of).one} fits what ${code(view.id)} asks for.`
    const ties = { about: `${of}/of ${view.id}` }
    linking.report('view/empty', at('query')(), message, 'Ask for less, or take it out.', ties)
  }
  if ('columns' in view) checkTable(linking, entry, view)
  else checkChart(linking, entry, view)
}

function checkTable(linking: Linking, entry: RecordEntry, { columns, query }: Records['tables']): void {
  for (const [index, { field, where, findings }] of columns.entries()) {
    if (findings !== null) checkWhere(linking, entry, 'findings', findings, ['columns', index, 'findings'])
    if (where !== null) checkWhere(linking, entry, 'measurements', where, ['columns', index, 'where'])
    if (field === null) checkHasMeasurements(linking, query.of, inside(entry)('columns', index))
    if (field !== null) checkShown(linking, query.of, field, inside(entry)('columns', index, 'field'))
  }
}

/** Reports a column of what is about a row's material or technique, where the rows are of a kind that a review adds. */
function checkHasMeasurements({ report }: Linking, of: Query['of'], at: At): void {
  if (addedKind(of) === undefined) return
  report('value/invalid', at(), `Nothing is measured or found of ${of}, so that a column has a \`field\`.`, null)
}

function checkChart(linking: Linking, entry: RecordEntry, chart: Records['charts']): void {
  const at = inside(entry)
  const { group, against, query } = chart
  if (group !== null) checkQueried(linking, query.of, group, at('group'))
  if (against !== null) checkQueried(linking, query.of, against, at('against'))
  const measured = query.of === 'measurements' && !isPartial(linking, query.of) ? measurementsIn(linking, chart) : []
  for (const [index, { where }] of chart.axes.entries()) {
    const sound = checkWhere(linking, entry, 'measurements', where, ['axes', index, 'where'])
    if (sound && measured.length > 0 && fitting(fieldsOf(linking), measured, where).length === 0)
      linking.report(
        'view/empty',
        at('axes', index)(),
        'Nothing in the chart fits this axis.',
        'Ask for less, or take it out.',
      )
  }
  checkDrawing(linking, at, chart)
}

/** Checks what a query asks for; true where all of it is there. */
function checkQuery(linking: Linking, entry: RecordEntry, { of, where, not, exclude }: Query): boolean {
  const wanted = checkWhere(linking, entry, of, where, ['query', 'where'])
  const unwanted = checkWhere(linking, entry, of, not, ['query', 'not'])
  const left = exclude.map((id, index) =>
    checkKnownOf(linking, kindsAsked(of), id, inside(entry)('query', 'exclude', index)),
  )
  return wanted && unwanted && left.every(known => known)
}

/** Checks the fields and values of a condition on records; true where all of them exist. */
export function checkWhere(linking: Linking, entry: RecordEntry, of: Query['of'], where: Where, path: Path): boolean {
  let sound = true
  const report: Linking['report'] = (...problem) => {
    sound = false
    linking.report(...problem)
  }
  const at = inside(entry)
  for (const [field, values] of Object.entries(where)) {
    const key = entryOf(nodeAt(entry.node, path), field)
    const atKey = key ? () => entry.source.placeAt(key.start) : at(...path)
    if (!checkQueried({ ...linking, report }, of, field, atKey)) continue
    const isList = key?.value.type === 'list'
    for (const [index, value] of values.entries())
      checkValue({ ...linking, report }, of, field, value, isList ? at(...path, field, index) : at(...path, field))
  }
  return sound
}

const facetsOn = ({ words }: Linking, of: Query['of']): string[] => (isFaceted(of) ? [...words.facets.keys()] : [])

/** Reports a field that can't be asked for; true where it can. */
export function checkQueried(linking: Linking, of: Query['of'], field: string, at: At): boolean {
  const fields = [...queryFields(of), ...facetsOn(linking, of)]
  return checkChoice(
    linking,
    'field/unknown',
    field,
    fields,
    at,
    `A view of ${of} can't ask for ${code(field)}.`,
    'field',
  )
}

/** Reports a field that can't be shown. */
function checkShown(linking: Linking, of: Query['of'], field: string, at: At): void {
  const fields = [...columnFields(of), ...facetsOn(linking, of)]
  checkChoice(linking, 'field/unknown', field, fields, at, `${capital(of)} have no field ${code(field)}.`, 'field')
}

/** Reports a value that no record of a kind that a review adds has in a field; nobody else knows what may stand there. */
function checkOwnValue(linking: Linking, of: Query['of'], field: string, value: string, at: At): void {
  if (of === 'records' || isPartial(linking, of)) return
  const records = linking.entries.flatMap(({ kind, record }) => (kind === of && record ? [record as Viewed] : []))
  const values = new Set(records.flatMap(record => ownValues(fieldsOf(linking), record, field)))
  const { one } = kindOf<Kind>(of)
  checkChoice(linking, 'value/invalid', value, values, at, `No ${one} has ${code(value)} as its ${code(field)}.`)
}

function checkValue(linking: Linking, of: Query['of'], field: string, value: string, at: At): void {
  if (isOwnField(of, field)) {
    checkOwnValue(linking, of, field, value, at)
    return
  }
  const choices = fixedValues.get(field)
  if (choices) checkChoice(linking, 'value/invalid', value, choices, at, `${code(field)} can't be ${code(value)}.`)
  else if (field === 'section') checkSection(linking, value, at)
  else if (field === 'material') checkKnown(linking, 'materials', value, at)
  else if (field === 'class') checkClass(linking, classesOf(of), value, at)
  else if (field === 'property') checkProperty(linking, value, at)
  else checkFacetValue(linking, field, value, at)
}
