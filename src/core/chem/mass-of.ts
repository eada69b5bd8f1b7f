import { parseFormula } from './formula.ts'
import { molarMass } from './mass.ts'

/** The molar mass of a formula in g/mol, or why it has none, with the column of what can't be read. */
export function massOf(formula: string): { mass: number } | { fault: string; column: number | null } {
  const parsed = parseFormula(formula)
  if (!parsed.ok) return { fault: parsed.message, column: parsed.column }
  try {
    return { mass: molarMass(parsed.formula) }
  } catch (error) {
    if (error instanceof RangeError) return { fault: error.message, column: null }
    throw error
  }
}
