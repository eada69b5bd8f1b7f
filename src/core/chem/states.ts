import { type Amount, add, constant, isZero, multiply, none, toNumber } from './amount.ts'
import type { Formula } from './formula.ts'
import { chargeOf, composition } from './mass.ts'

/** Oxidation states that hardly ever differ in compounds of oxygen and fluorine. */
const states: Readonly<Record<string, number>> = {
  H: 1,
  Li: 1,
  Na: 1,
  K: 1,
  Rb: 1,
  Cs: 1,
  Be: 2,
  Mg: 2,
  Ca: 2,
  Sr: 2,
  Ba: 2,
  Zn: 2,
  Al: 3,
  Ga: 3,
  La: 3,
  Zr: 4,
  F: -1,
  O: -2,
}

/** The charges of oxygen in oxides, peroxides and superoxides, as charge of the cations per atom of oxygen. */
const oxygenCharges = [2, 1, 0.5]

/** The sum of the oxidation states of a neutral formula, and whether it can be one; null where they are not all known. */
export interface ChargeSum {
  neutral: boolean
  sum: Amount
}

/**
 * Whether the usual oxidation states of a compound's elements add up to nothing. Of elements that take several states,
 * of ions, and of what holds neither oxygen nor fluorine, nothing can be said: null. A compound of oxygen and metals of
 * one state alone may also be a peroxide or a superoxide.
 */
export function chargeSum(formula: Formula): ChargeSum | null {
  const counts = Object.entries(composition(formula))
  const symbols = counts.map(([symbol]) => symbol)
  if (formula.phases.length !== 1 || !isZero(chargeOf(formula))) return null
  if (!symbols.includes('O') && !symbols.includes('F')) return null
  if (symbols.length < 2 || symbols.some(symbol => states[symbol] === undefined)) return null
  const sum = counts.reduce<Amount>(
    (total, [symbol, amount]) => add(total, multiply(amount, constant(states[symbol] ?? 0))),
    none,
  )
  return { neutral: isZero(sum) || isPeroxide(counts), sum }
}

function isPeroxide(counts: readonly [string, Amount][]): boolean {
  const charge = counts
    .filter(([symbol]) => symbol !== 'O')
    .reduce((total, [symbol, amount]) => total + (states[symbol] ?? 0) * (toNumber(amount) ?? Number.NaN), 0)
  const oxygen = toNumber(counts.find(([symbol]) => symbol === 'O')?.[1] ?? none) ?? Number.NaN
  const metals = counts.every(
    ([symbol]) => symbol === 'O' || ['Li', 'Na', 'K', 'Rb', 'Cs', 'Ca', 'Sr', 'Ba'].includes(symbol),
  )
  return metals && oxygenCharges.some(ratio => Math.abs(charge / oxygen - ratio) < 1e-9)
}
