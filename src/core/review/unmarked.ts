import { checksOf } from '../audit/index.ts'
import type { Report } from '../corpus/problems.ts'
import type { Corpus } from '../corpus/types.ts'
import { code } from '../corpus/words.ts'
import { derivationOf, derive } from '../derivations/index.ts'
import { ladderOf } from '../derivations/ladder.ts'
import type { Chart } from '../kinds/chart.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Pathway } from '../kinds/pathway.ts'
import type { Reference } from '../kinds/reference.ts'
import { select, selectMeasurements } from '../query/select.ts'
import { chartType } from '../schema/chart-types.ts'
import { checksAbout } from '../sources/asked.ts'

/** Reports every chart that finds records and draws none of them, since nothing can be computed of any. */
export function checkUnmarked(corpus: Corpus, report: Report): void {
  for (const chart of corpus.records.charts) {
    const lacking = lackingIn(corpus, chart)
    if (lacking === null) continue
    const message = `The chart ${code(chart.id)} would draw nothing: ${lacking}.`
    report('view/empty', corpus.place('charts', chart.id), message, 'Ask for other records, or take it out.')
  }
}

/** What each of the records that a chart finds lacks; null where one lacks nothing. */
function lackingIn(corpus: Corpus, chart: Chart): string | null {
  if (chart.derive !== null)
    return selectMeasurements(corpus, chart.query).some(one => isDerived(corpus, chart, one))
      ? null
      : `${code(chart.derive)} follows for none of what it finds`
  switch (chartType(chart.type).content) {
    case 'deviations':
      return isCompared(corpus, selectMeasurements(corpus, chart.query))
        ? null
        : 'no work and no rule of the audit has another number for what it finds'
    case 'phases':
      return (select(corpus, chart.query) as Pathway[]).some(one => hasCharge(corpus, one))
        ? null
        : 'the equations of no pathway that it finds tell the charge'
    case 'years':
      return (select(corpus, chart.query) as Reference[]).some(({ year }) => year !== null)
        ? null
        : 'no work that it finds has a year'
    default:
      return null
  }
}

export function isDerived(corpus: Corpus, { derive: id, unit }: Chart, measurement: Measurement): boolean {
  return derive(corpus, derivationOf(corpus, id ?? ''), measurement, corpus.unit(unit ?? '')) !== null
}

/** Whether any has another number to stand beside: works are asked of all first, since the audit takes longer. */
export const isCompared = (corpus: Corpus, measurements: readonly Measurement[]): boolean =>
  measurements.some(({ id }) => checksAbout(corpus, id).some(({ verdict }) => isTold(verdict))) ||
  measurements.some(({ id }) => checksOf(corpus, 'measurements', id).some(({ computed }) => computed !== null))

const isTold = (verdict: string | null): boolean => verdict === 'agrees' || verdict === 'differs'

export const hasCharge = (corpus: Corpus, pathway: Pathway): boolean =>
  ladderOf(corpus, pathway).rungs.some(({ at }) => at !== null && at > 0)
