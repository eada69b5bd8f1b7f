import type { Corpus } from '../../corpus/types.ts'
import { joined } from '../../corpus/words.ts'
import type { Measurement } from '../../kinds/measurement.ts'
import { fitting } from '../../query/finds.ts'
import { quantity } from '../print.ts'
import { meets, reading } from '../reading.ts'
import { materialName } from '../select.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

const assumption = 'A summary has no room for a single exception.'

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
  const [onTheWay, inQuestion] = [stages(corpus), doubted(corpus)]
  const single = fitting(corpus, corpus.records.measurements, summarises).flatMap(measurement => {
    const own = reading(corpus, measurement, corpus.unit(summary.unit).ucum)
    const isCase = measurement.kind === 'measured' && measurement.summarises === null
    const counts = isCase && !onTheWay.has(measurement.id) && !inQuestion.has(measurement.id)
    return own && counts ? [{ measurement, own }] : []
  })
  if (single.length === 0)
    return [judged('measurements', summary, 'cannot-be-checked', 'No single value is recorded that it could sum up.')]
  const outside = single.filter(({ own }) => !meets(own, whole))
  const named = joined(
    outside.map(({ measurement }) => `${materialName(corpus, measurement)} (${quantity(corpus, measurement)})`),
  )
  const values = single.length === 1 ? '1 value' : `${single.length} values`
  if (outside.length === 0)
    return [
      judged(
        'measurements',
        summary,
        'consistent',
        `All of ${values} that it sums up lie within ${quantity(corpus, summary)}.`,
      ),
    ]
  const detail = `Of ${values} that it sums up, ${outside.length} ${outside.length === 1 ? 'lies' : 'lie'} outside ${quantity(corpus, summary)}: ${named}.`
  return outside.length === 1
    ? [judged('measurements', summary, 'open', detail, { assumption })]
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
