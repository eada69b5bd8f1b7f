import type { Corpus } from '../../corpus/types.ts'
import type { Measurement } from '../../schema/measurement.ts'
import { commensurable, unitText } from '../../units/index.ts'
import { type Judgement, judged, type Rule } from '../types.ts'

/** A property with the unit that a record gives it in. */
interface Stated {
  property: string
  unit: string
}

function judge(corpus: Corpus, measurement: Measurement): Judgement {
  const { properties, units } = corpus.vocabulary
  const unitOf = (id: string | undefined) => units.find(unit => unit.id === id)
  const known = ({ property, unit }: Stated) => {
    const found = properties.find(({ id }) => id === property)
    const [own, wanted] = [unitOf(unit), unitOf(found?.unit)]
    return { name: found?.name ?? property, own, wanted, fits: own && wanted && commensurable(own.ucum, wanted.ucum) }
  }
  const wrong = [measurement, ...measurement.conditions].map(known).find(({ fits }) => !fits)
  if (wrong?.own && wrong.wanted) {
    const detail = `${wrong.name} is given in ${unitText(wrong.own)}, which does not convert to ${unitText(wrong.wanted)}: it measures something else.`
    return judged('measurements', measurement, 'inconsistent', detail)
  }
  const { name, own, wanted } = known(measurement)
  const unit = own && wanted ? unitText(own) : ''
  const same = own === wanted || wanted === undefined
  const detail = unit
    ? `${name} is given in ${unit}${same ? ', its usual unit' : `, which converts to ${unitText(wanted)}`}.`
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
