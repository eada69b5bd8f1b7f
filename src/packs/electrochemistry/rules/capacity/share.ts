import { ends, isBounded, meets, quotient, type Reading, reading } from '../../../../core/audit/reading.ts'
import { sameSample } from '../../../../core/audit/select.ts'
import { type EngineRule, type Judgement, judged } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { conditionWith, propertiesWith, withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'

const complement = ({ value, low, high }: Reading): Reading => ({ value: 1 - value, low: 1 - high, high: 1 - low })

/** Whether no condition tells two measurements apart: each is the same on both, or stated on one alone. */
const sameConditions = (a: Measurement, b: Measurement): boolean =>
  a.conditions.every(one => {
    const other = b.conditions.find(({ property }) => property === one.property)
    return !other || (other.value === one.value && other.unit === one.unit)
  })

/** Whether two measurements state the same number of cycles. */
function sameCycles(corpus: Corpus, a: Measurement, b: Measurement): boolean {
  const [one, other] = [conditionWith(corpus, a, 'cycle-count'), conditionWith(corpus, b, 'cycle-count')]
  return one !== undefined && other !== undefined && one.value === other.value
}

function judge(corpus: Corpus, share: Measurement, capacities: readonly Measurement[]): Judgement[] {
  const stated = reading(corpus, share, '1')
  if (!stated || !isBounded(stated)) return []
  const { found: texts, percent, quantity } = packTellingOf(corpus)
  const { share: t } = texts
  const isLost = propertiesWith(corpus, 'share-lost').has(share.property)
  const pairs = capacities.flatMap(pair => {
    if (pair.from === null || !sameSample(corpus, share, pair) || !sameConditions(share, pair)) return []
    const both = ends(corpus, pair, 'mA.h/g')
    const left = both && quotient(both.to, both.from)
    return left ? [{ pair, left, found: isLost ? complement(left) : left }] : []
  })
  const best = pairs.find(({ found }) => meets(found, stated)) ?? pairs[0]
  if (!best) return [judged('measurements', share, 'cannot-be-checked', t.noPair)]
  const { pair, left, found } = best
  const holds = meets(found, stated)
  const isSure = sameCycles(corpus, share, pair)
  const detail = say(isLost ? t.loses : t.leaves, {
    pair: quantity(pair),
    left: percent(left.value),
    lost: percent(found.value),
    quantity: quantity(share),
  })
  const swapped = meets(complement(found), stated)
  return [
    judged('measurements', share, holds ? 'consistent' : isSure ? 'inconsistent' : 'open', detail, {
      of: 'pair',
      with: pair.id,
      computed: { value: found.value, ucum: '1' },
      assumption: holds || isSure ? null : t.assumed,
      likely: holds || !swapped ? null : isLost ? t.leftForLost : t.lostForLeft,
    }),
  ]
}

/**
 * Compares a share of a charge that is left or lost with the charges before and after, within the rounding of print. By
 * arithmetic where both state the same number of cycles; open where the pair does not, since retention is often counted
 * from the second cycle. It can't check without such a pair.
 */
export const share: EngineRule = {
  id: 'share',
  topic: 'arithmetic',
  texts: textsOf('share'),
  judge(corpus) {
    const capacities = withRole(corpus, 'specific-capacity')
    return withRole(corpus, 'share-left', 'share-lost').flatMap(measurement => judge(corpus, measurement, capacities))
  },
}
