import fc from 'fast-check'
import { MF } from 'mf-parser'
import { describe, expect, it } from 'vitest'
import {
  type Formula,
  formulaHtml,
  formulaText,
  molarMass,
  parseFormula,
  toNotation,
} from '../../src/core/chem/index.ts'
import { isotopes } from '../../src/core/chem/isotopes.ts'

function parsed(text: string): Formula {
  const result = parseFormula(text)
  if (!result.ok) throw new Error(`${text}: ${result.message}`)
  return result.formula
}

const symbol = fc.constantFrom('Na', 'Sn', 'O', 'S', 'Li', 'Co', 'Mn', 'Ni', 'P', '^{6}Li', '^{18}O', '□')
const index = fc.oneof(
  fc.constant(''),
  fc.integer({ min: 2, max: 40 }).map(String),
  fc.integer({ min: 1, max: 99 }).map(n => `_{${n / 100}}`),
  fc.tuple(fc.integer({ min: 1, max: 5 }), fc.constantFrom(6, 7)).map(([n, m]) => `_{${n}/${m}}`),
)
const atoms = fc.array(fc.tuple(symbol, index), { minLength: 1, maxLength: 5 }).map(parts => parts.flat().join(''))
const group = fc.tuple(atoms, fc.integer({ min: 2, max: 9 })).map(([inside, n]) => `(${inside})${n}`)
const phase = fc.tuple(fc.constant('Na'), fc.oneof(atoms, group), fc.oneof(atoms, group)).map(parts => parts.join(''))
const formula = fc
  .tuple(phase, fc.option(fc.tuple(fc.constantFrom('/', '·', '@', ' + ', '·2'), phase)))
  .map(([first, more]) => [first, ...(more ?? [])].join(''))

describe('a formula, whatever it is made of', () => {
  it('reads the same from what is printed of it', () => {
    fc.assert(
      fc.property(formula, text => {
        const printed = formulaText(text)
        const again = toNotation(printed)
        expect(formulaText(again)).toBe(printed)
        expect(formulaHtml(again)).toBe(formulaHtml(text))
        expect(molarMass(parsed(again))).toBe(molarMass(parsed(text)))
      }),
    )
  })

  it('weighs what its phases weigh together', () => {
    fc.assert(
      fc.property(phase, phase, fc.integer({ min: 2, max: 9 }), (one, other, n) => {
        const [a, b] = [molarMass(parsed(one)), molarMass(parsed(other))]
        expect(molarMass(parsed(`${one} + ${other}`))).toBeCloseTo(a + b, 4)
        expect(molarMass(parsed(`${one}·${n}${other}`))).toBeCloseTo(a + n * b, 4)
        expect(molarMass(parsed(one + other))).toBeCloseTo(a + b, 4)
      }),
    )
  })

  it('says the same in text and in HTML, but for the height of its characters', () => {
    fc.assert(
      fc.property(formula, text => {
        const words = formulaHtml(text).replace(/<[^>]*>/g, '')
        expect(formulaText(text).normalize('NFKC')).toBe(words.normalize('NFKC'))
      }),
    )
  })
})

describe('isotopes', () => {
  it('have the masses of another table', () => {
    for (const [symbol, masses] of isotopes)
      for (const [number, mass] of masses) {
        const other = new MF(`[${number}${symbol}]`).getInfo().monoisotopicMass
        expect(Math.abs(other - mass), `${number}${symbol}`).toBeLessThan(0.0005)
      }
  })
})
