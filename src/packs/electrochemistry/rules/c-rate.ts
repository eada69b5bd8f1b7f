import { number, quantity } from '../../../core/audit/print.ts'
import { reading } from '../../../core/audit/reading.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { conditionWith, propertiesWith, withRole } from '../select.ts'

/** How far a current may be off rate times capacity, relative to it: both are rounded in print. */
const tolerance = 0.02

function judge(corpus: Corpus, measurement: Measurement, theoretical: readonly Measurement[]): Judgement[] {
  const own = propertiesWith(corpus, 'c-rate').has(measurement.property)
  const rated = own ? measurement : conditionWith(corpus, measurement, 'c-rate')
  const rate = rated && reading(corpus, rated, null)
  if (!rated || !rate) return []
  const driven = conditionWith(corpus, measurement, 'specific-current')
  const current = driven && reading(corpus, driven, 'mA/g')
  const whole = theoretical.find(({ material }) => material === measurement.material)
  const capacity = whole && reading(corpus, whole, 'mA.h/g')
  if (!current || !capacity) {
    const missing = current ? 'capacity' : 'current'
    const detail = `The rate is given as ${quantity(corpus, rated)}, but the ${missing} that 1C stands for is not.`
    return [judged('measurements', measurement, 'cannot-be-checked', detail)]
  }
  const expected = rate.value * capacity.value
  return [
    judged(
      'measurements',
      measurement,
      verdictOf(Math.abs(current.value - expected) <= tolerance * expected),
      `${quantity(corpus, rated)} of ${quantity(corpus, whole)} in an hour is ${number(rate.value)} × ${number(capacity.value)} = ${number(expected, 4)} mA g⁻¹; printed is ${quantity(corpus, driven)}.`,
    ),
  ]
}

/** Compares a current with the rate that is given beside it: rate times the charge that 1C moves in an hour. */
export const cRate: Rule = {
  id: 'c-rate',
  topic: 'physics',
  title: 'Rate against current',
  does: 'Where a C-rate and a current are given for one experiment, computes the current from the rate and the capacity that 1C stands for.',
  formula: 'i = rate · Q / (1 h)',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge(corpus) {
    const theoretical = withRole(corpus, 'specific-capacity').filter(({ kind }) => kind === 'theoretical')
    return corpus.records.measurements.flatMap(measurement => judge(corpus, measurement, theoretical))
  },
}
