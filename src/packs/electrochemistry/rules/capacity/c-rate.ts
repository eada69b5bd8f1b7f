import { isBounded, meets, type Reading, reading, widened } from '../../../../core/audit/reading.ts'
import { shareWork } from '../../../../core/audit/select.ts'
import { type EngineRule, type Judgement, judged, verdictOf } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import type { Quantity } from '../../../../core/schema/quantity.ts'
import { conditionWith, propertiesWith, sameElectrode } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'

/** How far a current may be off rate times capacity, relative to it: both are rounded in print. */
const tolerance = 0.02

/** A quantity of a record: its own, or a condition of it. */
const own = (corpus: Corpus, measurement: Measurement, role: 'c-rate' | 'specific-current'): Quantity | undefined =>
  propertiesWith(corpus, role).has(measurement.property) ? measurement : conditionWith(corpus, measurement, role)

/** What a record says that 1C stands for, in mA/g: the current, or the charge that it moves in an hour. */
function oneC(corpus: Corpus, measurement: Measurement): Reading | null {
  const rate = own(corpus, measurement, 'c-rate')
  if (rate?.value !== 1 || rate.qualifier !== 'exact') return null
  const current = own(corpus, measurement, 'specific-current')
  if (current) return reading(corpus, current, 'mA/g')
  const isCharge =
    propertiesWith(corpus, 'specific-capacity').has(measurement.property) && measurement.kind === 'theoretical'
  return isCharge ? reading(corpus, measurement, 'mA.h/g') : null
}

function judge(corpus: Corpus, measurement: Measurement, definitions: readonly Measurement[]): Judgement[] {
  const { found, number, quantity } = packTellingOf(corpus)
  const { 'c-rate': t } = found
  const rated = own(corpus, measurement, 'c-rate')
  const rate = rated && reading(corpus, rated, null)
  if (!rated || !rate || definitions.includes(measurement)) return []
  const driven = own(corpus, measurement, 'specific-current')
  const current = driven && reading(corpus, driven, 'mA/g')
  const defining = definitions.find(
    other => sameElectrode(corpus, other, measurement) && shareWork(other.refs, measurement.refs),
  )
  const whole = defining && oneC(corpus, defining)
  if (!current || !whole || ![current, whole, rate].every(isBounded)) {
    const detail = say(current ? t.noOneC : t.noCurrent, { rate: quantity(rated) })
    return [judged('measurements', measurement, 'cannot-be-checked', detail)]
  }
  const expected = { value: rate.value * whole.value, low: rate.low * whole.low, high: rate.high * whole.high }
  const holds = meets(widened(expected, tolerance), current)
  const condition =
    driven === measurement
      ? 'value'
      : (`condition:${conditionWith(corpus, measurement, 'specific-current')?.property}` as const)
  const detail = say(t.computed, {
    rate: quantity(rated),
    whole: quantity(defining),
    sum: `${number(rate.value)} × ${number(whole.value)} = ${number(expected.value, 4)} mA g⁻¹`,
    current: quantity(driven),
  })
  const computed = { value: expected.value, ucum: 'mA/g' }
  return [judged('measurements', measurement, verdictOf(holds), detail, { of: condition, with: defining.id, computed })]
}

/**
 * Compares a current with the rate that is given beside it: rate times what the same work says that 1C stands for, with the
 * same material and ion. By definition of the rate; within 2 % and the rounding of both. It can't check where no record of
 * the work says what 1C is.
 */
export const cRate: EngineRule = {
  id: 'c-rate',
  topic: 'physics',
  texts: textsOf('c-rate'),
  values: ({ percent }) => ({ tolerance: percent(tolerance) }),
  judge(corpus) {
    const definitions = corpus.records.measurements.filter(measurement => oneC(corpus, measurement) !== null)
    const rated = corpus.records.measurements.filter(measurement => own(corpus, measurement, 'c-rate') !== undefined)
    return rated.flatMap(measurement => judge(corpus, measurement, definitions))
  },
}
