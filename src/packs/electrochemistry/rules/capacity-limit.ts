import { percent, quantity } from '../../../core/audit/print.ts'
import { reading } from '../../../core/audit/reading.ts'
import { materialName } from '../../../core/audit/select.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../../../core/audit/types.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import type { Measurement } from '../../../core/kinds/measurement.ts'
import { sameSpecies, withRole } from '../select.ts'

function judge(corpus: Corpus, measurement: Measurement, theoretical: readonly Measurement[]): Judgement {
  const measured = reading(corpus, measurement, 'mA.h/g')
  const limit = theoretical.find(
    other => other.material === measurement.material && sameSpecies(corpus, other, measurement),
  )
  const most = limit && reading(corpus, limit, 'mA.h/g')
  if (!measured || !most)
    return judged(
      'measurements',
      measurement,
      'cannot-be-checked',
      `No theoretical capacity of ${materialName(corpus, measurement)} is given with which the value could be compared.`,
    )
  return judged(
    'measurements',
    measurement,
    verdictOf(measured.low <= most.high),
    `${quantity(corpus, measurement)} is ${percent(measured.value / most.value)} of the theoretical ${quantity(corpus, limit)}.`,
  )
}

/** Holds each measured charge per mass against the theoretical one of its material, which it can't exceed. */
export const capacityLimit: Rule = {
  id: 'capacity-limit',
  topic: 'physics',
  title: 'Capacity against its limit',
  does: 'Compares each measured capacity with the theoretical one of the same material: it can be no larger.',
  formula: 'Q(measured) ≤ Q(theoretical)',
  assumes: null,
  source: null,
  silent: null,
  tolerance: null,
  judge(corpus) {
    const all = withRole(corpus, 'specific-capacity')
    const theoretical = all.filter(({ kind }) => kind === 'theoretical')
    return all.filter(({ kind }) => kind === 'measured').map(measurement => judge(corpus, measurement, theoretical))
  },
}
