import { describe, expect, it } from 'vitest'
import { amountText } from '../../src/core/chem/index.ts'
import { followCharge } from '../../src/core/derivations/charge.ts'
import type { PathwayStep } from '../../src/core/kinds/pathway.ts'

const steps = (...list: [phases: string[], equation?: string][]): PathwayStep[] =>
  list.map(([phases, equation = null]) => ({
    name: null,
    phases,
    equation,
    structure: null,
    volumeChange: null,
    rebuilt: false,
    label: null,
  }))

const charges = (unit: string, mover: string | null, ...list: [string[], string?][]) =>
  followCharge(steps(...list), unit, mover).map(({ charge }) => charge && amountText(charge))

describe('followCharge(steps, unit, mover)', () => {
  it('adds up electrons by one unit of what is there', () => {
    expect(
      charges(
        'Sn',
        'Na',
        [['Sn']],
        [['Na2Sn'], 'Sn + 2 Na+ + 2 e- -> Na2Sn'],
        [['Na9Sn4'], '4 Na2Sn + Na+ + e- -> Na9Sn4'],
        [['Na15Sn4'], 'Na9Sn4 + 6 Na+ + 6 e- -> Na15Sn4'],
      ),
    ).toEqual(['0', '2', '2.25', '3.75'])
  })
  it('follows only as much of a phase as there is', () => {
    expect(
      charges(
        'FeF2',
        'Na',
        [['FeF2']],
        [['Na3FeF6', 'Fe'], '3 FeF2 + 3 Na+ + 3 e- -> Na3FeF6 + 2 Fe'],
        [['Fe', 'NaF'], 'Na3FeF6 + 3 Na+ + 3 e- -> Fe + 6 NaF'],
      ),
    ).toEqual(['0', '1', '2'])
  })
  it('keeps variables, which may cancel', () => {
    expect(
      charges(
        'SnO2',
        'Na',
        [['SnO2']],
        [['Na_xSn', 'Na2O'], 'SnO2 + (4+x) Na+ + (4+x) e- -> Na_xSn + 2 Na2O'],
        [['Na15Sn4', 'Na2O'], '4 Na_xSn + (15-4x) Na+ + (15-4x) e- -> Na15Sn4'],
      ),
    ).toEqual(['0', '4 + x', '7.75'])
  })
  it('counts what is given off as less, by the unit that is asked for', () => {
    const back: [string[], string?][] = [[['Mn2O3']], [['Na0.5MnO2'], 'Mn2O3 + Na2O -> 2 Na0.5MnO2 + Na+ + e-']]
    expect(charges('MnO2', 'Na', ...back)).toEqual(['0', '−0.5'])
    expect(charges('Mn2O3', 'Na', ...back)).toEqual(['0', '−1'])
  })
  it('begins with as much of each phase as its equation takes', () => {
    expect(charges('FeS2', 'Na', [['Na2S', 'Fe']], [['NaFeS2'], '2 Na2S + Fe -> NaFeS2 + 3 Na+ + 3 e-'])).toEqual([
      '0',
      '−3',
    ])
  })
  it('says nothing of a step that leaves some of its phase, nor of what follows an unknown one', () => {
    const reaction = 'S + 2 Li+ + 2 e- -> Li2S'
    expect(charges('S', 'Li', [['S']], [['S', 'Li2S'], reaction], [['Li2S'], reaction])).toEqual(['0', null, '2'])
    expect(charges('CuO', 'Na', [['CuO']], [['Cu2O', 'Cu']], [['Na2O'], 'O2 + 4 Na+ + 4 e- -> 2 Na2O'])).toEqual([
      '0',
      null,
      null,
    ])
  })
  it('takes polymorphs of one composition for the same', () => {
    expect(charges('α-MnO2', 'K', [['α-MnO2']], [['Mn3O4', 'KO2'], '3 MnO2 + K+ + e- -> Mn3O4 + KO2'])).toEqual([
      '0',
      '1/3',
    ])
    expect(charges('Ge', 'Na', [['Ge']], [['Ge']])).toEqual(['0', '0'])
  })
})
