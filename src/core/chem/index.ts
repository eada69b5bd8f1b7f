export { type Amount, add, amountText, multiply, toNumber } from './amount.ts'
export { atomicWeights } from './elements.ts'
export {
  type Balance,
  balance,
  type Equation,
  equationHtml,
  equationText,
  imbalanceText,
  parseEquation,
  type Term,
} from './equation.ts'
export { type Formula, type Index, type Phase, type Piece, parseFormula } from './formula.ts'
export { chargeOf, composition, molarMass } from './mass.ts'
export { firstElement, phaseWithout } from './phase.ts'
export { formulaHtml, formulaSpoken, formulaText } from './print.ts'
export type { Refusal } from './reader.ts'
