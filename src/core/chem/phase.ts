import { amountText } from './amount.ts'
import { parseFormula } from './formula.ts'
import { composition } from './mass.ts'

/**
 * What a formula is made of, in a fixed order and with one element called `*`: phases that differ in that element alone,
 * such as Na2Se and Li2Se, have it in common. Null for what is no formula.
 */
export function phaseWithout(text: string, symbol: string): string | null {
  const parsed = parseFormula(text)
  if (!parsed.ok) return null
  return Object.entries(composition(parsed.formula))
    .map(([element, amount]) => `${element === symbol ? '*' : element}${amountText(amount)}`)
    .sort()
    .join(' ')
}

/** The first element of a formula, by symbol: of an ion's, its own; null for what is no formula. */
export function firstElement(text: string): string | null {
  const parsed = parseFormula(text)
  return parsed.ok ? (Object.keys(composition(parsed.formula))[0] ?? null) : null
}
