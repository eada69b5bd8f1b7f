import { recordPath } from '../../../core/permalinks/record-path.ts'
import type { Source } from '../../../core/query/source.ts'
import type { Chart } from '../../../core/schema/chart.ts'
import { measuredModel } from '../build.ts'
import { chartTable } from '../data-table.ts'
import { drawPicture } from '../svg.ts'
import type { ChartData, ContentForm } from './content.ts'

/** What a measurement says, as it is published, and what the chart makes of it. */
function dataOf(source: Source, chart: Chart): ChartData {
  const facets = source.vocabulary.facets.map(({ id }) => id)
  const marks = measuredModel(source, chart).plots.flatMap(({ axis, groups }) =>
    groups.flatMap(({ heading, rows }) =>
      rows.flatMap(({ label, marks }) => marks.map(mark => ({ axis, heading, label, mark }))),
    ),
  )
  const rows = marks.flatMap(({ axis, heading, label, mark }) => {
    const record = source.get('measurements', mark.record)
    if (!record) return []
    const held = source.facetsOf(record)
    return {
      id: record.id,
      url: recordPath('measurements', record.id),
      axis,
      group: heading,
      row: label.join(', '),
      ...Object.fromEntries(facets.map(facet => [facet, held[facet] ?? null])),
      property: record.property,
      kind: record.kind,
      qualifier: record.qualifier,
      drawn_from: mark.x,
      drawn_to: mark.x2,
      value: record.value,
      min: record.min,
      max: record.max,
      from: record.from,
      to: record.to,
      unit: record.unit,
      decimals: record.decimals,
      conditions: mark.conditions || null,
      refs: record.refs,
    }
  })
  const types: ChartData['types'] = {
    id: 'text',
    url: 'text',
    axis: 'text',
    group: 'text',
    row: 'text',
    ...Object.fromEntries(facets.map(facet => [facet, 'text'])),
    property: 'text',
    kind: 'text',
    qualifier: 'text',
    drawn_from: 'number',
    drawn_to: 'number',
    value: 'number',
    min: 'number',
    max: 'number',
    from: 'number',
    to: 'number',
    unit: 'text',
    decimals: 'number',
    conditions: 'text',
    refs: 'integers',
  }
  return { types, rows }
}

/** Measurements along axes. */
export const measurements = {
  drawing: (source, chart) => drawPicture(measuredModel(source, chart)),
  data: dataOf,
  plot: {
    model: measuredModel,
    table(source, chart) {
      const model = measuredModel(source, chart)
      return chartTable(model, { series: model.colour ?? '', aside: model.asideTitle })
    },
    anchor: () => null,
  },
} satisfies ContentForm
