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
  if (formula === '') return refused({ is: 'noFormula' })
  const found = massOf(formula)
  if ('mass' in found) return { ok: true, value: { formula, mass: found.mass } }
  // A formula that is read and has no mass says why; other capitals would mean something else.
  if ('massless' in found) return refused({ is: 'masslessFormula', typed: formula, massless: found.massless })
  const offers = likelyFormulas(typed).filter(one => 'mass' in massOf(one))
  if (offers.length > 0) return refused({ is: 'meantFormula', typed: typed.trim() }, offers)
  const { message, column } = found.unread
  return refused({ is: 'unreadFormula', column, rest: formula.slice(column - 1), english: capital(message) })
}
