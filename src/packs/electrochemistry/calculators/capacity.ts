import { capital } from '../../../core/basics/letters.ts'
import { atomicWeights } from '../../../core/chem/elements.ts'
import { massOf } from '../../../core/chem/mass-of.ts'
import { toNotation } from '../../../core/chem/notation.ts'
import { formulaText } from '../../../core/chem/print.ts'
import { printed, type Read, readPositive } from '../../../outputs/calc/number.ts'
import { faraday, theoreticalCapacity } from '../physics.ts'

/** What is asked: a formula, how much each formula unit takes up, what that is, and how dense the host is. */
export interface CapacityInput {
  formula: string
  count: string
  /** The symbol of what comes in, and the charge of each. */
  guest: { symbol: string; charge: number }
  /** In g/cm³; empty where it is not known. */
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
  /** The arithmetic, line by line. */
  steps: string[]
}

/** What is wrong with each field that something is wrong with. */
export type Faults<Field extends string> = Partial<Record<Field, string>>
export type Computed<T, Field extends string> = { ok: true; value: T } | { ok: false; faults: Faults<Field> }

/** The molar mass of a formula as people type it, in g/mol; subscripts may be real ones. */
function readMass(typed: string): Read<{ formula: string; mass: number }> {
  const formula = toNotation(typed.trim())
  if (formula === '') return { ok: false, fault: 'Give a formula, such as Fe2O3.' }
  const found = massOf(formula)
  if ('mass' in found) return { ok: true, value: { formula, mass: found.mass } }
  const { fault, column } = found
  return { ok: false, fault: `${capital(fault)}${column === null ? '' : ` (character ${column})`}.` }
}

/** The charge that a substance can store, from its formula and what each formula unit takes up. */
export function capacity({
  formula,
  count,
  guest,
  density,
}: CapacityInput): Computed<Capacity, 'formula' | 'count' | 'density'> {
  const host = readMass(formula)
  const taken = readPositive(count)
  const dense = density.trim() === '' ? null : readPositive(density)
  if (!host.ok || !taken.ok || dense?.ok === false)
    return {
      ok: false,
      faults: {
        ...(host.ok ? {} : { formula: host.fault }),
        ...(taken.ok ? {} : { count: taken.fault }),
        ...(dense?.ok === false ? { density: dense.fault } : {}),
      },
    }
  const electrons = taken.value * guest.charge
  const { mass } = host.value
  const product = mass + taken.value * (atomicWeights.get(guest.symbol) ?? 0)
  const perMass = theoreticalCapacity(electrons, mass)
  const perVolume = dense?.ok ? perMass * dense.value : null
  const name = formulaText(host.value.formula)
  const division = (over: number) =>
    `${printed(electrons)} × ${printed(faraday, 9)} C mol⁻¹ / (3.6 C (mA h)⁻¹ × ${printed(over, 5)} g mol⁻¹)`
  return {
    ok: true,
    value: {
      molarMass: mass,
      electrons,
      perMass,
      perProduct: theoreticalCapacity(electrons, product),
      perVolume,
      steps: [
        `M(${name}) = ${printed(mass, 5)} g mol⁻¹`,
        `n·z = ${printed(taken.value)} × ${guest.charge} = ${printed(electrons)}`,
        `${division(mass)} = ${printed(perMass)} mA h g⁻¹`,
        ...(dense?.ok && perVolume !== null
          ? [`${printed(perMass)} mA h g⁻¹ × ${printed(dense.value)} g cm⁻³ = ${printed(perVolume)} mA h cm⁻³`]
          : []),
      ],
    },
  }
}
