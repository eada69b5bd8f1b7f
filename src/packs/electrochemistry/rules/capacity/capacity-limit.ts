import { percent, quantity } from '../../../../core/audit/print.ts'
import { reading } from '../../../../core/audit/reading.ts'
import { materialName } from '../../../../core/audit/select.ts'
import { type EngineRule, type Judgement, judged, judgedUnder } from '../../../../core/audit/types.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { sameElectrode, withRole } from '../../select.ts'
import { textsOf } from '../../words/texts.ts'

/** How far a measured charge may exceed the theoretical one and agree with it, relative to it. */
const tolerance = 0.02
/** By how much a value would have to be wrong for the limit to find it: one below half of the limit says nothing. */
const slip = 2

const assumption = 'All charge is stored by the reaction that the theoretical value is for, and by the same mass.'

/** The largest theoretical charge of the same material and species. */
function limitOf(corpus: Corpus, measurement: Measurement, theoretical: readonly Measurement[]) {
  return theoretical
    .filter(other => sameElectrode(corpus, other, measurement))
    .flatMap(record => {
      const most = reading(corpus, record, 'mA.h/g')
      return most && most.value > 0 ? [{ record, most }] : []
    })
    .sort((a, b) => b.most.value - a.most.value)[0]
}

function judge(corpus: Corpus, measurement: Measurement, theoretical: readonly Measurement[]): Judgement[] {
  const measured = reading(corpus, measurement, 'mA.h/g')
  const limit = limitOf(corpus, measurement, theoretical)
  if (!measured) return []
  if (!limit) {
    const detail = `No theoretical capacity of ${materialName(corpus, measurement)} with the same ion is given with which the value could be compared.`
    return [judged('measurements', measurement, 'cannot-be-checked', detail)]
  }
  const { record, most } = limit
  const holds = measured.low <= (1 + tolerance) * most.high
  if (holds && slip * measured.value <= most.value) return []
  const detail = `${quantity(corpus, measurement)} is ${percent(measured.value / most.value)} of the theoretical ${quantity(corpus, record)}.`
  return [
    judgedUnder('measurements', measurement, holds, detail, {
      of: 'pair',
      with: record.id,
      assumption,
      likely:
        'an interphase, a double layer or another reaction stores charge as well, or the mass counted is another.',
    }),
  ]
}

/**
 * Holds each measured charge per mass against the largest theoretical one of its material with the same ion; open from 2 %
 * beyond it on, never inconsistent, since an interphase, a double layer or another reaction may store charge as well. It is
 * silent where even twice the value would be below the limit.
 */
export const capacityLimit: EngineRule = {
  id: 'capacity-limit',
  topic: 'physics',
  texts: textsOf('capacity-limit'),
  values: { tolerance: percent(tolerance) },
  judge(corpus) {
    const all = withRole(corpus, 'specific-capacity')
    const theoretical = all.filter(({ kind }) => kind === 'theoretical')
    return all.filter(({ kind }) => kind === 'measured').flatMap(measurement => judge(corpus, measurement, theoretical))
  },
}
