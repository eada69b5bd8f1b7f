import { memoise } from '../basics/memoise.ts'
import type { Finding } from '../kinds/finding.ts'
import type { Material } from '../kinds/material.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Table, TableColumn } from '../kinds/table.ts'
import type { Technique } from '../kinds/technique.ts'
import type { Where } from '../schema/query.ts'
import { subjectIds } from './about.ts'
import { fieldValue, perValue } from './fields.ts'
import { fitting } from './finds.ts'
import { select } from './select.ts'
import type { Source } from './source.ts'

/** The records that a table can list. */
export type ListedRecord = Measurement | Technique | Material

/** What makes one row: the records that it stands for, and the measurements that its columns may show. */
export interface RowSubject {
  records: ListedRecord[]
  measurements: Measurement[]
}

/** The measurements that are about each record of a kind, by its id. */
function measurementsAbout(source: Source, of: Table['query']['of']): Map<string, Measurement[]> {
  const index = new Map<string, Measurement[]>()
  for (const record of source.records.measurements)
    for (const id of subjectIds(source, of, 'measurements', record)) {
      const known = index.get(id)
      if (known) known.push(record)
      else index.set(id, [record])
    }
  return index
}

/** The findings about each record of a kind, by its id, in the order of the data. */
const findingsAbout = memoise((source: Source, of: Table['query']['of']): ReadonlyMap<string, readonly Finding[]> => {
  const index = new Map<string, Finding[]>()
  for (const finding of source.records.findings)
    for (const id of new Set(subjectIds(source, of, 'findings', finding))) {
      const known = index.get(id)
      if (known) known.push(finding)
      else index.set(id, [finding])
    }
  return index
})

/** What the rows of a table stand for, before those with too little in them are left out. */
function subjectsOf(source: Source, table: Table): RowSubject[] {
  const { of } = table.query
  const records = select(source, table.query) as ListedRecord[]
  if (of !== 'measurements') {
    const measurements = measurementsAbout(source, of)
    return records.map(record => ({ records: [record], measurements: measurements.get(record.id) ?? [] }))
  }
  const subjects = new Map<string, Measurement[]>()
  for (const record of (records as Measurement[]).flatMap(record => perValue(source, record, table.rows))) {
    const key =
      table.rows.length === 0 ? record.id : table.rows.map(field => fieldValue(source, record, field) ?? '').join('\n')
    subjects.set(key, [...(subjects.get(key) ?? []), record])
  }
  return [...subjects.values()].map(measurements => ({ records: measurements, measurements }))
}

/** The measurements that a column of quantities shows in a row. */
export function columnMeasurements(
  source: Source,
  { measurements }: RowSubject,
  { where, field }: TableColumn,
): Measurement[] {
  if (where !== null) return fitting(source, measurements, where)
  return field === 'quantity' ? measurements : []
}

/** The findings about a row's material or technique that fit a column's condition. */
export function columnFindings(
  source: Source,
  of: Table['query']['of'],
  { records }: RowSubject,
  where: Where,
): Finding[] {
  const index = findingsAbout(source, of)
  const [first = [], ...others] = [...new Set(records.map(({ id }) => id))].flatMap(id => [index.get(id) ?? []])
  if (others.length === 0) return fitting(source, first, where)
  const about = new Set([first, ...others].flat())
  return fitting(
    source,
    source.records.findings.filter(finding => about.has(finding)),
    where,
  )
}

/** What the rows of a table stand for, those left out that have too little to compare; found once for a table. */
export const rowSubjects = memoise((source: Source, table: Table): RowSubject[] => {
  const isFilled = (subject: RowSubject, column: TableColumn): boolean => {
    if (column.field !== null) return false
    const shown =
      column.findings !== null
        ? columnFindings(source, table.query.of, subject, column.findings)
        : columnMeasurements(source, subject, column)
    return shown.length > 0
  }
  return subjectsOf(source, table).filter(
    subject => table.columns.filter(column => isFilled(subject, column)).length >= table.filled,
  )
})

/** The ids of the measurements that a table shows, each once, in the order of its rows. */
export function tableRecords(source: Source, table: Table): string[] {
  const listsMeasurements = table.query.of === 'measurements' && table.rows.length === 0
  const ids = rowSubjects(source, table).flatMap(subject => [
    ...(listsMeasurements ? subject.measurements : []),
    ...table.columns.flatMap(column => (column.findings === null ? columnMeasurements(source, subject, column) : [])),
  ])
  return [...new Set(ids.map(({ id }) => id))]
}
