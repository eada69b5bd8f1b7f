import type { Corpus } from '../../core/corpus/types.ts'
import { type TypedColumn, typedColumns } from '../../core/csv/types.ts'
import type { Chart } from '../../core/kinds/chart.ts'
import { chartType } from '../../core/schema/chart-types.ts'
import { contentOf } from '../charts/index.ts'
import { flat } from './flat.ts'
import { flatColumns } from './flat-columns.ts'

/** The data of a chart as a table: measurements as published, and behind them what the chart makes of each. */
export function chartData(corpus: Corpus, chart: Chart): { columns: TypedColumn[]; rows: Record<string, unknown>[] } {
  const { types, rows } = contentOf(chart).data(corpus, chart)
  const own = typedColumns(types)
  if (chartType(chart.type).content !== 'measurements') return { columns: own, rows }
  const facets = corpus.vocabulary.facets.map(({ id }) => id)
  return {
    columns: [...flatColumns(facets), ...own.filter(({ name }) => name !== 'id')],
    rows: rows.map(row => ({ ...flat(corpus, 'measurements', { id: String(row['id']) }), ...row })),
  }
}
