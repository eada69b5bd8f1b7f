import { memoise } from '../basics/memoise.ts'
import { inSentence } from '../catalogue/sentence.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Source } from '../query/source.ts'
import type { Condition } from '../schema/quantity.ts'
import { formatQuantity } from '../units/index.ts'

type Words = Pick<Source, 'unit' | 'property' | 'review' | 'vocabulary'>

/**
 * A condition as "current density 20 mA g⁻¹" or, where its unit names its property, as "200 cycles"; worked out once for
 * all records that share it.
 */
export const conditionText = (source: Words, condition: Condition): string => conditionTextIn(source)(condition)

/** The same for many of one review. */
export const conditionTextIn = memoise((source: Words) => {
  // What all texts are made of is read once for them.
  const { review, vocabulary: _ } = source
  const known = new WeakMap<Condition, string>()
  return (condition: Condition): string => {
    const before = known.get(condition)
    if (before !== undefined) return before
    const { name } = source.property(condition.property)
    const quantity = formatQuantity(condition, source.unit(condition.unit))
    const text = name.split(' ').includes(condition.unit) ? quantity : `${inSentence(review, name)} ${quantity}`
    known.set(condition, text)
    return text
  }
})

/** The conditions of a measurement, each in words. */
export const conditionTexts = (source: Words, { conditions }: Pick<Measurement, 'conditions'>): string[] =>
  conditions.length === 0 ? [] : conditions.map(conditionTextIn(source))
