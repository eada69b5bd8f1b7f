import { type Amount, add, constant, multiply, none, toNumber } from './amount.ts'
import { atomicWeights } from './elements.ts'
import type { Formula, Phase, Piece } from './formula.ts'
import { isotopes } from './isotopes.ts'

type Counts = Readonly<Record<string, Amount>>

function sum(a: Counts, b: Counts, times: Amount): Counts {
  const total: Record<string, Amount> = { ...a }
  for (const [symbol, amount] of Object.entries(b)) total[symbol] = add(total[symbol] ?? none, multiply(amount, times))
  return total
}

/** A kind of atom: an element, or one of its isotopes. */
type Kind = Extract<Piece, { kind: 'element' }>

const element = ({ symbol }: Kind): string => symbol
const nuclide = ({ symbol, isotope }: Kind): string => (isotope === null ? symbol : `^${isotope}${symbol}`)

function count(pieces: readonly Piece[], keyOf: (kind: Kind) => string): Counts {
  let total: Counts = {}
  for (const piece of pieces) {
    if (piece.kind === 'element')
      total = sum(total, { [keyOf(piece)]: constant(1) }, piece.index?.amount ?? constant(1))
    if (piece.kind === 'word') total = sum(total, { [piece.text]: constant(1) }, constant(1))
    if (piece.kind === 'group') total = sum(total, count(piece.pieces, keyOf), piece.index?.amount ?? constant(1))
  }
  return total
}

/** How many of each kind of atom a formula has in all its phases, their coefficients included. */
function counted({ phases }: Formula, keyOf: (kind: Kind) => string): Counts {
  const ofPhase = ({ pieces, coefficient }: Phase) => sum({}, count(pieces, keyOf), coefficient?.amount ?? constant(1))
  return phases.map(ofPhase).reduce((total, phase) => sum(total, phase, constant(1)), {})
}

/**
 * How many atoms of each element a formula has in all its phases, by symbol, isotopes among them; variables stay
 * variables; placeholders (`M`, the `T` of `Ti3C2T_x`) and words (graphene) count as elements.
 */
export const composition = (formula: Formula): Counts => counted(formula, element)

/** The same, isotopes by themselves, as `^6Li`. */
export const nuclides = (formula: Formula): Counts => counted(formula, nuclide)

function pieceCharge(piece: Piece): Amount {
  if (piece.kind === 'charge' && piece.sign !== null)
    return add(none, piece.size?.amount ?? constant(1), piece.sign === '+' ? 1 : -1)
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

/** Why a formula has no molar mass: what is wrong, and what of the formula it is about. */
export interface MassFault {
  is: 'word' | 'isotope' | 'placeholder' | 'variable' | 'noAtoms'
  of: string
}

/** That a formula has no molar mass; `massFaultText` says why in the language of a reader. */
export class NoMass extends RangeError {
  readonly why: MassFault
  constructor(is: MassFault['is'], of: string) {
    super(`no molar mass: ${is}, ${of}`)
    this.why = { is, of }
  }
}

/** The mass of one kind of atom in g/mol, by its symbol or as `^6Li`. Throws where it has none. */
function weightOf(key: string): number {
  const [, massNumber, isotope = ''] = /^\^(\d+)(.+)$/.exec(key) ?? []
  const weight = massNumber === undefined ? atomicWeights.get(key) : isotopes.get(isotope)?.get(Number(massNumber))
  if (typeof weight === 'number') return weight
  if (/^[a-z]|[A-Z]{2}/.test(key)) throw new NoMass('word', key)
  throw new NoMass(atomicWeights.has(key) ? 'isotope' : 'placeholder', key)
}

/**
 * The molar mass of a formula in g/mol, all its phases together; vacancies weigh nothing, and neither do charges. Throws
 * `NoMass` where it has variables, placeholders, elements without a standard atomic weight, or no atoms.
 */
export function molarMass(formula: Formula): number {
  let mass = 0
  for (const [key, amount] of Object.entries(nuclides(formula))) {
    const weight = weightOf(key)
    const number = toNumber(amount)
    if (number === null) throw new NoMass('variable', key)
    mass += weight * number
  }
  if (mass === 0) throw new NoMass('noAtoms', formula.text)
  return Number(mass.toPrecision(12))
}
