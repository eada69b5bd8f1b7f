import { describe, expect, it } from 'vitest'
import { formulaText, molarMass, parseFormula, toNotation } from '../../src/core/chem/index.ts'
import cases from './cases.json' with { type: 'json' }

/**
 * Formulas of this field, and those that pymatgen, chempy, periodictable and ChemFormula test themselves with, in their
 * notation or in ours. Each has the mass that another table of atomic masses gives for its atoms, or a part of the reason
 * for which it is refused.
 */
describe('formulas that are read', () => {
  it.each(cases.read as [string, number][])('%s weighs %d g/mol', (text, mass) => {
    const parsed = parseFormula(text)
    if (!parsed.ok) throw new Error(parsed.message)
    expect(Math.abs(molarMass(parsed.formula) - mass) / mass).toBeLessThan(1e-4)
  })

  it.each(cases.read as [string, number][])('%s is read from print as it was written', text => {
    const printed = formulaText(text)
    expect(formulaText(toNotation(printed))).toBe(printed)
  })
})

describe('formulas that are refused', () => {
  it.each(cases.refused as [string, string][])('%s: %s', (text, reason) => {
    const parsed = parseFormula(text)
    if (parsed.ok) throw new Error(`${text} is read as ${formulaText(text)}`)
    expect(parsed.message).toContain(reason)
    expect(parsed.column).toBeGreaterThan(0)
    expect(parsed.column).toBeLessThanOrEqual(text.length + 1)
  })
})
