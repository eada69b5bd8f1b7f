import { percent, quantity } from '../../../core/audit/print.ts'
import { ends, meets, quotient, reading } from '../../../core/audit/reading.ts'
import { sameSample } from '../../../core/audit/select.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { growth } from '../physics.ts'
import { withRole } from '../select.ts'

function judge(corpus: Corpus, change: Measurement, lengths: readonly Measurement[]): Judgement[] {
  const stated = reading(corpus, change, '1')
  if (!stated) return []
  const pair = lengths.find(length => length.from !== null && sameSample(corpus, change, length))
  const both = pair && ends(corpus, pair, 'nm')
  if (!pair || !both)
    return [
      judged('measurements', change, 'cannot-be-checked', 'No length of the same sample is given before and after.'),
    ]
  const factor = quotient(both.to, both.from)
  const grown = { value: factor.value - 1, low: factor.low - 1, high: factor.high - 1 }
  return [
    judged(
      'measurements',
      change,
      verdictOf(meets(grown, stated)),
      `${quantity(corpus, pair)} is a growth by ${percent(growth(both.from.value, both.to.value))}; stated is ${quantity(corpus, change)}.`,
    ),
  ]
}

/** Compares a growth of one dimension, in per cent, with a length of the same sample before and after. */
export const lengthChange: Rule = {
  id: 'length-change',
  topic: 'arithmetic',
  title: 'Percentages against lengths',
  does: 'Where one dimension is said to grow by a percentage and a length of the same sample is given before and after, compares the two within the rounding of print.',
  formula: '(after − before)/before',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge(corpus) {
    const lengths = withRole(corpus, 'spacing', 'diameter')
    return withRole(corpus, 'length-change').flatMap(change => judge(corpus, change, lengths))
  },
}
