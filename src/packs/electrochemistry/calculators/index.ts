import type { Corpus } from '../../../core/corpus/types.ts'
import type { Calculator } from '../../../outputs/calc/types.ts'
import { diffusionCalculator, doseCalculator } from './beam-pages.ts'
import { capacityCalculator } from './capacity-page.ts'
import { cellCalculator } from './cell-page.ts'
import { energyCalculator } from './energy-page.ts'
import { rateCalculator } from './rate-page.ts'
import { swellingCalculator } from './swelling-page.ts'
import { volumeCalculator } from './volume-page.ts'

export { chargesOf } from './capacity-page.ts'

/** The calculators of a review: those for which its vocabulary gives properties the roles that they need. */
export function calculators(corpus: Corpus): Calculator[] {
  const made = [
    capacityCalculator(corpus),
    rateCalculator(corpus),
    cellCalculator(corpus),
    swellingCalculator(corpus),
    volumeCalculator(corpus),
    energyCalculator(corpus),
  ].filter(one => one !== null)
  // What needs no word of a review goes with those that do.
  return made.length > 0 ? [...made, diffusionCalculator(corpus), doseCalculator(corpus)] : []
}
