import { parseEquation, parseFormula } from '../../chem/index.ts'
import type { Path } from '../../schema/shape.ts'
import type { Place } from '../types.ts'
import { code, sentence } from '../words.ts'
import type { Linking, Standing } from './context.ts'
import { placeInText } from './place.ts'

/** Reports a formula that can't be read, at the character that is wrong. */
export function checkFormula({ report }: Linking, standing: Standing, formula: string, path: Path): void {
  const parsed = parseFormula(formula)
  if (parsed.ok) return
  const place = placeInText(standing, path, formula, parsed.column - 1)
  report('formula/invalid', place, `${code(formula)} is no formula: ${parsed.message}.`)
}

/** Reports what stands in the braces of a text and is no formula; `placeAt` gives the place of a column of it, from 1. */
export function checkFormulaIn({ report }: Linking, formula: string, placeAt: (column: number) => Place): void {
  const parsed = parseFormula(formula)
  if (parsed.ok) return
  const hint = 'Braces in a text hold a formula, `{H2O}`, or a quantity, `{q:its-id}`.'
  report('formula/invalid', placeAt(parsed.column), `${code(formula)} is no formula: ${parsed.message}.`, hint)
}

/** Reports a reaction equation that can't be read, at the character that is wrong. */
export function checkEquation({ report }: Linking, standing: Standing, equation: string, path: Path): void {
  const parsed = parseEquation(equation)
  if (parsed.ok) return
  const place = placeInText(standing, path, equation, parsed.column - 1)
  const message = sentence(`this is no equation: ${parsed.message}`)
  report('equation/invalid', place, message, 'An equation is written as `2 H2 + O2 -> 2 H2O`.')
}
