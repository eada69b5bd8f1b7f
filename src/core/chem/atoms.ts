import { toNumber } from './amount.ts'
import { parseFormula } from './formula.ts'
import { composition } from './mass.ts'

/** How many atoms of each element a formula holds; null where it can't be read, holds none, or holds a variable. */
export function atomsOf(formula: string | null | undefined): Map<string, number> | null {
  if (formula === null || formula === undefined) return null
  const parsed = parseFormula(formula)
  if (!parsed.ok) return null
  const found = Object.entries(composition(parsed.formula)).map(
    ([symbol, amount]) => [symbol, toNumber(amount)] as const,
  )
  const isKnown = found.every((pair): pair is [string, number] => pair[1] !== null && pair[1] > 0)
  return isKnown && found.length > 0 ? new Map(found) : null
}
