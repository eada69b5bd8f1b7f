import { type Chart, chart as schema } from '../schema/chart.ts'
import type { KindOf } from './kind-of.ts'

/** A drawing of what a query finds. */
export const chart = {
  one: 'chart',
  many: 'charts',
  called: { one: 'chart', many: 'charts' },
  description: 'Charts as queries over measurements, with how they are encoded.',
  schema: () => schema,

  home: { page: 'chart/' },
  numbered: false,
  about: ({ query, axis }) => query.where['property']?.join(' ') ?? axis,

  names: () => [],
  noted: false,
  helper: false,
  placed: false,
  view: 'chart',
  strict: [],

  asked: null,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  leading: ['id', 'url'],
} as const satisfies KindOf<Chart>
