import { inSentence } from '../catalogue/sentence.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Source } from '../query/source.ts'
import { formatQuantity, type Printable, type QuantityForm } from '../units/index.ts'

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

/** The same in print: "volume expansion +420 %", "variation in volume 20 %". */
export function growthText(
  source: Pick<Source, 'property' | 'review' | 'unit'>,
  measurement: Printable & Pick<Measurement, 'property' | 'unit'>,
): string {
  const { name, form } = growthOf(source, measurement)
  return `${name} ${formatQuantity(measurement, source.unit(measurement.unit), form)}`
}
