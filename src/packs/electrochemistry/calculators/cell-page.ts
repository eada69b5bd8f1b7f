import { say } from '../../../core/catalogue/say.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { equals, math, product, variable } from '../../../outputs/calc/math.ts'
import type { Calculator } from '../../../outputs/calc/types.ts'
import { speakingOf } from '../words/calculators/texts.ts'
import { stored } from './energy-page.ts'
import { propertyFor } from './page.ts'

/** The calculator of a cell's charge and currents, for a review with properties for a charge and for rates. */
export function cellCalculator(corpus: Corpus): Calculator | null {
  const [charge, rate] = [propertyFor(corpus, 'specific-capacity'), propertyFor(corpus, 'c-rate')]
  if (!charge || !rate) return null
  const { cell: t } = speakingOf(corpus).shown
  return {
    id: 'cell',
    title: t.title,
    from: t.from,
    intro: t.intro,
    formulas: [
      math(variable('C'), equals, product(variable('Q'), variable('m'))),
      math(variable('I'), equals, product(variable('r'), variable('C'))),
    ],
    constants: null,
    fields: [
      { kind: 'number', name: 'cq', label: say(t.charge, { capacity: charge.name }), unit: 'mA h g⁻¹' },
      { kind: 'number', name: 'cm', label: t.mass, unit: 'mg' },
      { kind: 'number', name: 'cr', label: rate.name, hint: t.rateHint },
    ],
    words: {},
    examples: [],
    start: {
      asked: { c: 'cell', cq: stored('C6', 1), cm: '2.00', cr: 'C/10' },
      says: say(t.start, { formula: '{LiC6}' }),
    },
  }
}
