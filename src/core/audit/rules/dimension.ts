import { literal } from '../../basics/literal.ts'
import { say } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Measurement } from '../../kinds/measurement.ts'
import { commensurable, unitText } from '../../units/index.ts'
import { tellingOf } from '../telling.ts'
import { type Aspect, type EngineRule, type Judgement, judged } from '../types.ts'

/** A property with the unit that a record gives it in. */
interface Stated {
  property: string
  unit: string
}

/** What is wrong with a unit, in a sentence; null where it fits its property. */
function fault(corpus: Corpus, { property, unit }: Stated): string | null {
  const { name, unit: common } = corpus.property(property)
  const [own, wanted] = [corpus.unit(unit), corpus.unit(common)]
  return commensurable(own.ucum, wanted.ucum)
    ? null
    : say(tellingOf(corpus).words.judgements.dimension.measuresSomethingElse, {
        name: literal(name),
        unit: literal(unitText(own)),
        common: literal(unitText(wanted)),
      })
}

function judge(corpus: Corpus, measurement: Measurement): Judgement[] {
  const parts: [Aspect, Stated][] = [
    ['unit', measurement],
    ...measurement.conditions.map(condition => [`condition:${condition.property}`, condition] as [Aspect, Stated]),
  ]
  return parts.flatMap(([of, stated]) => {
    const wrong = fault(corpus, stated)
    return wrong === null ? [] : [judged('measurements', measurement, 'inconsistent', wrong, { of })]
  })
}

/** Finds units that do not measure the property that they stand with, of a quantity or of one of its conditions. By definition. */
export const dimension: EngineRule = {
  id: 'dimension',
  topic: 'physics',
  judge: corpus => corpus.records.measurements.flatMap(measurement => judge(corpus, measurement)),
}
