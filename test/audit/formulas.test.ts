import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checksOf } from '../../src/core/audit/index.ts'
import { parseFormula } from '../../src/core/chem/index.ts'
import { broken, promises } from '../../src/core/chem/names.ts'
import { chargeSum } from '../../src/core/chem/states.ts'
import { corpusOf, saidOf } from './support/corpus.ts'

const formula = (text: string) => {
  const parsed = parseFormula(text)
  if (!parsed.ok) throw new Error(parsed.message)
  return parsed.formula
}
const onMaterial = (rule: string, material: object) =>
  saidOf(corpusOf({ materials: [{ id: 'it', ...material }] }), rule, 'materials', 'it')?.verdict ?? null
const onPathway = (rule: string, steps: object[]) =>
  saidOf(corpusOf({ materials: [{ id: 'it' }], pathways: [{ id: 'p', steps }] }), rule, 'pathways', 'p')

describe('promises(name)', () => {
  it.each([
    ['iron disulfide', ['Fe', 'S×2']],
    ['lithium nickel cobalt aluminium oxide', ['Li', 'Ni', 'Co', 'Al', 'O']],
    ['antimony trisulfide', ['Sb', 'S×3']],
    ['carbon-coated antimony trisulfide', ['Sb', 'S×3']],
    ['potassium hydroxide', ['K', 'O', 'H']],
    ['phosphorene', []],
  ])('of "%s"', (name, expected) => {
    expect(promises(name).map(({ symbol, count }) => (count === null ? symbol : `${symbol}×${count}`))).toEqual(
      expected,
    )
  })
})

describe('broken(name, formula)', () => {
  it('finds a missing element and a wrong number', () => {
    expect(broken('molybdenum trioxide', formula('MnO3')).map(({ symbol }) => symbol)).toEqual(['Mo'])
    expect(broken('iron disulfide', formula('FeS'))).toHaveLength(1)
    expect(broken('iron disulfide', formula('FeS2'))).toEqual([])
    expect(broken('sodium cobalt oxide', formula('Na_xCoO2'))).toEqual([])
  })
})

describe('printed-formulas', () => {
  const on = (printed: string) =>
    onMaterial('printed-formulas', { formula: 'KO2', printed: [{ formula: printed, where: 'Table 1' }] })

  it('compares atoms, not what a structure is called', () => {
    expect(on('α-KO2')).toBe('consistent')
    expect(on('K2O2')).toBe('inconsistent')
    expect(on('Ko2')).toBe('inconsistent')
  })

  const between = (formula: string, printed: string) =>
    onMaterial('printed-formulas', { formula, printed: [{ formula: printed, where: 'Table 1' }] })

  it.each([
    ['S', 'S8'],
    ['Mn2O3', 'MnO1.5'],
    ['PF6^-', 'PF6'],
  ])('lets %s be printed as %s', (own, printed) => {
    expect(between(own, printed)).toBe('consistent')
  })

  it.each([
    ['Ca^{2+}', 'Ca^+'],
    ['O2^-', 'O2^{2-}'],
    ['O2^-', 'O^{2-}'],
    ['Hg2^{2+}', 'Hg^{2+}'],
    ['H2O2', 'H2O'],
  ])('finds that %s is not %s', (own, printed) => {
    expect(between(own, printed)).toBe('inconsistent')
  })

  it.each([
    ['Na_xCoO2', 'Na_yCoO2'],
    ['Li_{1-x}CoO2', 'Li_xCoO2'],
    ['SiN_x', 'Si3N4'],
  ])('says nothing of %s and %s, which a variable alone sets apart', (own, printed) => {
    expect(between(own, printed)).toBeNull()
  })
})

describe('chargeSum(formula)', () => {
  it.each(['CaF2', 'Al2O3', 'NaF', 'KHF2', 'Li7La3Zr2O12', 'Li_{7-3x}Al_xLa3Zr2O12', 'LaAlO3'])(
    '%s is neutral, and would not be with another index',
    text => {
      expect(chargeSum(formula(text))?.says).toBe('neutral')
    },
  )

  it.each(['Li2O', 'Na2O', 'CaO', 'ZnO', 'MgO', 'LiOH', 'H2O'])(
    'says nothing of %s, which would add up with more oxygen as well',
    text => {
      expect(chargeSum(formula(text))).toBeNull()
    },
  )

  it.each([
    ...['H2O2', 'HO2', 'NaOOH', 'Na2O2', 'MgO2', 'CaO2', 'ZnO2', 'CdO2', 'KO2', 'RbO2', 'CaO4', 'KO3', 'CsO3'],
    ...['OF2', 'O2F2', 'HOF'],
    ...['Rb4O6', 'Cs4O6', 'K2O3', 'Rb9O2', 'Cs11O3', 'LiOH(H2O)', 'LiOOH(H2O)'],
  ])('says nothing of %s, in which oxygen is bound to oxygen or metal to metal', text => {
    expect(chargeSum(formula(text))).toBeNull()
  })

  it.each(['Li_xO', 'ZnO_{1-x}', 'ZrO1.9', 'Zn1.05O', 'Na_{2-x}O2'])(
    'says nothing of %s, which is not quite stoichiometric or varies',
    text => {
      expect(chargeSum(formula(text))).toBeNull()
    },
  )

  it.each(['Li2O3', 'Na2O3', 'AlO2', 'ZnO3', 'NaF2', 'La2O4', 'ZrO3'])('%s has more than can be paid for', text => {
    expect(chargeSum(formula(text))?.says).toBe('charged')
  })

  it.each(['Na3O', 'CaF', 'Ga2O', 'K2OH', 'LaHO', 'H2O5'])('%s is odd, but not impossible', text => {
    expect(chargeSum(formula(text))?.says).toBe('odd')
  })

  it.each(['FeO', 'O2^-', 'O2', 'Na2S', 'LiC6', 'Li2O + Fe'])('says nothing of %s', text => {
    expect(chargeSum(formula(text))).toBeNull()
  })
})

describe('neutral', () => {
  it('judges each phase of a record by itself', () => {
    const corpus = corpusOf({ findings: [{ id: 'f', phases: ['Li2O', 'Li2O3', 'Al2O3', 'Na3O'] }] })
    const said = checksOf(corpus, 'findings', 'f').filter(({ rule }) => rule === 'neutral')
    expect(said.map(({ verdict }) => verdict)).toEqual(['consistent', 'inconsistent', 'open'])
    expect(said[1]?.detail).toBe(
      'With the usual oxidation states of its elements, {Li2O3} would carry the charge −4, and it is no peroxide or superoxide.',
    )
    expect(said.every(({ of }) => of === 'formula')).toBe(true)
  })
})

describe('balance', () => {
  const said = (equation: string | null) => onPathway('balance', [{ phases: ['A'] }, { phases: ['B'], equation }])
  const on = (equation: string | null) => said(equation)?.verdict

  it.each([
    'Sn + 3.75 Na+ + 3.75 e- -> Na3.75Sn',
    'FeS2 + 4 Na+ + 4 e- -> Fe + 2 Na2S',
    '2 LiO2 -> Li2O2 + O2',
    'WO3 + x Ca^{2+} + 2x e- -> Ca_xWO3',
    'CH4 + 2 O2 -> CO2 + 2 H2O',
  ])('finds %s balanced', equation => {
    expect(on(equation)).toBe('consistent')
  })

  it.each(['Sn + 2 Na+ + 2 e- -> NaSn', '2 Na2O -> Na2O2 + O2', 'Li -> Li+', 'O2 + Na+ -> NaO2'])(
    'finds %s unbalanced',
    equation => {
      expect(on(equation)).toBe('inconsistent')
    },
  )

  it('says nothing where there is none, or one that editors rebuilt', () => {
    expect(said(null)).toBeNull()
    const rebuilt = { phases: ['B'], equation: 'Li -> Li+', rebuilt: true }
    expect(onPathway('balance', [{ phases: ['A'] }, rebuilt])).toBeNull()
    expect(onPathway('steps', [{ phases: ['A'] }, rebuilt])).toBeNull()
  })

  it('says that it can not be read, and of which step', () => {
    const unread = said('Na + ')
    expect(unread?.verdict).toBe('cannot-be-checked')
    expect(unread?.detail).toMatch(/^The equation of step 2 can't be read: .+\.$/)
  })

  it('holds for any number of atoms taken up, and not for one electron more', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), n => {
        expect(on(`Sn + ${n} Na+ + ${n} e- -> Na${n}Sn`)).toBe('consistent')
        expect(on(`Sn + ${n} Na+ + ${n + 1} e- -> Na${n}Sn`)).toBe('inconsistent')
      }),
    )
  })
})

describe('steps', () => {
  const second = (phases: string[], equation: string) =>
    onPathway('steps', [{ phases: ['2H-MoS2'] }, { phases, equation }])?.verdict

  it('asks for a start that was there and an end that is named', () => {
    expect(second(['NaMoS2'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('consistent')
    expect(second(['Na2S'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('open')
    expect(second(['NaTiS2'], 'TiS2 + Na+ + e- -> NaTiS2')).toBe('open')
  })

  it('is content with one phase of several on either side, in whatever order its elements stand', () => {
    const two = (before: string[], phases: string[], equation: string) =>
      onPathway('steps', [{ phases: before }, { phases, equation }])?.verdict
    expect(two(['MoS2', 'Na2S'], ['NaMoS2', 'MoO3'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('consistent')
    expect(two(['S2Mo'], ['NaMoS2'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('consistent')
    expect(two(['no formula!'], ['NaMoS2'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('open')
  })

  it('says of which step it speaks, and which end is missing', () => {
    const said = (phases: string[], equation: string) =>
      onPathway('steps', [{ phases: ['MoS2'] }, { phases, equation }])?.detail
    expect(said(['NaMoS2'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe(
      'The reaction of step 2 starts from what was there before and ends with something that the step names, {NaMoS2}.',
    )
    expect(said(['Na2S'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('The reaction of step 2 ends with none of {Na2S}.')
    expect(said(['NaTiS2'], 'TiS2 + Na+ + e- -> NaTiS2')).toBe('The reaction of step 2 starts from none of {MoS2}.')
  })

  it('lets elements come from the surroundings', () => {
    expect(second(['NaO2'], 'O2 + Na+ + e- -> NaO2')).toBe('consistent')
  })
})
