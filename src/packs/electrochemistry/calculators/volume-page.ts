import { ends } from '../../../core/audit/reading.ts'
import { say } from '../../../core/catalogue/say.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { joinHtml } from '../../../core/html/html.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { equals, fraction, math, numeral, operator, power, upright, variable } from '../../../outputs/calc/math.ts'
import type { Calculator, WorkedExample } from '../../../outputs/calc/types.ts'
import { withRole } from '../select.ts'
import { speakingOf } from '../words/calculators/texts.ts'
import { mostExamples, propertyFor, startOf, typed, workedExample } from './page.ts'
import type { BodyShape } from './volume.ts'

/** The calculator of a volume's growth from lengths, for a review with a property for it. */
export function volumeCalculator(corpus: Corpus): Calculator | null {
  const property = propertyFor(corpus, 'volume-change')
  if (!property) return null
  const examples = examplesOf(corpus)
  const { shown } = speakingOf(corpus)
  const { volume: t } = shown
  return {
    id: 'volume',
    title: say(t.title, { volume: property.name }),
    from: t.from,
    intro: t.intro,
    formulas: [
      math(
        fraction(joinHtml([upright('Δ'), variable('V')]), variable('V')),
        equals,
        power(variable('λ'), variable('d')),
        operator('−'),
        numeral('1'),
      ),
      math(variable('λ'), equals, fraction(variable(t.after), variable(t.before))),
      math(variable('d'), equals, numeral('1'), operator(','), numeral('2'), operator(','), numeral('3')),
    ],
    constants: null,
    fields: [
      {
        kind: 'choice',
        name: 'shape',
        label: t.shape,
        options: [
          { value: 'layer', label: t.layer },
          { value: 'wire', label: t.wire },
          { value: 'sphere', label: t.sphere },
        ],
      },
      {
        kind: 'number',
        name: 'from',
        label: t.lengthBefore,
        hint: t.lengthHint,
      },
      { kind: 'number', name: 'to', label: t.lengthAfter },
    ],
    words: { volume: property.name },
    examples,
    start: startOf(corpus, examples, {
      asked: { c: 'volume', shape: 'sphere', from: '100 nm', to: '130 nm' },
      says: shown.roundNumbers,
    }),
  }
}

function examplesOf(corpus: Corpus): WorkedExample[] {
  const { computations } = speakingOf(corpus)
  const worked = (shape: BodyShape) => (measurement: Measurement) => {
    const both = ends(corpus, measurement, 'nm')
    if (!both) return []
    const [from, to] = [typed(both.from.value), typed(both.to.value)]
    const asked = { c: 'volume', shape, from, to }
    const found = computations.volume.compute(asked, {})
    return found.ok ? workedExample(corpus, measurement, asked, found.value.steps) : []
  }
  const [layers, wires] = [withRole(corpus, 'spacing'), withRole(corpus, 'diameter')]
  const half = mostExamples / 2
  return [...layers.flatMap(worked('layer')).slice(0, half), ...wires.flatMap(worked('wire')).slice(0, half)]
}
