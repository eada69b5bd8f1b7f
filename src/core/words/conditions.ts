import { memoise } from '../basics/memoise.ts'
import { inSentence } from '../catalogue/sentence.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Source } from '../query/source.ts'
import type { Condition } from '../schema/quantity.ts'
import { formatQuantity } from '../units/index.ts'

type Words = Pick<Source, 'unit' | 'property' | 'review'>

/**
 * A condition as "current density 20 mA g⁻¹" or, where its unit names its property, as "200 cycles"; worked out once for
 * all records that share it.
 */
export const conditionText = memoise((source: Words, condition: Condition): string => {
  const { name } = source.property(condition.property)
  const quantity = formatQuantity(condition, source.unit(condition.unit))
  return name.split(' ').includes(condition.unit) ? quantity : `${inSentence(source.review, name)} ${quantity}`
})

/** The conditions of a measurement, each in words. */
export const conditionTexts = (source: Words, { conditions }: Pick<Measurement, 'conditions'>): string[] =>
  conditions.map(condition => conditionText(source, condition))
