import { together } from '../kinds/kinds.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Together } from '../kinds/types.ts'
import type { QueriedKind, Query } from '../schema/query.ts'
import type { Viewed } from './fields.ts'
import { finds } from './finds.ts'
import type { Source } from './source.ts'

/** A record that a query finds, and its kind. */
export interface FoundRecord {
  kind: QueriedKind | Together
  record: Viewed
}

/** The kinds of record that a query asks for. */
export const kindsAsked = (of: Query['of']): readonly FoundRecord['kind'][] => (of === 'records' ? together : [of])

/** The records that a query finds, in the order of the data, with their kinds. */
export function selectWithKinds(source: Source, query: Query): FoundRecord[] {
  return kindsAsked(query.of).flatMap(kind =>
    (source.records[kind] as Viewed[]).flatMap(record => (finds(source, query, record) ? { kind, record } : [])),
  )
}

/** The records that a query finds, in the order of the data. */
export const select = (source: Source, query: Query): Viewed[] =>
  selectWithKinds(source, query).map(({ record }) => record)

/** The measurements that a query finds. */
export function selectMeasurements(source: Source, query: Query): Measurement[] {
  return query.of === 'measurements' ? (select(source, query) as Measurement[]) : []
}
