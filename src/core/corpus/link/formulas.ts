import { holdsVariables, isotopesMeant, parseEquation, parseFormula, sidesText } from '../../chem/index.ts'
import { broken } from '../../chem/names.ts'
import type { Material } from '../../kinds/material.ts'
import type { Path } from '../../schema/shape.ts'
import { holdsFormula, printsFormula } from '../formulas.ts'
import type { Located } from '../read/located.ts'
import type { Place } from '../types.ts'
import type { RecordEntry } from '../validate/entries.ts'
import { code, joined, sentence } from '../words.ts'
import { inside, type Linking } from './context.ts'
import { placeInText } from './place.ts'

/** Whether a review has any formula: in a record, or in a text. In one that has none, a word such as B12 is just a word. */
export function hasFormulas(entries: Linking['entries'], texts: Linking['texts']): boolean {
  return entries.some(({ record }) => record !== null && holdsFormula(record)) || texts.values().some(printsFormula)
}

/** Reports a formula that can't be read, at the character that is wrong. */
export function checkFormula({ report }: Linking, standing: Located, formula: string, path: Path): void {
  const parsed = parseFormula(formula)
  if (parsed.ok) return
  const place = placeInText(standing, path, formula, parsed.column - 1)
  report('formula/invalid', place, `${named(formula)} is no formula: ${parsed.message}.`)
}

/** Reports what stands in the braces of a text and is no formula; `placeAt` gives the place of a column of it, from 1. */
export function checkFormulaIn({ report }: Linking, formula: string, placeAt: (column: number) => Place): void {
  const parsed = parseFormula(formula)
  if (parsed.ok) return
  const hint = 'Braces in a text hold a formula, `{H2O}`, or a quantity, `{q:its-id}`.'
  report('formula/invalid', placeAt(parsed.column), `${named(formula)} is no formula: ${parsed.message}.`, hint)
}

/**
 * Reports a reaction equation that can't be read, at the character that is wrong, or that does not balance. One that a
 * source prints may have variables and balance for some of their values, and one that it prints wrongly has a note; one
 * that editors rebuilt balances whatever its variables are.
 */
export function checkEquation(
  linking: Linking,
  standing: RecordEntry,
  equation: string,
  path: Path,
  { rebuilt }: { rebuilt: boolean },
): void {
  const { report, noted } = linking
  const parsed = parseEquation(equation)
  if (!parsed.ok) {
    const place = placeInText(standing, path, equation, parsed.column - 1)
    const message = sentence(`this is no equation: ${parsed.message}`)
    report('equation/invalid', place, message, 'An equation is written as `2 H2 + O2 -> 2 H2O`.')
    return
  }
  const sides = sidesText(parsed.equation)
  if (sides === '') return
  if (!rebuilt && (holdsVariables(parsed.equation) || noted.has(standing.id ?? ''))) return
  const hint = rebuilt
    ? 'Correct it: it is rebuilt, and the source printed no such equation.'
    : 'Correct it; where the source prints it so, write an editorial note about the record.'
  const meant = isotopesMeant(equation).map(
    one => `${code(one)} counts so many; an isotope is written ${code(`^${one}`)}.`,
  )
  const message = `This equation does not balance: ${sides}.`
  report('equation/unbalanced', inside(standing)(...path)(), message, [...meant, hint].join(' '))
}

/** Reports a material whose formula does not hold what its name promises; one that the source names so has a note. */
export function checkName({ report, noted }: Linking, standing: RecordEntry, { name, formula }: Material): void {
  const parsed = formula === null ? null : parseFormula(formula)
  if (!parsed?.ok || noted.has(standing.id ?? '')) return
  const lacking = broken(name, parsed.formula)
  if (lacking.length === 0) return
  const promised = lacking.map(({ word, symbol, count }) =>
    `${code(word)} for ${count ?? ''} ${symbol}`.replace('  ', ' '),
  )
  report(
    'formula/name',
    inside(standing)('formula')(),
    `${named(parsed.formula.text)} is not what its name says: it has no ${joined(promised)}.`,
    'Correct the name or the formula; where the source prints the two so, write an editorial note about the material.',
  )
}

/** A formula as a message names it, which may be of any length. */
export const named = (formula: string): string => code(formula.length > 80 ? `${formula.slice(0, 79)}…` : formula)
