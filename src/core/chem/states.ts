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
  Cd: 2,
  Al: 3,
  Ga: 3,
  La: 3,
  Zr: 4,
  F: -1,
  O: -2,
}

/** Elements that form peroxides, in which two atoms of oxygen share two charges. */
const peroxides = new Set(['H', 'Li', 'Na', 'K', 'Rb', 'Cs', 'Mg', 'Ca', 'Sr', 'Ba', 'Zn', 'Cd'])
/** Those of them that form superoxides and ozonides too: half a charge and a third for each atom of oxygen. */
const superoxides = new Set(['Li', 'Na', 'K', 'Rb', 'Cs', 'Ca', 'Sr', 'Ba'])
/** Those of these whose peroxide and superoxide make one crystal (sesquioxides), two thirds of a charge for each atom. */
const sesquioxides = new Set(['K', 'Rb', 'Cs'])
/** Those that have suboxides, with bonds between metal atoms. */
const suboxides = new Set(['Rb', 'Cs'])

/** How much charge an atom of oxygen, or of fluorine, may lack or have too much where a compound is not stoichiometric. */
const nonStoichiometric = 0.2

/**
 * What the usual oxidation states of a compound's elements say of its formula. `neutral`: they add up to nothing, and would
 * not with any index one larger or smaller. `charged`: it holds more oxygen or fluorine than they can pay for, and no
 * peroxide or the like has that much. `odd`: it holds more metal, or more hydrogen, than the usual compounds have.
 */
export type ChargeSum = { says: 'neutral' | 'charged' | 'odd'; sum: Amount }

/**
 * Adds up the usual oxidation states of a compound of oxygen or fluorine; null where that says nothing: of elements of
 * several states, of ions and mixtures, of variables that do not cancel, of peroxides, superoxides, ozonides, sesquioxides
 * and suboxides of metals that have them, of oxygen bound to fluorine, of what is not quite stoichiometric, and of an oxide
 * whose formula would still add up with another index.
 */
export function chargeSum(formula: Formula): ChargeSum | null {
  const counts = Object.entries(composition(formula))
  const symbols = counts.map(([symbol]) => symbol)
  if (formula.phases.length !== 1 || !isZero(chargeOf(formula))) return null
  if (!symbols.includes('O') && !symbols.includes('F')) return null
  if (symbols.length < 2 || symbols.some(symbol => states[symbol] === undefined)) return null
  if (isOxygenFluoride(symbols)) return null
  const sum = total(counts)
  const numbers = counts.flatMap(([symbol, amount]): [string, number][] => {
    const number = toNumber(amount)
    return number === null ? [] : [[symbol, number]]
  })
  if (numbers.length < counts.length) return isZero(sum) ? { says: 'neutral', sum } : null
  const says = isPossible(numbers) ? ifNeutral(numbers) : wrong(numbers)
  return says && { says, sum }
}

/** Whether fluorine has no partner but oxygen and hydrogen: oxygen is positive beside it, as in OF2. */
const isOxygenFluoride = (symbols: readonly string[]): boolean =>
  symbols.includes('O') && symbols.includes('F') && symbols.every(symbol => ['O', 'F', 'H'].includes(symbol))

const total = (counts: readonly (readonly [string, Amount])[]): Amount =>
  counts.reduce<Amount>((sum, [symbol, amount]) => add(sum, multiply(amount, constant(states[symbol] ?? 0))), none)

type Counted = readonly (readonly [string, number])[]

const chargeIn = (counts: Counted): number =>
  counts.reduce((sum, [symbol, count]) => sum + count * (states[symbol] ?? 0), 0)

const countOf = (counts: Counted, wanted: string): number => counts.find(([symbol]) => symbol === wanted)?.[1] ?? 0

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9

/** Whether a compound may have so much of each element, as an oxide, a fluoride or what has oxygen bound to oxygen. */
function isPossible(counts: Counted): boolean {
  if (near(chargeIn(counts), 0)) return true
  const metals = counts.map(([symbol]) => symbol).filter(symbol => symbol !== 'O')
  const share = perOxygen(counts)
  const all = (set: ReadonlySet<string>) => metals.every(symbol => set.has(symbol))
  if (metals.includes('H')) return all(peroxides) && share >= 0.5 && share <= 2
  return (
    (all(peroxides) && near(share, 1)) ||
    (all(superoxides) && (near(share, 1 / 2) || near(share, 1 / 3))) ||
    (all(sesquioxides) && near(share, 2 / 3)) ||
    (all(suboxides) && share > 2)
  )
}

/** The charge that the other elements have for each atom of oxygen. */
const perOxygen = (counts: Counted): number =>
  chargeIn(counts.filter(([symbol]) => symbol !== 'O')) / countOf(counts, 'O')

/** `neutral` where a compound adds up and would with no index one more or less; null where an index could be another. */
function ifNeutral(counts: Counted): 'neutral' | null {
  const isOther = near(chargeIn(counts), 0) === false
  const varied = counts.flatMap(([changed, count]) =>
    [count - 1, count + 1]
      .filter(other => other > 0)
      .map(other => counts.map(([symbol, own]) => [symbol, symbol === changed ? other : own] as const)),
  )
  return isOther || varied.some(isPossible) ? null : 'neutral'
}

/** What is wrong with a compound that does not add up; null where it is not quite stoichiometric, by its own fractions. */
function wrong(counts: Counted): 'charged' | 'odd' | null {
  const charge = chargeIn(counts)
  const anions = countOf(counts, 'O') + countOf(counts, 'F')
  const isFractional = counts.some(([, count]) => !Number.isInteger(count))
  if (isFractional && Math.abs(charge) <= nonStoichiometric * anions) return null
  const isClose = Math.abs(charge) <= nonStoichiometric * anions
  return charge > 0 || isClose || countOf(counts, 'H') > 0 ? 'odd' : 'charged'
}
