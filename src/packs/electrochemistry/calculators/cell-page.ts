import type { Corpus } from '../../../core/corpus/types.ts'
import { equals, math, product, variable } from '../../../outputs/calc/math.ts'
import type { Calculator } from '../../../outputs/calc/types.ts'
import { stored } from './energy-page.ts'
import { propertyFor } from './page.ts'

/** The calculator of a cell's charge and currents, for a review with properties for a charge and for rates. */
export function cellCalculator(corpus: Corpus): Calculator | null {
  const [charge, rate] = [propertyFor(corpus, 'specific-capacity'), propertyFor(corpus, 'c-rate')]
  if (!charge || !rate) return null
  return {
    id: 'cell',
    title: '1C of a cell',
    from: 'masses',
    intro:
      'The mass *m* of what stores charge gives the charge *C* of a cell; at 1C that passes within an hour. Which *Q* is meant, the theoretical or the one achieved, is for the author to say.',
    formulas: [
      math(variable('C'), equals, product(variable('Q'), variable('m'))),
      math(variable('I'), equals, product(variable('r'), variable('C'))),
    ],
    constants: null,
    fields: [
      { kind: 'number', name: 'cq', label: `${charge.name} of the material`, unit: 'mA h g⁻¹' },
      { kind: 'number', name: 'cm', label: 'Its mass in the cell', unit: 'mg' },
      { kind: 'number', name: 'cr', label: rate.name, hint: 'As C/10 or 2C; empty: 1C' },
    ],
    words: {},
    examples: [],
    start: {
      asked: { c: 'cell', cq: stored('C6', 1), cm: '2.00', cr: 'C/10' },
      says: '2 mg of graphite that becomes {LiC6}; the mass is made up.',
    },
  }
}
