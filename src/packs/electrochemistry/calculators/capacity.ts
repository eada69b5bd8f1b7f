import { atomsOf } from '../../../core/chem/atoms.ts'
import { atomicWeights } from '../../../core/chem/elements.ts'
import { formulaText } from '../../../core/chem/print.ts'
import { fewest, figures, printed, readPositive, readQuantity } from '../../../outputs/calc/number.ts'
import { optional, readAll } from '../../../outputs/calc/read-all.ts'
import type { Faults } from '../../../outputs/calc/types.ts'
import { faraday, theoreticalCapacity } from '../physics.ts'
import { readFormula } from './formula.ts'

/** What is asked: a formula, how much each formula unit takes up, what that is, and how dense the host is. */
export interface CapacityInput {
  formula: string
  count: string
  /** The symbol of what comes in, and the charge of each. */
  guest: { symbol: string; charge: number }
  /** In g/cm³ unless it names another unit; empty where it is not known. */
  density: string
}

/** Charges in mA h: per gram of the host, per gram of what it becomes, per cm³ of the host where its density is known. */
export interface Capacity {
  /** In g/mol. */
  molarMass: number
  electrons: number
  perMass: number
  perProduct: number
  perVolume: number | null
  /** The significant digits of the charge per volume, which those of the density limit. */
  volumeDigits: number
  /** The arithmetic, line by line. */
  steps: string[]
  /** How much of what comes in the formula holds already; null where it does not. */
  held: { name: string; atoms: number; more: number } | null
}

/** What was computed, or what is wrong with each field that something is wrong with. */
export type Computed<T> = { ok: true; value: T } | { ok: false; faults: Faults }

/** The charge that a substance can store, from its formula and what each formula unit takes up. */
export function capacity({ formula, count, guest, density }: CapacityInput): Computed<Capacity> {
  const read = readAll({
    formula: readFormula(formula),
    count: readPositive(count),
    density: optional(density, text => readQuantity(text, 'density', 'g cm⁻³')),
  })
  if (!read.ok) return read
  const { count: taken, density: dense } = read.value
  const { mass } = read.value.formula
  const electrons = taken * guest.charge
  const product = mass + taken * (atomicWeights.get(guest.symbol) ?? 0)
  const perMass = theoreticalCapacity(electrons, mass)
  const perVolume = dense ? perMass * dense.value : null
  const volumeDigits = fewest(dense?.digits ?? 4)
  const name = formulaText(read.value.formula.formula)
  const division = (over: number) =>
    `${printed(electrons)} × ${printed(faraday, 9)} C mol⁻¹ / (3.6 C (mA h)⁻¹ × ${printed(over, 5)} g mol⁻¹)`
  const byVolume =
    dense && perVolume !== null
      ? [
          `${printed(perMass)} mA h g⁻¹ × ${printed(dense.value)} g cm⁻³ = ${figures(perVolume, volumeDigits)} mA h cm⁻³`,
        ]
      : []
  return {
    ok: true,
    value: {
      molarMass: mass,
      electrons,
      perMass,
      perProduct: theoreticalCapacity(electrons, product),
      perVolume,
      volumeDigits,
      steps: [
        `M(${name}) = ${printed(mass, 5)} g mol⁻¹`,
        `n·z = ${printed(taken)} × ${guest.charge} = ${printed(electrons)}`,
        `${division(mass)} = ${printed(perMass)} mA h g⁻¹`,
        ...byVolume,
      ],
      held: heldAlready(read.value.formula.formula, guest.symbol, taken),
    },
  }
}

/** That a formula holds what is to come in: either it is counted twice, or it goes out. */
function heldAlready(formula: string, symbol: string, more: number): Capacity['held'] {
  const atoms = atomsOf(formula)?.get(symbol)
  return atoms === undefined || formula === symbol ? null : { name: formulaText(formula), atoms, more }
}
