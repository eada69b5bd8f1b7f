import type { Corpus } from '../../corpus/types.ts'
import { joined } from '../../corpus/words.ts'
import type { Measurement } from '../../kinds/measurement.ts'
import { fitting } from '../../query/finds.ts'
import { quantity } from '../print.ts'
import { meets, reading } from '../reading.ts'
import { materialName } from '../select.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../types.ts'

function judge(corpus: Corpus, summary: Measurement): Judgement[] {
  const { summarises } = summary
  const stated = reading(corpus, summary, '1') ?? reading(corpus, summary, null)
  if (summarises === null || !stated) return []
  const { ucum } = corpus.unit(summary.unit)
  const others = corpus.records.measurements.filter(({ id }) => id !== summary.id)
  const single = fitting(corpus, others, summarises)
  const outside = single.filter(measurement => {
    const own = reading(corpus, measurement, ucum)
    const whole = reading(corpus, summary, ucum)
    return own && whole && !meets(own, whole)
  })
  const named = (measurements: readonly Measurement[]) =>
    joined(measurements.map(measurement => `${materialName(corpus, measurement)} (${quantity(corpus, measurement)})`))
  if (single.length === 0)
    return [judged('measurements', summary, 'cannot-be-checked', 'No single value is recorded that it could sum up.')]
  const detail =
    outside.length === 0
      ? `All ${single.length} values that it sums up lie within ${quantity(corpus, summary)}.`
      : `Of ${single.length} values that it sums up, ${outside.length} lie outside ${quantity(corpus, summary)}: ${named(outside)}.`
  return [judged('measurements', summary, verdictOf(outside.length === 0), detail)]
}

/** Compares a summary's range with the single values that it sums up. */
export const summary: Rule = {
  id: 'summary',
  topic: 'arithmetic',
  title: 'Summaries against single values',
  does: 'Compares a range that sums up several results with each of the recorded results.',
  formula: 'min ≤ value ≤ max',
  assumes: null,
  source: null,
  silent: 'About a quantity that sums up no others.',
  tolerance: 'The rounding of print.',
  judge: corpus => corpus.records.measurements.flatMap(measurement => judge(corpus, measurement)),
}
