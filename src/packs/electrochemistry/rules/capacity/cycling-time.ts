import { reading } from '../../../../core/audit/reading.ts'
import { type EngineRule, type Judgement, judged, judgedUnder } from '../../../../core/audit/types.ts'
import { say, sayFor } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { cyclingHours } from '../../physics.ts'
import { conditionWith, withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'

const hoursOfDay = 24
const hoursOfYear = 365.25 * hoursOfDay
/** Tests of more than so many years are rare. */
const longest = 2
/** A test a tenth as long as these is too short for a slip of a digit to show. */
const slip = 10

function judge(corpus: Corpus, measurement: Measurement): Judgement[] {
  const driven = conditionWith(corpus, measurement, 'specific-current')
  const counted = conditionWith(corpus, measurement, 'cycle-count')
  const capacity = reading(corpus, measurement, 'mA.h/g')
  const current = driven && reading(corpus, driven, 'mA/g')
  const cycles = counted && reading(corpus, counted, null)
  if (!capacity || !current || !cycles || !(current.value > 0 && capacity.value > 0 && cycles.value > 0)) return []
  const hours = cyclingHours(cycles.value, capacity.value, current.value)
  if (!Number.isFinite(hours)) return []
  const isLong = hours > longest * hoursOfYear
  if (!isLong && slip * hours <= longest * hoursOfYear) return []
  const { words, found, rules, number, quantity } = packTellingOf(corpus)
  const { 'cycling-time': t } = found
  const isYears = hours > hoursOfYear
  const [span, digits] = isYears ? [hours / hoursOfYear, 2] : [hours / hoursOfDay, 3]
  const detail = say(t.computed, {
    cycles: quantity(counted),
    quantity: quantity(measurement),
    current: quantity(driven),
    sum: `2 × ${number(cycles.value)} × ${number(capacity.value)}/${number(current.value)} h = ${number(hours)} h`,
    span: sayFor(words, isYears ? t.years : t.days, Number(span.toPrecision(digits)), { count: number(span, digits) }),
  })
  return [
    judgedUnder('measurements', measurement, !isLong, detail, {
      of: `condition:${driven.property}`,
      assumption: rules['cycling-time'].assumes,
    }),
  ]
}

/** Of a number of cycles alone, whose current no record states, it says what is missing. */
function missing(corpus: Corpus, measurement: Measurement): Judgement {
  const { nothingGiven } = packTellingOf(corpus).found['cycling-time']
  return judged('measurements', measurement, 'cannot-be-checked', nothingGiven)
}

/**
 * Computes how long stated cycles take at the current that is stated with them, 2·N·Q/i; open beyond two years, never
 * inconsistent. It takes no current from another record, and is silent where ten times as long would still be no surprise.
 */
export const cyclingTime: EngineRule = {
  id: 'cycling-time',
  topic: 'physics',
  texts: textsOf('cycling-time'),
  judge(corpus) {
    const capacities = withRole(corpus, 'specific-capacity').filter(({ kind }) => kind === 'measured')
    return [
      ...capacities.flatMap(measurement => judge(corpus, measurement)),
      ...withRole(corpus, 'cycle-count').map(measurement => missing(corpus, measurement)),
    ]
  },
}
