import { memoise } from '../basics/memoise.ts'
import type { ChartAcross } from '../kinds/chart.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Quantity } from '../schema/quantity.ts'
import { heldValues } from './fields.ts'
import { queryFields } from './finds.ts'
import type { Fields } from './source.ts'

/** A quantity of the same subject as a measurement, and the measurement that states it; null where it is its own condition. */
export interface AcrossValue {
  quantity: Quantity
  record: Measurement | null
}

/** In what two measurements may agree, besides the facets of the review: what a query asks for, and the works cited. */
export const sameFields: readonly string[] = [...queryFields('measurements'), 'refs']

/** What a measurement says in one of these fields; null where it says nothing. */
function saidIn(source: Fields, measurement: Measurement, field: string): string | null {
  if (field !== 'refs') return [...heldValues(source, measurement, field)].sort().join(' ') || null
  return measurement.refs.length === 0 ? null : [...measurement.refs].sort((a, b) => a - b).join(' ')
}

/** Whether a quantity is one number, which has a place on an axis: bounds, ranges and changes have not. */
const isOneNumber = ({ value, qualifier }: Quantity): boolean =>
  value !== null && (qualifier === 'exact' || qualifier === 'about')

/**
 * The values that a second axis has for a measurement: its own condition of that property or else those of the
 * measurements among `all` that agree with it in every one of the fields. None where nothing states one, several where
 * it can't be told which is meant.
 */
export function acrossValues(
  source: Fields,
  across: ChartAcross,
  measurement: Measurement,
  all: readonly Measurement[],
): AcrossValue[] {
  const { property, same } = across
  const conditions = measurement.conditions.filter(
    condition => condition.property === property && isOneNumber(condition),
  )
  if (conditions.length > 0) return conditions.map(quantity => ({ quantity, record: null }))
  const shared = sharedIn(source, same, measurement)
  if (shared === null) return []
  return (placedBy(source, across, all).get(shared) ?? []).map(record => ({ quantity: record, record }))
}

/** What a measurement says in some fields, as one text; null where it says nothing in any of them. */
function sharedIn(source: Fields, same: readonly string[], measurement: Measurement): string | null {
  const said = same.map(field => saidIn(source, measurement, field))
  return said.every(value => value === null) ? null : JSON.stringify(said)
}

/** The measurements that give a second axis a place, by what they say in its fields: one look at all of them for all marks. */
const placedBy = memoise(
  (
    source: Fields,
    { property, same }: ChartAcross,
    all: readonly Measurement[],
  ): ReadonlyMap<string, Measurement[]> => {
    const placed = new Map<string, Measurement[]>()
    for (const one of all) {
      const shared = one.property === property && isOneNumber(one) ? sharedIn(source, same, one) : null
      if (shared === null) continue
      const fellows = placed.get(shared)
      if (fellows) fellows.push(one)
      else placed.set(shared, [one])
    }
    return placed
  },
)
