import { reading } from '../../../core/audit/reading.ts'
import { literal } from '../../../core/basics/literal.ts'
import { say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { equals, fraction, math, numeral, product, variable } from '../../../outputs/calc/math.ts'
import { printed } from '../../../outputs/calc/number.ts'
import type { Calculator, WorkedExample } from '../../../outputs/calc/types.ts'
import { conditionWith, withRole } from '../select.ts'
import { speakingOf } from '../words/calculators/texts.ts'
import { mostExamples, propertyFor, startOf, workedExample } from './page.ts'
import { rate } from './rate.ts'

/** The calculator of rate, current and time, for a review with properties for the charge and for both. */
export function rateCalculator(corpus: Corpus): Calculator | null {
  const charge = propertyFor(corpus, 'specific-capacity')
  const multiple = propertyFor(corpus, 'c-rate')
  const current = propertyFor(corpus, 'specific-current')
  if (!charge || !multiple || !current) return null
  const examples = examplesOf(corpus)
  const { words, shown } = speakingOf(corpus)
  const { rate: t } = shown
  const named = (property: { name: string }) => inSentence(words, property.name)
  return {
    id: 'rate',
    title: say(t.title, { rate: multiple.name, current: named(current) }),
    from: t.from,
    intro: say(t.intro, { rate: literal(named(multiple)), capacity: literal(named(charge)) }),
    formulas: [
      math(variable('i'), equals, product(variable('r'), variable('Q'))),
      math(
        variable('t'),
        equals,
        fraction(variable('Q'), variable('i')),
        equals,
        fraction(numeral('1'), variable('r')),
      ),
    ],
    constants: null,
    fields: [
      { kind: 'number', name: 'q', label: charge.name, unit: 'mA h g⁻¹' },
      {
        kind: 'choice',
        name: 'known',
        label: t.given,
        options: [
          { value: 'rate', label: say(t.givenOne, { name: named(multiple) }), data: { unit: 'h⁻¹' } },
          { value: 'current', label: say(t.givenOne, { name: named(current) }), data: { unit: 'mA g⁻¹' } },
          { value: 'time', label: t.givenTime, data: { unit: 'h' } },
        ],
      },
      {
        kind: 'number',
        name: 'v',
        label: t.value,
        hint: t.valueHint,
        unit: 'h⁻¹',
        unitFrom: 'known',
      },
    ],
    words: { rate: multiple.name, current: current.name },
    examples,
    start: startOf(corpus, examples, {
      asked: { c: 'rate', q: '100', known: 'rate', v: 'C/10' },
      says: shown.roundNumbers,
    }),
  }
}

function examplesOf(corpus: Corpus): WorkedExample[] {
  return withRole(corpus, 'specific-capacity')
    .flatMap(measurement => {
      const condition = conditionWith(corpus, measurement, 'specific-current')
      const charge = reading(corpus, measurement, 'mA.h/g')
      const current = condition && reading(corpus, condition, 'mA/g')
      if (!charge || !current || measurement.value === null || condition?.value === null) return []
      const [q, v] = [printed(charge.value), printed(current.value)]
      const found = rate(q, 'current', v)
      const asked = { c: 'rate', q, known: 'current', v }
      return found.ok ? workedExample(corpus, measurement, asked, found.value.steps) : []
    })
    .slice(0, mostExamples)
}
