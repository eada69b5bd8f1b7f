import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { id, prose, sectionNumber, words } from '../schema/id.ts'
import { tableQuery, where } from '../schema/query.ts'
import type { KindOf } from './kind-of.ts'

/** A column of a table: a field of the row's records, or those of its measurements or findings that fit a condition. */
const column = z
  .strictObject({
    title: words.describe('Its heading.'),
    field: z
      .string()
      .nullable()
      .default(null)
      .describe('A field or facet to show, such as `name`, `strengths`, `material`, `quantity`, `conditions`, `refs`.'),
    where: where
      .nullable()
      .default(null)
      .describe('The measurements of the row to show as quantities, such as `{property: pressure}`.'),
    findings: where
      .nullable()
      .default(null)
      .describe("The findings about the row's material or technique to show, such as `{process: melting}`."),
  })
  .refine(
    ({ field, where, findings }) => [field, where, findings].filter(given => given !== null).length === 1,
    'a column has a field, a where or findings, and one of them only',
  )
export type TableColumn = z.infer<typeof column>

/** Records side by side: a query, and what each column says of a row. */
const schema = z.strictObject({
  id: id.describe("The table's permanent id."),
  section: naming('sections', sectionNumber).describe('The section that it belongs to.'),
  title: prose.describe('What it compares, as a short phrase.'),
  caption: prose.nullable().default(null).describe('What a reader must know besides.'),
  query: tableQuery().describe('The records that it shows.'),
  rows: z
    .array(z.string())
    .default([])
    .describe('Fields or facets that gather measurements into one row; empty for a row a record.'),
  columns: z.array(column).min(1).describe('The columns in their order; the first one names the row.'),
  filled: z
    .int()
    .min(0)
    .default(0)
    .describe(
      'How many columns of measurements must have something for a row to be shown, as in a table that compares.',
    ),
  sort: z
    .enum(['label', 'data'])
    .default('data')
    .describe('The order of rows: by the first column, or as the data lists them.'),
})
export type Table = z.infer<typeof schema>

/** A table of what a query finds. */
export const table = {
  one: 'table',
  many: 'tables',
  description: 'Tables as queries over records, with their columns.',
  // A review may add kinds, which are known when it is read.
  schema: () => schema.extend({ query: tableQuery().describe(schema.shape.query.description ?? '') }),
  title: record => record.title,

  home: { list: 'charts/', anchor: 'table-' },
  numbered: false,
  about: ({ query }) => query.of,

  names: () => [],
  noted: false,
  helper: false,
  placed: true,
  view: 'table',
  strict: [],

  asked: null,
  together: false,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  computed: [],
  leading: ['id', 'url'],
} as const satisfies KindOf<Table>
