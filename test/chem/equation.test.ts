import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  balance,
  type Equation,
  equationHtml,
  equationText,
  holdsVariables,
  parseEquation,
  sidesText,
} from '../../src/core/chem/index.ts'

function parsed(text: string): Equation {
  const result = parseEquation(text)
  if (!result.ok) throw new Error(`${text}: ${result.message}`)
  return result.equation
}

describe('parseEquation(text)', () => {
  it.each([
    ['NaO2 = Na + O2', 'an equation has an arrow, -> or <->', 6],
    ['A -> M -> X', 'an equation has one arrow only', 8],
    [' + Na -> Na', 'a species is missing', 1],
    ['Na -> Qa', 'there is no element "Qa"', 7],
    ['Ca2+ + 2 e- -> Ca', '"Ca2+" can be read in two ways: write Ca^{2+} or Ca2^+', 1],
    ['2 Na -> 3 Qa', 'there is no element "Qa"', 11],
    ['Na -> Li + 2 Qa', 'there is no element "Qa"', 14],
    ['1/2 O2 + Na -> (4-x) NaQa', 'there is no element "Qa"', 24],
    ['SO42- -> SO3', '"SO42-" can be read in two ways: write SO4^{2-} or SO42^-', 1],
    ['[Fe(CN)6]4- -> Fe', '"[Fe(CN)6]4-" can be read in two ways: write [Fe(CN)6]^{4-} or [Fe(CN)6]4^-', 1],
    ['VO2+ -> V', '"VO2+" can be read in two ways: write VO^{2+} or VO2^+', 1],
    ['0 Na -> Na', 'an index or a coefficient is greater than 0; "0" is not', 1],
    ['Na -> 100000 Na', '"100000" is too large for a number in a formula', 7],
    ['Na + O2 -> 2 O2-', '"O2-" can be read in two ways: write O^{2-} or O2^-', 14],
  ])('refuses %s', (text, message, column) => {
    expect(parseEquation(text)).toEqual({ ok: false, message, column })
  })
  it('answers any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'NaO2e -+>^{}x(4/') }),
        text => typeof parseEquation(text).ok === 'boolean',
      ),
    )
  })
})

describe('balance(equation)', () => {
  it.each([
    'Sn + 2 Na+ + 2 e- -> Na2Sn',
    'MoS2 + x Na+ + x e- <-> Na_xMoS2',
    'Na_xMoS2 + (4-x) Na+ + (4-x) e- -> 2 Na2S + Mo',
    'x Na+ + xe- + 2H-MoS2 -> Na_xMoS2',
    '1/2 O2 + 2 Li+ + 2e- -> Li2O',
    'O2 + e- -> O2^-',
    '(1-x) LiCoO2 + x LiCoO2 -> LiCoO2',
    'Na+(aq) + Cl-(aq) -> NaCl(s)',
    'PF6- + Li+ -> LiPF6',
    'NO3- + 2 H+ + e- -> NO2 + H2O',
    '^6Li+ + e- -> ^6Li',
    'D2O + Na -> NaOD + 1/2 D2',
    'LiNi1/3Mn1/3Co1/3O2 -> Li+ + e- + Ni1/3Mn1/3Co1/3O2',
    'TiO2(B) + Li+ + e- -> LiTiO2(B)',
    'O2^{•-} + Li+ -> LiO2',
    'V2O5·nH2O -> V2O5 + n H2O',
  ])('%s balances', text => {
    expect(balance(parsed(text))).toEqual({ balanced: true, elements: {}, charge: 0 })
  })
  it.each([
    ['Sn + 2 Na+ + e- -> Na2Sn', {}, -1],
    ['1/2 O2 + Na+ + e- -> NaO2', { O: 1 }, 0],
    ['MoS2 + x Na -> NaMoS2', { Na: '1 − x' }, 0],
    ['Na2S + Sn -> Na + S', { Na: -1, Sn: -1 }, 0],
    ['Na -> Na+ + S', { S: 1 }, 1],
  ])('%s does not', (text, elements, charge) => {
    expect(balance(parsed(text))).toEqual({ balanced: false, elements, charge })
  })
  it('tells isotopes apart', () => {
    expect(balance(parsed('D2O -> H2O')).elements).toEqual({ '²H': -2, H: 2 })
  })
  it.each([
    ['Sn + 2 Na+ + e- -> Na2Sn', 'charge: 1 on the left, 0 on the right'],
    ['1/2 O2 + Na -> NaO2', 'O: 1 on the left, 2 on the right'],
    ['SO4^{2-} -> S', 'O: 4 on the left, 0 on the right; charge: −2 on the left, 0 on the right'],
    ['Na -> Na', ''],
  ])('of %s, what each side has is told', (text, told) => {
    expect(sidesText(parsed(text))).toBe(told)
  })
  it.each([
    ['x Na -> Na_x', true],
    ['V2O5·nH2O -> V2O5', true],
    ['Na + Cl -> NaCl', false],
  ])('%s holds variables: %s', (text, holds) => {
    expect(holdsVariables(parsed(text))).toBe(holds)
  })
  it('is kept by turning round and by doubling', () => {
    const metal = fc.constantFrom('Na', 'K', 'Li')
    fc.assert(
      fc.property(metal, fc.integer({ min: 1, max: 20 }), fc.integer({ min: 1, max: 20 }), (m, a, b) => {
        const [left, right] = [`${b} Sn + ${a} ${m}+ + ${a} e-`, `${m}${a}Sn${b}`]
        expect(balance(parsed(`${left} -> ${right}`)).balanced).toBe(true)
        expect(balance(parsed(`${right} -> ${left}`)).balanced).toBe(true)
        expect(balance(parsed(`${left} -> 2 ${right}`)).balanced).toBe(false)
      }),
    )
  })
})

describe('printing', () => {
  it('sets an equation', () => {
    const equation = parsed('MoS2 + x Na+ + x e- <-> Na_xMoS2')
    expect(equationText(equation)).toBe('MoS₂ + x\u00a0Na⁺ + x\u00a0e⁻ ⇌ NaₓMoS₂')
    expect(equationHtml(equation)).toBe(
      '<span class="equation"><span class="chem">MoS<sub>2</sub></span> + <i>x</i>\u00a0<span class="chem">Na<sup>+</sup></span>' +
        ' + <i>x</i>\u00a0<span class="chem">e<sup>−</sup></span> ⇌ <span class="chem">Na<sub><i>x</i></sub>MoS<sub>2</sub></span></span>',
    )
  })
})
