import type { Measurement } from '../kinds/measurement.ts'
import type { Query } from '../schema/query.ts'
import type { Viewed } from './fields.ts'
import { finds, together } from './finds.ts'
import type { Source } from './source.ts'

function recordsOf({ records }: Source, of: Query['of']): readonly Viewed[] {
  if (of === 'records') return together.flatMap((kind): readonly Viewed[] => records[kind])
  return records[of]
}

/** The records that a query finds, in the order of the data. */
export function select(source: Source, query: Query): Viewed[] {
  return recordsOf(source, query.of).filter(record => finds(source, query, record))
}

/** The measurements that a query finds. */
export function selectMeasurements(source: Source, query: Query): Measurement[] {
  return query.of === 'measurements' ? (select(source, query) as Measurement[]) : []
}
