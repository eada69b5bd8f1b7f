import type { Corpus } from '../../corpus/types.ts'
import type { Measurement } from '../../schema/measurement.ts'
import type { Where } from '../../schema/query.ts'
import { list, quantity } from '../print.ts'
import { meets, reading } from '../reading.ts'
import { materialName } from '../select.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../types.ts'

function fits(corpus: Corpus, measurement: Measurement, where: Where): boolean {
  const values: Record<string, unknown> = { ...measurement, ...corpus.facetsOf(measurement) }
  return Object.entries(where).every(([field, wanted]) => wanted.some(value => values[field] === value))
}

function judge(corpus: Corpus, summary: Measurement): Judgement[] {
  const { summarises } = summary
  const stated = reading(corpus, summary, '1') ?? reading(corpus, summary, null)
  if (summarises === null || !stated) return []
  const { ucum } = corpus.unit(summary.unit)
  const single = corpus.records.measurements.filter(
    measurement => measurement.id !== summary.id && fits(corpus, measurement, summarises),
  )
  const outside = single.filter(measurement => {
    const own = reading(corpus, measurement, ucum)
    const whole = reading(corpus, summary, ucum)
    return own && whole && !meets(own, whole)
  })
  const named = (measurements: readonly Measurement[]) =>
    list(measurements.map(measurement => `${materialName(corpus, measurement)} (${quantity(corpus, measurement)})`))
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
  judge: corpus => corpus.records.measurements.flatMap(measurement => judge(corpus, measurement)),
}
