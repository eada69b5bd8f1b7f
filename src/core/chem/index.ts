export { type Amount, add, amountText, multiply, toNumber } from './amount.ts'
export { atomsOf } from './atoms.ts'
export { isotopesMeant } from './counted.ts'
export { atomicWeights } from './elements.ts'
export {
  type Balance,
  balance,
  type Equation,
  type EquationTerm,
  equationHtml,
  equationText,
  holdsVariables,
  parseEquation,
  sidesText,
} from './equation.ts'
export { follows } from './follows.ts'
export { type Formula, type Phase, type Piece, parseFormula, symbolsIn } from './formula.ts'
export { chargeOf, composition, type MassFault, molarMass } from './mass.ts'
export { massOf } from './mass-of.ts'
export { toNotation } from './notation.ts'
export { firstElement, phaseWithout } from './phase.ts'
export { isPlausible } from './plausible.ts'
export { formulaHtml, formulaSpoken, formulaText } from './print.ts'
export type { ParseRefusal } from './reader.ts'
export { newcomer, takenUp } from './taken-up.ts'
