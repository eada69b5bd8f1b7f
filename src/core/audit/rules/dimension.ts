import type { Corpus } from '../../corpus/types.ts'
import type { Measurement } from '../../kinds/measurement.ts'
import { commensurable, unitText } from '../../units/index.ts'
import { type Judgement, judged, type Rule } from '../types.ts'

/** A property with the unit that a record gives it in. */
interface Stated {
  property: string
  unit: string
}

function judge(corpus: Corpus, measurement: Measurement): Judgement {
  const known = ({ property, unit }: Stated) => {
    const { name, unit: common } = corpus.property(property)
    const [own, wanted] = [corpus.unit(unit), corpus.unit(common)]
    return { name, own, wanted, fits: commensurable(own.ucum, wanted.ucum) }
  }
  const wrong = [measurement, ...measurement.conditions].map(known).find(({ fits }) => !fits)
  if (wrong) {
    const detail = `${wrong.name} is given in ${unitText(wrong.own)}, which does not convert to ${unitText(wrong.wanted)}: it measures something else.`
    return judged('measurements', measurement, 'inconsistent', detail)
  }
  const { name, own, wanted } = known(measurement)
  const unit = unitText(own)
  const detail = unit
    ? `${name} is given in ${unit}${own === wanted ? ', its usual unit' : `, which converts to ${unitText(wanted)}`}.`
    : `${name} is given as a bare number, as it should be.`
  return judged('measurements', measurement, 'consistent', detail)
}

/** Checks that each quantity and each of its conditions is given in a unit of the property that it is said to be. */
export const dimension: Rule = {
  id: 'dimension',
  topic: 'physics',
  title: 'Dimensions',
  does: 'Checks that the printed unit of each quantity, and of each of its conditions, converts to a unit of its property: a current in a unit of charge does not.',
  formula: null,
  judge: corpus => corpus.records.measurements.map(measurement => judge(corpus, measurement)),
}
