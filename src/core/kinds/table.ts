import { table as schema, type Table } from '../schema/table.ts'
import type { KindOf } from './kind-of.ts'

/** A table of what a query finds. */
export const table = {
  one: 'table',
  many: 'tables',
  called: { one: 'table', many: 'tables' },
  description: 'Tables as queries over records, with their columns.',
  schema: () => schema,

  home: { list: 'charts/', anchor: 'table-' },
  numbered: false,
  about: ({ query }) => query.of,

  names: () => [],
  noted: false,
  helper: false,
  placed: false,
  view: 'table',
  strict: [],

  asked: null,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  leading: ['id', 'url'],
} as const satisfies KindOf<Table>
