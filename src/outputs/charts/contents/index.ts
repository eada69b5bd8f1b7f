import type { Corpus } from '../../../core/corpus/types.ts'
import type { Chart } from '../../../core/kinds/chart.ts'
import { type ChartContent, chartType } from '../../../core/schema/chart-types.ts'
import type { ChartModel } from '../model.ts'
import type { ContentForm } from './content.ts'
import { counts } from './counts.ts'
import { deviations } from './deviations.ts'
import { measurements } from './measurements.ts'
import { pairs } from './pairs.ts'
import { phases } from './phases.ts'
import { years } from './years.ts'

const contents: Record<ChartContent, ContentForm> = {
  measurements,
  deviations,
  phases,
  counts,
  years,
  pairs,
}

/** What there is to know of what a chart is made of. */
export const contentOf = ({ type }: Pick<Chart, 'type'>): ContentForm => contents[chartType(type).content]

/** Whether a reader can explore a chart. */
export const isExplored = (chart: Chart): boolean => contentOf(chart).plot !== null

/** What a chart shows along axes; null where it is a table. */
export const chartModel = (corpus: Corpus, chart: Chart): ChartModel | null =>
  contentOf(chart).plot?.model(corpus, chart) ?? null
