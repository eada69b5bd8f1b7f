import type { Corpus } from '../../../core/corpus/types.ts'
import { escapeHtml } from '../../../core/html/html.ts'
import { equals, fraction, math, numeral, power, product, variable } from '../../../outputs/calc/math.ts'
import type { Calculator } from '../../../outputs/calc/types.ts'
import { speakingOf } from '../words/calculators/texts.ts'

/** The calculator of how long diffusion takes. */
export function diffusionCalculator(corpus: Corpus): Calculator {
  const { diffusion: t, roundNumbers } = speakingOf(corpus).shown
  return {
    id: 'diffusion',
    title: t.title,
    from: t.from,
    intro: t.intro,
    formulas: [
      math(variable('t'), equals, fraction(power(variable('L'), numeral('2')), variable('D'))),
      math(variable('D'), equals, fraction(power(variable('L'), numeral('2')), variable('t'))),
    ],
    constants: null,
    fields: [
      { kind: 'number', name: 'l', label: t.length, unit: 'nm' },
      {
        kind: 'choice',
        name: 'find',
        label: t.find,
        options: [
          { value: 'time', label: t.findTime, data: { unit: 'cm² s⁻¹' } },
          { value: 'coefficient', label: t.findCoefficient, data: { unit: 's' } },
        ],
      },
      { kind: 'number', name: 'x', label: t.given, unit: 'cm² s⁻¹', unitFrom: 'find' },
    ],
    words: {},
    examples: [],
    start: { asked: { c: 'diffusion', l: '100', find: 'time', x: '1.0e-12' }, says: roundNumbers },
  }
}

/** The calculator of the electrons that a sample receives. */
export function doseCalculator(corpus: Corpus): Calculator {
  const { dose: t, roundNumbers } = speakingOf(corpus).shown
  return {
    id: 'dose',
    title: t.title,
    from: t.from,
    intro: t.intro,
    formulas: [math(variable(t.dose), equals, product(variable(t.rate), variable('t')))],
    constants: escapeHtml(t.constants),
    fields: [
      { kind: 'number', name: 'dr', label: t.doseRate, unit: 'e⁻ Å⁻² s⁻¹' },
      { kind: 'number', name: 'dt', label: t.time, unit: 's' },
    ],
    words: {},
    examples: [],
    start: { asked: { c: 'dose', dr: '10', dt: '60' }, says: roundNumbers },
  }
}
