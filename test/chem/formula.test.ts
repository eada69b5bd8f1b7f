import fc from 'fast-check'
import { MF } from 'mf-parser'
import { describe, expect, it } from 'vitest'
import {
  atomicWeights,
  composition,
  type Formula,
  formulaHtml,
  formulaSpoken,
  formulaText,
  molarMass,
  parseFormula,
  toNumber,
} from '../../src/core/chem/index.ts'

function parsed(text: string): Formula {
  const result = parseFormula(text)
  if (!result.ok) throw new Error(`${text}: ${result.message}`)
  return result.formula
}

describe('parseFormula(text)', () => {
  it.each([
    ['Na_', 'a number, a letter or {…} should stand after "_"', 4],
    ['Qa2', 'there is no element "Qa"', 1],
    ['Nax', '"x" is no element; a variable is written _x after its element', 3],
    ['(Na', '"(" is never closed', 1],
    ['Na)', '")" can\'t stand here', 3],
    ['Na_{2-x', '"{" is never closed', 3],
    ['O2-x', '"-" can\'t stand here; a charge is written ^-, a difference _{2-x}', 3],
    ['Na2S+Fe', '"+" between phases has a space on each side; a charge is written ^+', 5],
    ['Na₂S', 'subscripts and charges are written plainly: Na15Sn4, O2^{2-}', 3],
    ['', 'the formula ends too early', 1],
    ['Na2S + ', 'the formula ends too early', 8],
  ])('refuses %s', (text, message, column) => {
    expect(parseFormula(text)).toEqual({ ok: false, message, column })
  })

  it.each([`${'('.repeat(5000)}O${')'.repeat(5000)}`, `O_{${'('.repeat(5000)}x`, `${'[('.repeat(7)}O`])(
    'refuses brackets without end, at the first that is too deep',
    text => {
      const result = parseFormula(text)
      expect(result).toMatchObject({ ok: false, message: 'brackets stand more than 12 deep here' })
      if (!result.ok) expect(text.slice(0, result.column).match(/[([]/g)).toHaveLength(13)
    },
  )

  it('refuses a formula, an index and a charge that go on for ever', () => {
    for (const text of [`Na${'O'.repeat(500)}`, `O_{${'(a+b)'.repeat(90)}}`, `O^{${'2a'.repeat(90)}-}`])
      expect(parseFormula(text).ok).toBe(false)
  })

  it('answers any text', () => {
    fc.assert(fc.property(fc.string(), text => typeof parseFormula(text).ok === 'boolean'))
    const notation = fc.string({ unit: fc.constantFrom(...'NaSnOLix_{}^+-()[]/@·2.5 αe') })
    fc.assert(
      fc.property(notation, text => {
        const result = parseFormula(text)
        if (!result.ok) expect(result.column).toBeGreaterThan(0)
        // Sodium and nitrogen side by side are a formula.
        if (!text.includes('NaN')) expect(formulaHtml(text)).not.toMatch(/undefined|NaN/)
      }),
    )
  })
})

describe('composition and molar mass', () => {
  it('counts groups, decimals, hydrates and phases', () => {
    expect(composition(parsed('Li1.3Al0.3Ti1.7(PO4)3'))).toEqual({
      Li: { '': 1.3 },
      Al: { '': 0.3 },
      Ti: { '': 1.7 },
      P: { '': 3 },
      O: { '': 12 },
    })
    expect(composition(parsed('CuSO4·5H2O'))['H']).toEqual({ '': 10 })
    expect(composition(parsed('2 Na2S + Fe'))).toEqual({ Na: { '': 4 }, S: { '': 2 }, Fe: { '': 1 } })
    expect(composition(parsed('Li_{7-3x}Al_xLa3Zr2O12'))['Li']).toEqual({ '': 7, x: -3 })
  })

  it.each([
    ['Na15Sn4', 819.69],
    ['Li2S', 45.94],
    ['2H-MoS2', 160.07],
    ['C', 12.011],
  ])('%s weighs %d g/mol', (text, mass) => {
    expect(molarMass(parsed(text))).toBe(mass)
  })

  it('does not weigh what it does not know', () => {
    expect(() => molarMass(parsed('Li_xS'))).toThrow('variable, Li')
    expect(() => molarMass(parsed('NaMO2'))).toThrow('placeholder, M')
    expect(() => molarMass(parsed('Ti3C2T_x'))).toThrow('placeholder, T')
    expect(() => molarMass(parsed('V2O5·nH2O'))).toThrow('variable')
    expect(() => molarMass(parsed('MoS2/graphene'))).toThrow('word, graphene')
    expect(() => molarMass(parsed('TcO2'))).toThrow('isotope, Tc')
    expect(() => molarMass(parsed('e^-'))).toThrow('noAtoms, e^-')
    expect(() => molarMass(parsed('□'))).toThrow('noAtoms, □')
  })

  it('agrees with another table of atomic weights', () => {
    for (const [symbol, weight] of atomicWeights)
      if (weight !== null) {
        const other = new MF(symbol).getInfo().mass
        expect(Math.abs(other - weight) / weight, symbol).toBeLessThan(0.0015)
      }
  })

  const symbols = fc.constantFrom('Na', 'Sn', 'O', 'S', 'Li', 'Co', 'C', 'P')
  const parts = fc.array(fc.tuple(symbols, fc.integer({ min: 1, max: 40 })), { minLength: 1, maxLength: 6 })
  it('counts what was written', () => {
    fc.assert(
      fc.property(parts, pairs => {
        const counts = composition(parsed(pairs.map(([symbol, n]) => symbol + (n === 1 ? '' : n)).join('')))
        for (const [symbol] of pairs) {
          const wanted = pairs.filter(([other]) => other === symbol).reduce((sum, [, n]) => sum + n, 0)
          expect(toNumber(counts[symbol] ?? {})).toBe(wanted)
        }
      }),
    )
  })
  it('gives a group times n n times its mass', () => {
    fc.assert(
      fc.property(parts, fc.integer({ min: 1, max: 9 }), (pairs, n) => {
        const text = pairs.map(([symbol, count]) => symbol + count).join('')
        expect(molarMass(parsed(`(${text})${n}`))).toBeCloseTo(n * molarMass(parsed(text)), 6)
      }),
    )
  })
})

describe('printing', () => {
  it.each([
    ['Na15Sn4', 'Na<sub>15</sub>Sn<sub>4</sub>', 'Na₁₅Sn₄', 'Na 15 Sn 4'],
    ['Na_{0.17}P', 'Na<sub>0.17</sub>P', 'Na₀.₁₇P', 'Na 0.17 P'],
    ['Li_xS', 'Li<sub><i>x</i></sub>S', 'LiₓS', 'Li x S'],
    ['Co_{1-y-z}O2', 'Co<sub>1−<i>y</i>−<i>z</i></sub>O<sub>2</sub>', 'Co1−y−zO₂', 'Co 1 minus y minus z O 2'],
    ['O2^{2-}', 'O<sub>2</sub><sup>2−</sup>', 'O₂²⁻', 'O 2 2 minus'],
    ["1T'-MoS2", '1T′-MoS<sub>2</sub>', '1T′-MoS₂', '1T′- Mo S 2'],
    ['S8/Li2S', 'S<sub>8</sub>/Li<sub>2</sub>S', 'S₈/Li₂S', 'S 8 / Li 2 S'],
    ['LiNi1/3Co2/3O2', 'LiNi<sub>1/3</sub>Co<sub>2/3</sub>O<sub>2</sub>', 'LiNi₁/₃Co₂/₃O₂', 'Li Ni 1/3 Co 2/3 O 2'],
    ['SnO2 / 3C', 'SnO<sub>2</sub>\u00a0/\u00a03C', 'SnO₂\u00a0/\u00a03C', 'Sn O 2 / 3 C'],
    ['SnO2 @ C', 'SnO<sub>2</sub>@C', 'SnO₂@C', 'Sn O 2 @ C'],
    ['TiO2(B)', 'TiO<sub>2</sub>(B)', 'TiO₂(B)', 'Ti O 2 (B)'],
    ['^6Li2CO3', '<sup>6</sup>Li<sub>2</sub>CO<sub>3</sub>', '⁶Li₂CO₃', '6 Li 2 C O 3'],
    ['D2O', 'D<sub>2</sub>O', 'D₂O', 'D 2 O'],
    ['O2^{•-}', 'O<sub>2</sub><sup>•−</sup>', 'O₂•⁻', 'O 2 • minus'],
    ['Fe^{2.5+}', 'Fe<sup>2.5+</sup>', 'Fe²·⁵⁺', 'Fe 2.5 plus'],
    ['Fe^{8/3+}', 'Fe<sup>8/3+</sup>', 'Fe⁸/³⁺', 'Fe 8/3 plus'],
    [
      'P2 / O3-NaMnO2',
      'P<sub>2</sub>\u00a0/\u00a0O3-NaMnO<sub>2</sub>',
      'P₂\u00a0/\u00a0O3-NaMnO₂',
      'P 2 / O3- Na Mn O 2',
    ],
    [
      'Na0.5 – 0.7MnO2',
      'Na<sub>0.5</sub>\u00a0–\u00a00.7MnO<sub>2</sub>',
      'Na₀.₅\u00a0–\u00a00.7MnO₂',
      'Na 0.5 – 0.7 Mn O 2',
    ],
    ['Se□0.15', 'Se□<sub>0.15</sub>', 'Se□₀.₁₅', 'Se □ 0.15'],
    ['V2O5·nH2O', 'V<sub>2</sub>O<sub>5</sub>·<i>n</i>H<sub>2</sub>O', 'V₂O₅·nH₂O', 'V 2 O 5 · n H 2 O'],
    ['CuSO4·5H2O', 'CuSO<sub>4</sub>·5H<sub>2</sub>O', 'CuSO₄·5H₂O', 'Cu S O 4 · 5 H 2 O'],
  ])('%s', (text, html, plain, said) => {
    expect(formulaHtml(text)).toBe(`<span class="chem">${html}</span>`)
    expect(formulaText(text)).toBe(plain)
    expect(formulaSpoken(text)).toBe(said)
  })
  it('lets lines break between phases only', () => {
    expect(formulaHtml('Na2S + Fe')).toBe('<span class="chem">Na<sub>2</sub>S</span> + <span class="chem">Fe</span>')
  })
  it('escapes what is no formula', () => {
    expect(formulaHtml('a<b>&"')).toBe('<span class="chem">a&lt;b&gt;&amp;&quot;</span>')
  })
})
