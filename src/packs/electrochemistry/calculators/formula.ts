import { capital } from '../../../core/basics/letters.ts'
import { likelyFormulas } from '../../../core/chem/likely.ts'
import { massOf } from '../../../core/chem/mass-of.ts'
import { toNotation } from '../../../core/chem/notation.ts'
import { type Read, refused } from '../../../outputs/calc/fault.ts'

/** A formula with its molar mass in g/mol. */
export interface Weighed {
  formula: string
  mass: number
}

/** The molar mass of a formula as people type it; subscripts may be real ones. What may be meant by none is offered. */
export function readFormula(typed: string): Read<Weighed> {
  const formula = toNotation(typed.trim())
  if (formula === '') return refused('Give a formula, such as Fe2O3.')
  const found = massOf(formula)
  if ('mass' in found) return { ok: true, value: { formula, mass: found.mass } }
  const { fault, column } = found
  // A formula that is read and has no mass says why; other capitals would mean something else.
  const offers = column === null ? [] : likelyFormulas(typed).filter(one => 'mass' in massOf(one))
  if (offers.length > 0) return refused(`“${typed.trim()}” is no formula. Is one of these meant?`, offers)
  return refused(`${capital(fault)}${column === null ? '' : ` (character ${column})`}.`)
}
