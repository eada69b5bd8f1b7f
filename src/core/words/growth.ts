import { inSentence } from '../catalogue/sentence.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Source } from '../query/source.ts'
import type { QuantityForm } from '../units/index.ts'

/** How a change of volume is said: what its property is called, and how its quantity is printed. */
export interface StepGrowth {
  name: string
  form: QuantityForm
}

/** The change of volume at a step of a pathway. A property that can be negative is one that has a sign. */
export function growthOf(
  source: Pick<Source, 'property' | 'review'>,
  { property }: Pick<Measurement, 'property'>,
): StepGrowth {
  const { name, min } = source.property(property)
  return { name: inSentence(source.review, name), form: min === null || min < 0 ? 'signed' : 'symbol' }
}
