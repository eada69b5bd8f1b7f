import { reading } from '../../../../core/audit/reading.ts'
import { materialName } from '../../../../core/audit/select.ts'
import { type EngineRule, type Judgement, judged, judgedUnder } from '../../../../core/audit/types.ts'
import { say } from '../../../../core/catalogue/say.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import type { Measurement } from '../../../../core/kinds/measurement.ts'
import { sameElectrode, withRole } from '../../select.ts'
import { packTellingOf } from '../../words/telling.ts'
import { textsOf } from '../../words/texts.ts'

/** How far a measured charge may exceed the theoretical one and agree with it, relative to it. */
const tolerance = 0.02
/** By how much a value would have to be wrong for the limit to find it: one below half of the limit says nothing. */
const slip = 2

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
  const { found, rules, percent, quantity } = packTellingOf(corpus)
  const { 'capacity-limit': t } = found
  if (!limit) {
    const detail = say(t.noTheory, { material: materialName(corpus, measurement) })
    return [judged('measurements', measurement, 'cannot-be-checked', detail)]
  }
  const { record, most } = limit
  const holds = measured.low <= (1 + tolerance) * most.high
  if (holds && slip * measured.value <= most.value) return []
  const detail = say(t.share, {
    quantity: quantity(measurement),
    share: percent(measured.value / most.value),
    theory: quantity(record),
  })
  return [
    judgedUnder('measurements', measurement, holds, detail, {
      of: 'pair',
      with: record.id,
      assumption: rules['capacity-limit'].assumes,
      likely: t.more,
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
  values: ({ percent }) => ({ tolerance: percent(tolerance) }),
  judge(corpus) {
    const all = withRole(corpus, 'specific-capacity')
    const theoretical = all.filter(({ kind }) => kind === 'theoretical')
    return all.filter(({ kind }) => kind === 'measured').flatMap(measurement => judge(corpus, measurement, theoretical))
  },
}
