import { memoise } from '../../basics/memoise.ts'
import { say } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Measurement } from '../../kinds/measurement.ts'
import type { Condition } from '../../schema/quantity.ts'
import { ends, meets, type Reading, reading } from '../reading.ts'
import { shareWork } from '../select.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

/** A condition as a word; records share the object of one that comes again. */
const wordOf = memoise((condition: Condition): string => JSON.stringify(condition))

/** What must be alike for two measurements to state the same quantity, with a number for each condition that there is. */
function key(corpus: Corpus, measurement: Measurement, numbers: Map<string, number>): string {
  const numberOf = (condition: Condition): number => {
    const word = wordOf(condition)
    const number = numbers.get(word) ?? numbers.size
    numbers.set(word, number)
    return number
  }
  const { material, formula, property, kind, conditions, reaction, body, along } = measurement
  return JSON.stringify([
    material,
    formula,
    property,
    kind,
    conditions.map(numberOf),
    reaction,
    body,
    along,
    Object.values(corpus.facetsOf(measurement)).map(values => [...values].sort()),
  ])
}

/** Every number that a measurement states, with its rounding, in a common unit. */
function readings(corpus: Corpus, measurement: Measurement): Reading[] {
  const { ucum } = corpus.unit(corpus.property(measurement.property).unit)
  const change = ends(corpus, measurement, ucum)
  const one = reading(corpus, measurement, ucum)
  return change ? [change.from, change.to] : one ? [one] : []
}

function agree(corpus: Corpus, a: Measurement, b: Measurement): boolean {
  const [one, other] = [readings(corpus, a), readings(corpus, b)]
  return one.length === other.length && one.every((number, index) => meets(number, other[index] ?? number))
}

/** Whether two records say that they are two values: by titles, by remarks, or as what is held beside each other. */
const areToldApart = (one: Measurement, other: Measurement): boolean =>
  one.note !== other.note ||
  (one.title !== null && other.title !== null && one.title !== other.title) ||
  one.besides.includes(other.id) ||
  other.besides.includes(one.id)

function judge(corpus: Corpus, measurement: Measurement, twins: readonly Measurement[]): Judgement[] {
  const { words, quantity } = tellingOf(corpus)
  const { 'same-quantity': t } = words.judgements
  return twins
    .filter(twin => twin.id !== measurement.id && shareWork(twin.refs, measurement.refs))
    .map(twin => {
      const pair = { of: 'pair', with: twin.id } as const
      const values = { value: quantity(measurement), other: quantity(twin) }
      if (agree(corpus, measurement, twin))
        return judged('measurements', measurement, 'consistent', say(t.agree, values), pair)
      return areToldApart(measurement, twin)
        ? judged('measurements', measurement, 'cannot-be-checked', say(t.toldApart, values), pair)
        : judged('measurements', measurement, 'open', say(t.notToldApart, values), {
            ...pair,
            assumption: words.rules['same-quantity'].assumes,
          })
    })
}

/**
 * So many values of one sample in one work at the most: more of them, told apart by nothing, are a series of samples, and
 * to hold each against each would tell nothing.
 */
const mostTwins = 6

/** The groups of which no work has more values than are held against each other. */
function isNoSeries(group: readonly Measurement[]): boolean {
  const counts = new Map<number | null, number>()
  for (const { refs } of group)
    for (const work of refs.length > 0 ? refs : [null]) counts.set(work, (counts.get(work) ?? 0) + 1)
  return [...counts.values()].every(count => count <= mostTwins)
}

/** Compares measurements of one property, of one sample, under one set of conditions, from one work. */
export const sameQuantity: EngineRule = {
  id: 'same-quantity',
  topic: 'arithmetic',
  judge(corpus) {
    const stated = corpus.records.measurements.filter(
      ({ material, kind }) => material !== null && ['measured', 'theoretical'].includes(kind),
    )
    const numbers = new Map<string, number>()
    const groups = Map.groupBy(stated, measurement => key(corpus, measurement, numbers))
    return [...groups.values()]
      .filter(isNoSeries)
      .flatMap(group => group.flatMap(measurement => judge(corpus, measurement, group)))
  },
}
