import type { Chart } from '../../../core/kinds/chart.ts'
import type { Source } from '../../../core/query/source.ts'
import { matrixModel } from '../matrix.ts'
import { matrixDrawing } from '../matrix-drawing.ts'
import { type ChartData, type ContentForm, countedColumn } from './content.ts'

/** How many records each pair has, and which; of works no more than that. */
function dataOf(source: Source, chart: Chart): ChartData {
  const { rows, columns, fields, unit } = matrixModel(source, chart)
  const [rowField, columnField] = fields
  const { name: ids, type } = countedColumn(chart)
  const ofRecords = unit === 'record'
  return {
    types: {
      [rowField]: 'text',
      [columnField]: 'text',
      ...(ofRecords ? { records: 'number' } : {}),
      works: 'number',
      [ids]: type,
    },
    rows: rows.flatMap(({ value, cells }) =>
      cells.map(({ records, works }, index) => ({
        [rowField]: value,
        [columnField]: columns[index]?.value,
        ...(ofRecords ? { records: records.length } : {}),
        works,
        [ids]: records.map(({ id }) => id),
      })),
    ),
  }
}

/** How many records each pair of values has: a table. */
export const pairs = {
  drawing: (source, chart) => matrixDrawing(matrixModel(source, chart)),
  data: dataOf,
  plot: null,
} satisfies ContentForm
