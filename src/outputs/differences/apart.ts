import type { Check } from '../../core/audit/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { type Aspect, conditionMeant } from '../../core/schema/aspect.ts'
import type { Quantity } from '../../core/schema/quantity.ts'
import type { Judged } from '../../core/sources/asked.ts'
import { commensurable, convert, endsOf, ucumOf } from '../../core/units/index.ts'

/** Two numbers for one thing, in the unit in which it is printed: what is printed, and another. */
export interface Apart {
  /** Who gives the other: a cited work by its source check, or a rule of the audit. */
  by: 'source' | 'audit'
  id: string
  printed: number
  found: number
}

/** How many times the greater of two numbers is the smaller one; 1 where they are the same or can't be compared so. */
export function factorOf({ printed, found }: Pick<Apart, 'printed' | 'found'>): number {
  const ratio = found / printed
  if (!Number.isFinite(ratio) || ratio <= 0) return printed === found ? 1 : Number.POSITIVE_INFINITY
  return Math.max(ratio, 1 / ratio)
}

/** How far numbers lie apart at most; 1 where there are none. */
export const widest = (all: readonly Apart[]): number => Math.max(1, ...all.map(factorOf))

/** What a part of a measurement is printed as, against what works give and the audit computes for it. */
export function apartOf(
  corpus: Corpus,
  measurement: Measurement,
  of: Aspect,
  sources: readonly Judged[],
  checks: readonly Check[],
): Apart[] {
  const own = partOf(measurement, of)
  const printed = own && numberIn(own)
  if (!own || printed === null || printed === undefined) return []
  const property = corpus.property(conditionMeant(of) ?? measurement.property)
  const ucum = ucumOf(property, corpus.unit(own.unit).ucum)
  const inUnit = (value: number | null | undefined, unit: string): number[] => {
    const given = ucumOf(property, unit)
    return value === null || value === undefined || !commensurable(given, ucum) ? [] : [convert(value, given, ucum)]
  }
  return [
    ...sources.flatMap(({ check }) => {
      const found = partOf(check, of)
      if (!found) return []
      return inUnit(numberIn(found), corpus.unit(found.unit).ucum).map(
        (number): Apart => ({ by: 'source', id: check.id, printed, found: number }),
      )
    }),
    ...checks.flatMap(({ rule, computed }) =>
      computed === null
        ? []
        : inUnit(computed.value, computed.ucum).map((found): Apart => ({ by: 'audit', id: rule, printed, found })),
    ),
  ]
}

type Stated = Omit<Quantity, 'unit'> & { unit: string | null; conditions: Measurement['conditions'] }

/** The quantity of a record, or of one of its conditions; undefined where it has none. */
function partOf(stated: Stated, of: Aspect): Quantity | undefined {
  const condition = conditionMeant(of)
  if (condition !== null) return stated.conditions.find(({ property }) => property === condition)
  return stated.unit === null ? undefined : { ...stated, unit: stated.unit }
}

/** A quantity as one number: the middle of a range, where a change leads; null for a change with an open end. */
function numberIn(quantity: Quantity): number | null {
  if (quantity.qualifier === 'change') return quantity.to
  if (quantity.qualifier !== 'range') return quantity.value
  const { low, high } = endsOf(quantity)
  return low === null || high === null ? null : (low + high) / 2
}
