import { memoise } from '../../core/basics/memoise.ts'
import type { Chart } from '../../core/kinds/chart.ts'

/** A chart of what the article alone states: without what later works added to it. */
export const articleAlone = memoise(
  (chart: Chart): Chart => ({
    ...chart,
    query: { ...chart.query, where: { ...chart.query.where, origin: ['review', 'derived'] } },
  }),
)
