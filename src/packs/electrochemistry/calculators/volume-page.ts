import { ends } from '../../../core/audit/reading.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { joinHtml } from '../../../core/html/html.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { equals, fraction, math, numeral, operator, power, upright, variable } from '../../../outputs/calc/math.ts'
import type { Calculator, WorkedExample } from '../../../outputs/calc/types.ts'
import { withRole } from '../select.ts'
import { mostExamples, propertyFor, startOf, typed, workedExample } from './page.ts'
import { type BodyShape, volumeFromLengths } from './volume.ts'

/** The calculator of a volume's growth from lengths, for a review with a property for it. */
export function volumeCalculator(corpus: Corpus): Calculator | null {
  const property = propertyFor(corpus, 'volume-change')
  if (!property) return null
  const examples = examplesOf(corpus)
  return {
    id: 'volume',
    title: `${property.name} from lengths`,
    from: 'lengths',
    intro:
      'An image shows a length before and after, not a volume. How much the volume grew depends on how many dimensions grew by the same factor *λ*: one where layers move apart and keep their extent, two for a wire or a tube whose length stays, three for a sphere.',
    formulas: [
      math(
        fraction(joinHtml([upright('Δ'), variable('V')]), variable('V')),
        equals,
        power(variable('λ'), variable('d')),
        operator('−'),
        numeral('1'),
      ),
      math(variable('λ'), equals, fraction(variable('after'), variable('before'))),
      math(variable('d'), equals, numeral('1'), operator(','), numeral('2'), operator(','), numeral('3')),
    ],
    constants: null,
    fields: [
      {
        kind: 'choice',
        name: 'shape',
        label: 'Shape',
        options: [
          { value: 'layer', label: 'layers (distance between them)' },
          { value: 'wire', label: 'wire or tube (diameter)' },
          { value: 'sphere', label: 'sphere (diameter)' },
        ],
      },
      {
        kind: 'number',
        name: 'from',
        label: 'Length before',
        hint: 'In one unit for both, or each with its own: 135 nm',
      },
      { kind: 'number', name: 'to', label: 'Length after' },
    ],
    words: { volume: property.name },
    examples,
    start: startOf(corpus, examples, {
      asked: { c: 'volume', shape: 'sphere', from: '100 nm', to: '130 nm' },
      says: 'Round numbers, of no work.',
    }),
  }
}

function examplesOf(corpus: Corpus): WorkedExample[] {
  const worked = (shape: BodyShape) => (measurement: Measurement) => {
    const both = ends(corpus, measurement, 'nm')
    if (!both) return []
    const [from, to] = [typed(both.from.value), typed(both.to.value)]
    const found = volumeFromLengths(shape, from, to)
    const asked = { c: 'volume', shape, from, to }
    return found.ok ? workedExample(corpus, measurement, asked, found.value.steps) : []
  }
  const [layers, wires] = [withRole(corpus, 'spacing'), withRole(corpus, 'diameter')]
  const half = mostExamples / 2
  return [...layers.flatMap(worked('layer')).slice(0, half), ...wires.flatMap(worked('wire')).slice(0, half)]
}
