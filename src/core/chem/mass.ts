import { type Amount, add, constant, multiply, none, toNumber } from './amount.ts'
import { atomicWeights } from './elements.ts'
import type { Formula, Phase, Piece } from './formula.ts'

type Counts = Readonly<Record<string, Amount>>

function sum(a: Counts, b: Counts, times: Amount): Counts {
  const total: Record<string, Amount> = { ...a }
  for (const [symbol, amount] of Object.entries(b)) total[symbol] = add(total[symbol] ?? none, multiply(amount, times))
  return total
}

function count(pieces: readonly Piece[]): Counts {
  let total: Counts = {}
  for (const piece of pieces) {
    if (piece.kind === 'element')
      total = sum(total, { [piece.symbol]: constant(1) }, piece.index?.amount ?? constant(1))
    if (piece.kind === 'group') total = sum(total, count(piece.pieces), piece.index?.amount ?? constant(1))
  }
  return total
}

/** How many atoms of each element a phase has, by symbol, its coefficient included. */
function phaseComposition(phase: Phase): Counts {
  return sum({}, count(phase.pieces), phase.coefficient?.amount ?? constant(1))
}

/** How many atoms of each element a formula has in all its phases, by symbol; variables stay variables. */
export function composition(formula: Formula): Counts {
  return formula.phases.map(phaseComposition).reduce((total, phase) => sum(total, phase, constant(1)), {})
}

function pieceCharge(piece: Piece): Amount {
  if (piece.kind === 'charge') return add(none, piece.size?.amount ?? constant(1), piece.sign === '+' ? 1 : -1)
  if (piece.kind === 'group')
    return multiply(
      piece.pieces.map(pieceCharge).reduce((a, b) => add(a, b), none),
      piece.index?.amount ?? constant(1),
    )
  return none
}

/** The charge of a formula, in elementary charges; an electron without a written charge counts as neutral. */
export function chargeOf(formula: Formula): Amount {
  return formula.phases
    .map(({ pieces, coefficient }) =>
      multiply(
        pieces.map(pieceCharge).reduce((a, b) => add(a, b), none),
        coefficient?.amount ?? constant(1),
      ),
    )
    .reduce((a, b) => add(a, b), none)
}

/**
 * The molar mass of a formula in g/mol, all its phases together. Throws a RangeError where it has variables,
 * placeholders or elements without a standard atomic weight.
 */
export function molarMass(formula: Formula): number {
  let mass = 0
  for (const [symbol, amount] of Object.entries(composition(formula))) {
    const weight = atomicWeights.get(symbol) ?? null
    const number = toNumber(amount)
    if (weight === null) throw new RangeError(`${symbol} has no standard atomic weight`)
    if (number === null) throw new RangeError(`how much ${symbol} is in ${formula.text} depends on a variable`)
    mass += weight * number
  }
  return Number(mass.toPrecision(12))
}
