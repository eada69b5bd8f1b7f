import { number, quantity } from '../../../core/audit/print.ts'
import { meets, quotient, reading } from '../../../core/audit/reading.ts'
import { materialName, shareWork } from '../../../core/audit/select.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { withRole } from '../select.ts'

/** How far a ratio may be off the quotient, relative to it: "20 times" is a round number. */
const tolerance = 0.1

function judge(corpus: Corpus, ratio: Measurement, speeds: readonly Measurement[]): Judgement[] {
  const stated = reading(corpus, ratio, '1')
  if (!stated) return []
  const known = speeds.flatMap(measurement => {
    const speed = reading(corpus, measurement, 'nm/s')
    const same = measurement.material === ratio.material && shareWork(measurement.refs, ratio.refs)
    return speed && same ? [{ measurement, speed }] : []
  })
  const [slow, fast, ...more] = known.sort((a, b) => a.speed.value - b.speed.value)
  if (!slow || !fast || more.length > 0) {
    const given = known.length === 1 ? 'Only one of the two speeds is given' : 'The two speeds are not given'
    const detail = `${given} for ${materialName(corpus, ratio)}, so that their ratio can't be computed.`
    return [judged('measurements', ratio, 'cannot-be-checked', detail)]
  }
  const found = quotient(fast.speed, slow.speed)
  const wide = { ...stated, low: stated.low * (1 - tolerance), high: stated.high * (1 + tolerance) }
  return [
    judged(
      'measurements',
      ratio,
      verdictOf(meets(found, wide)),
      `${quantity(corpus, fast.measurement)} is ${number(fast.speed.value)}/${number(slow.speed.value)} = ${number(found.value)} times ${quantity(corpus, slow.measurement)}; stated is ${quantity(corpus, ratio)}.`,
    ),
  ]
}

/** Compares "n times as fast" with the two speeds that it comes from. */
export const speedRatio: Rule = {
  id: 'speed-ratio',
  topic: 'arithmetic',
  title: '“Times” against speeds',
  does: 'Divides the two speeds that a statement of “so many times faster” or “slower” rests on, and compares, with a tenth of tolerance for a round number.',
  formula: 'v(fast)/v(slow)',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge(corpus) {
    const speeds = withRole(corpus, 'speed')
    return withRole(corpus, 'speed-ratio').flatMap(ratio => judge(corpus, ratio, speeds))
  },
}
