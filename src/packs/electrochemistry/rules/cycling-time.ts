import { number, quantity } from '../../../core/audit/print.ts'
import { reading } from '../../../core/audit/reading.ts'
import { sameSample } from '../../../core/audit/select.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import type { Quantity } from '../../../core/schema/quantity.ts'
import { cyclingHours } from '../physics.ts'
import { conditionWith, withRole } from '../select.ts'

const hoursOfDay = 24
const hoursOfYear = 365.25 * hoursOfDay

/** What the time of an experiment follows from. */
interface Experiment {
  capacity: Quantity
  current: Quantity
  cycles: Quantity
}

function ofCapacity(corpus: Corpus, measurement: Measurement): Experiment | null {
  const current = conditionWith(corpus, measurement, 'specific-current')
  const cycles = conditionWith(corpus, measurement, 'cycle-count')
  return current && cycles ? { capacity: measurement, current, cycles } : null
}

function ofCycles(corpus: Corpus, measurement: Measurement, capacities: readonly Measurement[]): Experiment | null {
  for (const capacity of capacities) {
    const current = conditionWith(corpus, capacity, 'specific-current')
    if (current && sameSample(corpus, capacity, measurement)) return { capacity, current, cycles: measurement }
  }
  return null
}

function judge(corpus: Corpus, measurement: Measurement, experiment: Experiment | null): Judgement[] {
  if (!experiment) {
    const detail = 'The current of these cycles is not given, nor can it be inferred from another record.'
    return [judged('measurements', measurement, 'cannot-be-checked', detail)]
  }
  const capacity = reading(corpus, experiment.capacity, 'mA.h/g')
  const current = reading(corpus, experiment.current, 'mA/g')
  const cycles = reading(corpus, experiment.cycles, null)
  if (!capacity || !current || !cycles) return []
  const hours = cyclingHours(cycles.value, capacity.value, current.value)
  const long = hours > hoursOfYear
  const span = long ? `${number(hours / hoursOfYear, 2)} years` : `${number(hours / hoursOfDay, 3)} days`
  const remark = long ? ', longer than such a test is run: the current must have been another' : ''
  return [
    judged(
      'measurements',
      measurement,
      verdictOf(!long),
      `${quantity(corpus, experiment.cycles)} of ${quantity(corpus, experiment.capacity)} at ${quantity(corpus, experiment.current)}, each there and back, take 2 × ${number(cycles.value)} × ${number(capacity.value)}/${number(current.value)} h = ${number(hours)} h, ${span}${remark}.`,
    ),
  ]
}

/** Computes how long stated cycles take at the stated current, 2·N·Q/i; more than a year is taken for impossible. */
export const cyclingTime: Rule = {
  id: 'cycling-time',
  topic: 'physics',
  title: 'Time of cycling',
  does: 'Computes how long the stated number of cycles takes at the stated current, if every cycle moves the stated capacity twice. A test of more than a year is not believed.',
  formula: 't = 2·N·Q / i',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge(corpus) {
    const capacities = withRole(corpus, 'specific-capacity').filter(({ kind }) => kind === 'measured')
    const cycled = capacities.flatMap(measurement => {
      const experiment = ofCapacity(corpus, measurement)
      return experiment ? judge(corpus, measurement, experiment) : []
    })
    const lives = withRole(corpus, 'cycle-count').flatMap(measurement =>
      judge(corpus, measurement, ofCycles(corpus, measurement, capacities)),
    )
    return [...cycled, ...lives]
  },
}
