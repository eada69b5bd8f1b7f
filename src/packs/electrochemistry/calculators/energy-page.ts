import { say } from '../../../core/catalogue/say.ts'
import { massOf } from '../../../core/chem/index.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import {
  equals,
  fraction,
  joinMath,
  math,
  numeral,
  operator,
  product,
  sub,
  variable,
} from '../../../outputs/calc/math.ts'
import type { Calculator } from '../../../outputs/calc/types.ts'
import { cellVoltages } from '../constants.ts'
import { theoreticalCapacity } from '../physics.ts'
import { speakingOf } from '../words/calculators/texts.ts'
import { propertyFor } from './page.ts'

/** What a gram of a substance stores with so many electrons for each formula unit, in mA h/g, as one would type it. */
export function stored(formula: string, electrons: number): string {
  const found = massOf(formula)
  return 'mass' in found ? String(Number(theoreticalCapacity(electrons, found.mass).toPrecision(4))) : ''
}

/** The calculator of energies, for a review with a property for them. */
export function energyCalculator(corpus: Corpus): Calculator | null {
  const [mass, volume] = [propertyFor(corpus, 'energy-per-mass'), propertyFor(corpus, 'energy-per-volume')]
  if (!mass) return null
  const [plus, minus] = [sub(variable('Q'), operator('+')), sub(variable('Q'), operator('−'))]
  const { energy: t } = speakingOf(corpus).shown
  const volts = cellVoltages.get('Li2S')
  return {
    id: 'energy',
    title: t.title,
    from: t.from,
    intro: t.intro,
    formulas: [
      math(
        variable('w'),
        equals,
        fraction(variable('U'), joinMath(fraction(numeral('1'), plus), operator('+'), fraction(numeral('1'), minus))),
      ),
      math(variable('w'), equals, product(variable('U'), variable('Q'))),
    ],
    constants: null,
    fields: [
      { kind: 'number', name: 'u', label: t.voltage, unit: 'V' },
      { kind: 'number', name: 'qp', label: t.one, unit: 'mA h g⁻¹' },
      { kind: 'number', name: 'qn', label: t.other, unit: 'mA h g⁻¹', hint: t.otherHint },
      { kind: 'number', name: 'ud', label: t.density, unit: 'g cm⁻³' },
    ],
    words: { mass: mass.name, volume: volume?.name ?? t.perVolume },
    examples: [],
    start: {
      asked: { c: 'energy', u: String(volts?.value ?? ''), qp: stored('S', 2), qn: stored('Li', 1) },
      says: say(t.start, { one: '{S}', other: '{Li}', product: '{Li2S}' }),
    },
  }
}
