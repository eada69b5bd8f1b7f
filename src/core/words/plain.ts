import { formulaText } from '../chem/index.ts'
import { parseInline } from '../corpus/inline.ts'
import type { Source } from '../query/source.ts'
import { formatQuantity } from '../units/index.ts'
import { curly } from './typography.ts'

/** Text in the inline notation as plain text: formulas with Unicode subscripts, quantities as they are shown. */
export function plainText(source: Pick<Source, 'get' | 'unit'>, text: string): string {
  return parseInline(text)
    .map(token => {
      if (token.type === 'formula') return formulaText(token.text)
      if (token.type !== 'quantity') return curly(token.text)
      const measurement = source.get('measurements', token.id)
      return measurement ? formatQuantity(measurement, source.unit(measurement.unit)) : ''
    })
    .join('')
}
