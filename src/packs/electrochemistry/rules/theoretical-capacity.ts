import { literal, number, quantity } from '../../../core/audit/print.ts'
import { reading } from '../../../core/audit/reading.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import { formulaText, molarMass, parseFormula } from '../../../core/chem/index.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { faraday, theoreticalCapacity } from '../physics.ts'
import { withRole } from '../select.ts'

/** How far a printed value may be off the computed one, relative to it: differences of atomic weights and of rounding. */
const tolerance = 0.005

/** The molar mass of a formula in g/mol, or why it has none, in the inline notation. */
function massOf(formula: string): number | string {
  const parsed = parseFormula(formula)
  if (!parsed.ok) return literal(parsed.message)
  try {
    return molarMass(parsed.formula)
  } catch (error) {
    if (error instanceof RangeError) return literal(error.message)
    throw error
  }
}

function judge(corpus: Corpus, measurement: Measurement): Judgement {
  const { reaction } = measurement
  const printed = reading(corpus, measurement, 'mA.h/g')
  if (!reaction || !printed)
    return judged(
      'measurements',
      measurement,
      'cannot-be-checked',
      'The article does not say for which reaction and how many electrons the value holds.',
    )
  const mass = massOf(reaction.host)
  if (typeof mass === 'string')
    return judged('measurements', measurement, 'cannot-be-checked', `{${reaction.host}} has no molar mass: ${mass}.`)
  const expected = theoreticalCapacity(reaction.electrons, mass)
  const slack = tolerance * expected
  const into = reaction.product ? ` to ${reaction.product.split(' + ').map(formulaText).join(' + ')}` : ''
  const electrons = reaction.electrons === 1 ? '1 electron' : `${number(reaction.electrons)} electrons`
  return judged(
    'measurements',
    measurement,
    verdictOf(printed.low - slack <= expected && expected <= printed.high + slack),
    `With ${electrons} for each {${reaction.host}} (${number(mass, 5)} g/mol)${into}, ${number(reaction.electrons)} × ${number(faraday)} C mol⁻¹ / (3.6 C (mA h)⁻¹ × ${number(mass, 5)} g mol⁻¹) = ${number(expected, 4)} mA h g⁻¹; printed is ${quantity(corpus, measurement)}.`,
  )
}

/** Recomputes each theoretical charge per mass from its reaction: n·F/(3.6·M), M from standard atomic weights. */
export const theoreticalCapacityRule: Rule = {
  id: 'theoretical-capacity',
  topic: 'physics',
  title: 'Theoretical capacity',
  does: 'Computes the charge that a mass of the host can store from its formula and the electrons that each formula unit exchanges, and compares it with the printed value.',
  formula:
    'Q = n·F / (3.6·M), with F = 96 485.332 12 C mol⁻¹ (CODATA 2018, exact) and M from standard atomic weights (IUPAC 2021)',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge: corpus =>
    withRole(corpus, 'specific-capacity')
      .filter(({ kind }) => kind === 'theoretical')
      .map(measurement => judge(corpus, measurement)),
}
