import { parseInline } from '../corpus/inline.ts'
import type { Source } from '../query/source.ts'
import { formatQuantity } from '../units/index.ts'
import { conditionTexts } from './conditions.ts'

/** A quantity that a text prints, with the circumstances that the text may leave out. */
export interface PrintedQuantity {
  /** The id of the measurement. */
  id: string
  /** As it is printed: `284 mA h g⁻¹`. */
  value: string
  /** The conditions of the measurement, each in words. */
  conditions: string[]
}

/** The quantities that a text in the inline notation prints, each once, in their order. */
export function quantitiesIn(
  source: Pick<Source, 'get' | 'unit' | 'property' | 'review' | 'vocabulary'>,
  text: string,
): PrintedQuantity[] {
  const ids = parseInline(text).flatMap(token => (token.type === 'quantity' ? [token.id] : []))
  return [...new Set(ids)].flatMap(id => {
    const measurement = source.get('measurements', id)
    if (!measurement) return []
    const value = formatQuantity(measurement, source.unit(measurement.unit))
    return [{ id, value, conditions: conditionTexts(source, measurement) }]
  })
}
