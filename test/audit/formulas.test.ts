import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
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

describe('name-formula', () => {
  it('judges materials that have both', () => {
    expect(onMaterial('name-formula', { name: 'tin dioxide', formula: 'SnO2' })).toBe('consistent')
    expect(onMaterial('name-formula', { name: 'iron diselenide', formula: 'FeS2' })).toBe('inconsistent')
    expect(onMaterial('name-formula', { name: 'graphite', formula: 'C' })).toBeNull()
    expect(onMaterial('name-formula', { name: 'tin dioxide' })).toBeNull()
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
})

describe('neutral', () => {
  it.each(['Li2O', 'Na2O2', 'KO2', 'CaO', 'Al2O3', 'LiOH', 'NaF', 'Li7La3Zr2O12', 'Li_{7-3x}Al_xLa3Zr2O12', 'CaO2'])(
    '%s is',
    text => {
      expect(chargeSum(formula(text))?.neutral).toBe(true)
    },
  )

  it.each(['Li2O3', 'Na3O', 'CaF', 'AlO2', 'Li_xO'])('%s is not', text => {
    expect(chargeSum(formula(text))?.neutral).toBe(false)
  })

  it.each(['FeO', 'O2^-', 'O2', 'Na2S', 'LiC6', 'Li2O + Fe'])('of %s it says nothing', text => {
    expect(chargeSum(formula(text))).toBeNull()
  })

  it('judges the phases of records', () => {
    const corpus = corpusOf({ findings: [{ id: 'f', phases: ['Li2O', 'Li2O3'] }] })
    expect(saidOf(corpus, 'neutral', 'findings', 'f')).toMatchObject({
      verdict: 'inconsistent',
      detail:
        'With the usual oxidation states of its elements, {Li2O3} would carry the charge −4, and it is neither a peroxide nor a superoxide.',
    })
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

  it('says that there is none, or that it can not be read, and of which step', () => {
    expect(said(null)).toMatchObject({
      verdict: 'cannot-be-checked',
      detail: "No equation leads to step 2: the article's words do not give one.",
    })
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
    expect(second(['Na2S'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('inconsistent')
    expect(second(['NaTiS2'], 'TiS2 + Na+ + e- -> NaTiS2')).toBe('inconsistent')
  })

  it('is content with one phase of several on either side, in whatever order its elements stand', () => {
    const two = (before: string[], phases: string[], equation: string) =>
      onPathway('steps', [{ phases: before }, { phases, equation }])?.verdict
    expect(two(['MoS2', 'Na2S'], ['NaMoS2', 'MoO3'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('consistent')
    expect(two(['S2Mo'], ['NaMoS2'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('consistent')
    expect(two(['no formula!'], ['NaMoS2'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('inconsistent')
  })

  it('says of which step it speaks, and which end is missing', () => {
    const said = (phases: string[], equation: string) =>
      onPathway('steps', [{ phases: ['MoS2'] }, { phases, equation }])?.detail
    expect(said(['NaMoS2'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe(
      'The reaction of step 2 starts from what was there before and ends with a phase that the step names, {NaMoS2}.',
    )
    expect(said(['Na2S'], 'MoS2 + Na+ + e- -> NaMoS2')).toBe('The reaction of step 2 ends with none of {Na2S}.')
    expect(said(['NaTiS2'], 'TiS2 + Na+ + e- -> NaTiS2')).toBe('The reaction of step 2 starts from none of {MoS2}.')
  })

  it('lets elements come from the surroundings', () => {
    expect(second(['NaO2'], 'O2 + Na+ + e- -> NaO2')).toBe('consistent')
  })
})
