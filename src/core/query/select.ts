import type { Measurement } from '../schema/measurement.ts'
import type { Query, Where } from '../schema/query.ts'
import { fieldValue, type Viewed } from './fields.ts'
import { finds } from './finds.ts'
import type { Source } from './source.ts'

function recordsOf({ records }: Source, of: Query['of']): readonly Viewed[] {
  if (of === 'records') return [...records.measurements, ...records.findings, ...records.pathways]
  return records[of]
}

/** The records that a query finds, in the order of the data. */
export function select(source: Source, query: Query): Viewed[] {
  return recordsOf(source, query.of).filter(record =>
    finds(query, record, (one, field) => fieldValue(source, one, field)),
  )
}

/** The measurements that a query finds. */
export function selectMeasurements(source: Source, query: Query): Measurement[] {
  return query.of === 'measurements' ? (select(source, query) as Measurement[]) : []
}

/** Those of some measurements that fit every condition. */
export function fitting(source: Source, measurements: readonly Measurement[], where: Where): Measurement[] {
  const query: Query = { of: 'measurements', where, not: {}, exclude: [] }
  return measurements.filter(record => finds(query, record, (one, field) => fieldValue(source, one, field)))
}
