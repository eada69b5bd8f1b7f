import { literal } from '../../core/audit/print.ts'
import { molarMass, parseFormula } from '../../core/chem/index.ts'

/** The molar mass of a formula in g/mol, or why it has none, in the inline notation. */
export function massOf(formula: string): { mass: number } | { fault: string } {
  const parsed = parseFormula(formula)
  if (!parsed.ok) return { fault: literal(parsed.message) }
  try {
    const mass = molarMass(parsed.formula)
    return mass > 0 ? { mass } : { fault: 'it holds no atoms' }
  } catch (error) {
    if (error instanceof RangeError) return { fault: literal(error.message) }
    throw error
  }
}
