import { percent, quantity } from '../../../core/audit/print.ts'
import { ends, meets, quotient, type Reading, reading } from '../../../core/audit/reading.ts'
import { sameSample } from '../../../core/audit/select.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { propertiesWith, withRole } from '../select.ts'

const complement = ({ value, low, high }: Reading): Reading => ({ value: 1 - value, low: 1 - high, high: 1 - low })

function judge(corpus: Corpus, share: Measurement, capacities: readonly Measurement[]): Judgement[] {
  const stated = reading(corpus, share, '1')
  if (!stated) return []
  const pair = capacities.find(capacity => capacity.from !== null && sameSample(corpus, share, capacity))
  const both = pair && ends(corpus, pair, 'mA.h/g')
  if (!pair || !both) {
    const detail = 'The capacities before and after, of which this would be the ratio, are not given.'
    return [judged('measurements', share, 'cannot-be-checked', detail)]
  }
  const left = quotient(both.to, both.from)
  const lost = propertiesWith(corpus, 'share-lost').has(share.property)
  const found = lost ? complement(left) : left
  const arithmetic = `${quantity(corpus, pair)} leaves ${percent(left.value)}`
  const detail = `${arithmetic}${lost ? ` and loses ${percent(found.value)}` : ''}; stated is ${quantity(corpus, share)}.`
  return [judged('measurements', share, verdictOf(meets(found, stated)), detail)]
}

/** Compares a share of a charge that is left or lost with the charges before and after. */
export const share: Rule = {
  id: 'share',
  topic: 'arithmetic',
  title: 'Shares left or lost',
  does: 'Compares the percentage of a capacity that is left, or lost, with the capacities before and after.',
  formula: 'left = after/before; lost = 1 − after/before',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge(corpus) {
    const capacities = withRole(corpus, 'specific-capacity')
    return withRole(corpus, 'share-left', 'share-lost').flatMap(measurement => judge(corpus, measurement, capacities))
  },
}
