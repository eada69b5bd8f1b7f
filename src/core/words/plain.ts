import { formulaText } from '../chem/index.ts'
import { parseInline } from '../corpus/inline.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Source } from '../query/source.ts'
import { formatQuantity } from '../units/index.ts'
import { curly } from './typography.ts'

type Printed = Pick<Source, 'get' | 'unit'>

/** A quantity as it is shown in plain text. */
const printed = (source: Printed, measurement: Measurement): string =>
  formatQuantity(measurement, source.unit(measurement.unit))

/**
 * Text in the inline notation as plain text: formulas with Unicode subscripts, quantities as they are shown, with what
 * `behind` puts behind each.
 */
export function plainText(
  source: Printed,
  text: string,
  behind: (measurement: Measurement) => string = () => '',
): string {
  return parseInline(text)
    .map(token => {
      if (token.type === 'formula') return formulaText(token.text)
      if (token.type !== 'quantity') return curly(token.text)
      const measurement = source.get('measurements', token.id)
      return measurement ? `${printed(source, measurement)}${behind(measurement)}` : ''
    })
    .join('')
}
