import { html } from '../../../core/html/html.ts'
import { equals, fraction, math, numeral, power, product, variable } from '../../../outputs/calc/math.ts'
import type { Calculator } from '../../../outputs/calc/types.ts'

const round = 'Round numbers, of no work.'

/** The calculator of how long diffusion takes. */
export const diffusionCalculator: Calculator = {
  id: 'diffusion',
  title: 'Diffusion time',
  from: 'diffusion coefficients',
  intro:
    'What moves at random with the coefficient *D* passes a length *L* in about *L*²/*D*: along one direction its mean square displacement in a time *t* is 2 *Dt* (Einstein, 1905). It tells the order of magnitude, or the least coefficient that a time which was seen allows.',
  formulas: [
    math(variable('t'), equals, fraction(power(variable('L'), numeral('2')), variable('D'))),
    math(variable('D'), equals, fraction(power(variable('L'), numeral('2')), variable('t'))),
  ],
  constants: null,
  fields: [
    { kind: 'number', name: 'l', label: 'Length', unit: 'nm' },
    {
      kind: 'choice',
      name: 'find',
      label: 'Find',
      options: [
        { value: 'time', label: 'the time, from the coefficient', data: { unit: 'cm² s⁻¹' } },
        { value: 'coefficient', label: 'the coefficient, from the time', data: { unit: 's' } },
      ],
    },
    { kind: 'number', name: 'x', label: 'Coefficient or time', unit: 'cm² s⁻¹', unitFrom: 'find' },
  ],
  words: {},
  examples: [],
  start: { asked: { c: 'diffusion', l: '100', find: 'time', x: '1.0e-12' }, says: round },
}

/** The calculator of the electrons that a sample receives. */
export const doseCalculator: Calculator = {
  id: 'dose',
  title: 'Electron dose',
  from: 'dose rates',
  intro:
    'What an electron beam does to a sample is counted by the electrons that each area has received: dose rate times time. The time is that for which the beam was on, not the time between two pictures.',
  formulas: [math(variable('dose'), equals, product(variable('rate'), variable('t')))],
  constants: html`1 e⁻ = 1.602 176 634 × 10⁻¹⁹ C (CODATA 2018, exact).`,
  fields: [
    { kind: 'number', name: 'dr', label: 'Dose rate', unit: 'e⁻ Å⁻² s⁻¹' },
    { kind: 'number', name: 'dt', label: 'Time', unit: 's' },
  ],
  words: {},
  examples: [],
  start: { asked: { c: 'dose', dr: '10', dt: '60' }, says: round },
}
