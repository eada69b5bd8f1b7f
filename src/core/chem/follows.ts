import { amountText, isZero } from './amount.ts'
import type { Equation, EquationTerm } from './equation.ts'
import { type Formula, parseFormula } from './formula.ts'
import { chargeOf, composition } from './mass.ts'

/** What tells two phases apart for the balance: which atoms they hold, whatever their structure is called. */
function signature(formula: Formula): string {
  const counts = Object.entries(composition(formula)).map(([symbol, amount]) => `${symbol} ${amountText(amount)}`)
  return counts.sort().join(' ')
}

/** Whether a species is an element as such, which may come from the surroundings: a gas, a metal in contact. */
const isElement = ({ formula }: EquationTerm): boolean =>
  isZero(chargeOf(formula)) && Object.keys(composition(formula)).length === 1

const signatures = (formulas: readonly string[]): string[] =>
  formulas.flatMap(text => {
    const parsed = parseFormula(text)
    return parsed.ok ? [signature(parsed.formula)] : []
  })

/**
 * Whether a reaction leads from phases that were there before, or from an element of the surroundings, to one of those
 * that are there after it: each end by itself.
 */
export function follows(
  { left, right }: Equation,
  before: readonly string[],
  after: readonly string[],
): { starts: boolean; ends: boolean } {
  const [reactants, products] = [left, right].map(terms => new Set(terms.map(({ formula }) => signature(formula))))
  return {
    starts: signatures(before).some(phase => reactants?.has(phase)) || left.some(isElement),
    ends: signatures(after).some(phase => products?.has(phase)),
  }
}
