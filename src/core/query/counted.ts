import type { Measurement } from '../kinds/measurement.ts'
import type { Lookups } from './lookups.ts'

/** Whether a measurement is one of the quantities that a count tells, and no mere help to read a picture. */
export const isCounted = (
  { property }: Pick<Lookups, 'property'>,
  measurement: Pick<Measurement, 'property'>,
): boolean => property(measurement.property).counted
