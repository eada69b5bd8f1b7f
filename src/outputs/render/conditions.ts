import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/schema/measurement.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { escapeHtml } from './html.ts'
import type { Renderer } from './renderer.ts'

/** The conditions of a measurement, each as "current density 20 mA g⁻¹" or, where the unit says it all, "200 cycles". HTML. */
export const conditionsText = (renderer: Renderer, measurement: Measurement): string[] =>
  conditionsPlain(renderer.corpus, measurement).map(escapeHtml)

/** The same as plain text. */
export function conditionsPlain(corpus: Corpus, measurement: Measurement): string[] {
  return measurement.conditions.map(condition => {
    const name = lowerFirst(corpus.property(condition.property).name)
    const quantity = formatQuantity(condition, corpus.unit(condition.unit))
    return name.split(' ').includes(condition.unit) ? quantity : `${name} ${quantity}`
  })
}

/** A name as it stands inside a sentence: a small first letter, unless it begins with a symbol such as C-rate. */
export const lowerFirst = (name: string): string => name.replace(/^[A-Z](?![-A-Z])/, letter => letter.toLowerCase())
