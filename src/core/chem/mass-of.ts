import { parseFormula } from './formula.ts'
import { type MassFault, molarMass, NoMass } from './mass.ts'
import type { ParseRefusal } from './reader.ts'

/** The molar mass of a formula in g/mol, or that it can't be read, or why it has none. */
export function massOf(formula: string): { mass: number } | { unread: ParseRefusal } | { massless: MassFault } {
  const parsed = parseFormula(formula)
  if (!parsed.ok) return { unread: parsed }
  try {
    return { mass: molarMass(parsed.formula) }
  } catch (error) {
    if (error instanceof NoMass) return { massless: error.why }
    throw error
  }
}
