import { formulaText } from '../../core/chem/index.ts'
import { parseInline } from '../../core/corpus/inline.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { curly } from './typography.ts'

/** Text in the inline notation as plain text: formulas with Unicode subscripts, quantities as they are shown. */
export function plainText(corpus: Corpus, text: string): string {
  return parseInline(text)
    .map(token => {
      if (token.type === 'formula') return formulaText(token.text)
      if (token.type !== 'quantity') return curly(token.text)
      const measurement = corpus.get('measurements', token.id)
      return measurement ? formatQuantity(measurement, corpus.unit(measurement.unit)) : ''
    })
    .join('')
}
