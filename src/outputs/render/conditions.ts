import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/schema/measurement.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { escapeHtml } from './html.ts'
import type { Renderer } from './renderer.ts'

/** The conditions of a measurement, each as "current density 20 mA g⁻¹" or, where the unit says it all, "200 cycles". HTML. */
export const conditionsText = (renderer: Renderer, measurement: Measurement): string[] =>
  conditionsPlain(renderer.corpus, measurement).map(escapeHtml)

/** The same as plain text. */
export function conditionsPlain({ vocabulary }: Corpus, measurement: Measurement): string[] {
  return measurement.conditions.map(condition => {
    const property = vocabulary.properties.find(({ id }) => id === condition.property)
    const unit = vocabulary.units.find(({ id }) => id === condition.unit)
    if (!unit) throw new Error(`no unit ${condition.unit}: the check should have refused it`)
    const name = lowerFirst(property?.name ?? condition.property)
    const quantity = formatQuantity(condition, unit)
    return name.split(' ').includes(condition.unit) ? quantity : `${name} ${quantity}`
  })
}

/** A name as it stands inside a sentence: a small first letter, unless it begins with a symbol such as C-rate. */
const lowerFirst = (name: string): string => name.replace(/^[A-Z](?![-A-Z])/, letter => letter.toLowerCase())
