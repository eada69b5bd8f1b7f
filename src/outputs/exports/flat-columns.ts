import { type TypedColumn, typedColumns } from '../../core/csv/types.ts'

/**
 * The columns that a record has in whatever table it stands: those of a measurement in the data contract, in their
 * order, without the nested ones, what it is called and what it is set beside. A table may have others behind them, under names of their own.
 */
export const flatColumns = (facets: readonly string[]): TypedColumn[] =>
  typedColumns({
    ...{ id: 'text', url: 'text', section: 'text', material: 'text', formula: 'text' },
    ...Object.fromEntries(facets.map(facet => [facet, 'values' as const])),
    ...{ property: 'text', qualifier: 'text', value: 'number', min: 'number', max: 'number' },
    ...{
      from: 'number',
      to: 'number',
      unit: 'text',
      ucum: 'text',
      uncertainty: 'uncertainty',
      conditions: 'conditions',
    },
    ...{ kind: 'text', refs: 'integers', figure: 'text', origin: 'text', note: 'text' },
    ...{ decimals: 'integer', approximate: 'boolean', body: 'text', along: 'text' },
    ...{ standing: 'text', source_verdict: 'text', source_value: 'text', notes: 'texts' },
  })
