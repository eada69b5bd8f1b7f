import { reading } from '../../../core/audit/reading.ts'
import { lower } from '../../../core/basics/letters.ts'
import { literal } from '../../../core/basics/literal.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { equals, fraction, math, numeral, product, variable } from '../../../outputs/calc/math.ts'
import { printed } from '../../../outputs/calc/number.ts'
import type { Calculator, WorkedExample } from '../../../outputs/calc/types.ts'
import { conditionWith, withRole } from '../select.ts'
import { mostExamples, propertyFor, startOf, workedExample } from './page.ts'
import { rate } from './rate.ts'

/** The calculator of rate, current and time, for a review with properties for the charge and for both. */
export function rateCalculator(corpus: Corpus): Calculator | null {
  const charge = propertyFor(corpus, 'specific-capacity')
  const multiple = propertyFor(corpus, 'c-rate')
  const current = propertyFor(corpus, 'specific-current')
  if (!charge || !multiple || !current) return null
  const examples = examplesOf(corpus)
  return {
    id: 'rate',
    title: `${multiple.name}, ${lower(current.name)} and time`,
    from: 'currents',
    intro: `A ${literal(lower(multiple.name))} of 1 moves the whole charge within an hour, one of 2 within half an hour. From it and the ${literal(lower(charge.name))} *Q* follow the current *i* for each gram and the time *t*. Which *Q* is meant, the theoretical or the one achieved, is for the author to say; often it is left open.`,
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
        label: 'Given',
        options: [
          { value: 'rate', label: `the ${literal(lower(multiple.name))}`, data: { unit: 'h⁻¹' } },
          { value: 'current', label: `the ${lower(current.name)}`, data: { unit: 'mA g⁻¹' } },
          { value: 'time', label: 'the time', data: { unit: 'h' } },
        ],
      },
      {
        kind: 'number',
        name: 'v',
        label: 'Its value',
        hint: 'As C/10, 1/10 or 20 min',
        unit: 'h⁻¹',
        unitFrom: 'known',
      },
    ],
    words: { rate: multiple.name, current: current.name },
    examples,
    start: startOf(corpus, examples, {
      asked: { c: 'rate', q: '100', known: 'rate', v: 'C/10' },
      says: 'Round numbers, of no work.',
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
