import type { Corpus } from '../../../core/corpus/types.ts'
import type { Calculator } from '../../../outputs/calc/types.ts'
import { capacityCalculator } from './capacity-page.ts'
import { rateCalculator } from './rate-page.ts'
import { volumeCalculator } from './volume-page.ts'

export { chargesOf } from './capacity-page.ts'

/** The calculators of a review: those for which its vocabulary gives properties the roles that they need. */
export const calculators = (corpus: Corpus): Calculator[] =>
  [capacityCalculator(corpus), rateCalculator(corpus), volumeCalculator(corpus)].filter(one => one !== null)
