import { say, sayFor } from '../../catalogue/say.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Measurement } from '../../kinds/measurement.ts'
import { fitting } from '../../query/finds.ts'
import { meets, reading } from '../reading.ts'
import { materialName } from '../select.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

/** The measurements that a pathway names before its last one: stages on the way. */
function stages({ records }: Corpus): ReadonlySet<string> {
  return new Set(
    records.pathways.flatMap(({ steps }) => steps.flatMap(({ volumeChange }) => volumeChange ?? []).slice(0, -1)),
  )
}

/** The measurements whose value a note holds to be wrong, or questions. */
const doubted = ({ records }: Corpus): ReadonlySet<string> =>
  new Set(records.notes.flatMap(({ doubts }) => doubts.flatMap(({ record, of }) => (of === 'value' ? [record] : []))))

function judge(corpus: Corpus, summary: Measurement): Judgement[] {
  const { summarises } = summary
  const whole = reading(corpus, summary, corpus.unit(summary.unit).ucum)
  if (summarises === null || !whole) return []
  const { words, list, quantity } = tellingOf(corpus)
  const { summary: t } = words.judgements
  const [onTheWay, inQuestion] = [stages(corpus), doubted(corpus)]
  const single = fitting(corpus, corpus.records.measurements, summarises).flatMap(measurement => {
    const own = reading(corpus, measurement, corpus.unit(summary.unit).ucum)
    const isCase = measurement.kind === 'measured' && measurement.summarises === null
    const counts = isCase && !onTheWay.has(measurement.id) && !inQuestion.has(measurement.id)
    return own && counts ? [{ measurement, own }] : []
  })
  if (single.length === 0) return [judged('measurements', summary, 'cannot-be-checked', t.nothingToSumUp)]
  const outside = single.filter(({ own }) => !meets(own, whole))
  if (outside.length === 0)
    return [
      judged(
        'measurements',
        summary,
        'consistent',
        sayFor(words, t.within, single.length, { quantity: quantity(summary) }),
      ),
    ]
  const detail = sayFor(words, t.outside, outside.length, {
    ofValues: sayFor(words, t.ofValues, single.length),
    quantity: quantity(summary),
    list: list(
      outside.map(({ measurement: one }) =>
        say(words.told.materialWith, { material: materialName(corpus, one), quantity: quantity(one) }),
      ),
    ),
  })
  return outside.length === 1
    ? [judged('measurements', summary, 'open', detail, { assumption: t.noException })]
    : [judged('measurements', summary, 'inconsistent', detail)]
}

/**
 * Compares a summary's range with the single measured values that it sums up, at the end of their pathways and in doubt
 * by no note: one outside is open, more are inconsistent.
 */
export const summary: EngineRule = {
  id: 'summary',
  topic: 'arithmetic',
  judge: corpus => corpus.records.measurements.flatMap(measurement => judge(corpus, measurement)),
}
