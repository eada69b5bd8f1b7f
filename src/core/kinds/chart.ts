import { z } from 'zod'
import { type ChartTypeId, chartType, scales, usableTypeIds } from '../schema/chart-types.ts'
import { naming } from '../schema/choices.ts'
import { ownDerivations } from '../schema/derivations.ts'
import { id, prose, sectionNumber, words } from '../schema/id.ts'
import { query, where } from '../schema/query.ts'
import { question } from '../schema/questions.ts'
import type { KindOf } from './kind-of.ts'

const unit = naming('units', z.string().min(1))
const scale = z.enum(scales)

/** A value to hold the marks against: that of a measurement, or a constant that nobody in the review measured. */
const line = z
  .strictObject({
    record: naming({ records: ['measurements'] }, id)
      .nullable()
      .default(null)
      .describe('The measurement whose value it is; nothing but a name is given beside it.'),
    name: words
      .nullable()
      .default(null)
      .describe('What it is called, such as `Pressure of the air at sea level`; a record has a name of its own.'),
    value: z.number().nullable().default(null).describe('The value of a constant, in `unit`.'),
    unit: unit.nullable().default(null).describe('The unit of a constant; one of the vocabulary.'),
    source: words.nullable().default(null).describe('Where the value of a constant is from: a work, a standard.'),
  })
  .superRefine((given, ctx) => {
    const parts = (['value', 'unit', 'source'] as const).filter(part => given[part] !== null)
    if (given.record !== null && parts.length > 0)
      ctx.addIssue({
        code: 'custom',
        path: [parts[0] as string],
        message: 'a line of a record has its value and its source from the record',
      })
    if (given.record === null && (parts.length < 3 || given.name === null))
      ctx.addIssue({
        code: 'custom',
        path: [],
        message: 'a line is the value of a `record`, or a constant with `name`, `value`, `unit` and `source`',
      })
  })
export type ReferenceLine = z.infer<typeof line>

const lines = z
  .array(line)
  .default([])
  .describe(
    'Values drawn as lines through the plot, to hold its marks against: of a record, or a constant with its source.',
  )

/** The second quantity of a scatter or a line: a condition of each measurement, or another measurement of the same subject. */
const across = z.strictObject({
  property: naming('properties', z.string()).describe('The property that goes across, such as `current-density`.'),
  same: z
    .array(z.string())
    .min(1)
    .default(['material'])
    .describe(
      'Where it is no condition: in which fields or facets the measurement that gives it agrees; `refs` for the same works.',
    ),
  unit: unit.describe('The unit that its values are converted to.'),
  scale: scale.default('linear').describe('How its values are spaced along the axis.'),
  axis: prose.describe('What it measures, without its unit.'),
})
export type ChartAcross = z.infer<typeof across>

/** One of several axes under each other: some of a chart's measurements, with a unit of their own. */
const axis = z.strictObject({
  where: where.describe('Which of the measurements stand on it, such as `{property: pressure}`.'),
  unit: unit.describe('The unit that its values are converted to.'),
  scale: scale.default('linear').describe('How its values are spaced along the axis.'),
  axis: prose.describe('What it measures, without its unit.'),
  lines,
})
export type ChartAxis = z.infer<typeof axis>

/** The field for the type of a chart, of those that there are. */
function typeField(ids: readonly ChartTypeId[]) {
  return z.enum(ids).describe(ids.map(type => `\`${type}\`: ${chartType(type).drawn}.`).join(' '))
}

/** A drawing of records: a query, and how what it finds is encoded. */
const schema = z.strictObject({
  id: id.describe("The chart's permanent id."),
  section: naming('sections', sectionNumber).describe('The section that it belongs to.'),
  title: prose.describe('What one sees in it, as a short sentence without full stop.'),
  reading: prose.describe('How to read it, in a sentence: what a mark is, what its place and colour mean.'),
  caption: prose
    .nullable()
    .default(null)
    .describe("What a reader must know besides: what was left out, what can't be compared."),
  type: typeField(usableTypeIds()),
  query: query().describe('The records that it shows: measurements, or whatever a `count` or a `matrix` counts.'),
  rows: z
    .array(z.string())
    .min(1)
    .describe('What makes a row: fields or facets whose values, joined, label it, such as `[material]`.'),
  against: z
    .string()
    .nullable()
    .default(null)
    .describe('What makes a column of a matrix: a field or facet, such as `mechanism`.'),
  across: across
    .nullable()
    .default(null)
    .describe('What goes across in a scatter or a line, whose own values go up: another quantity of the same subject.'),
  lines,
  derive: id
    .nullable()
    .default(null)
    .describe(
      `What is drawn in place of the values: a derivation by id, \`${ownDerivations.join('`, `')}\` or one of a pack.`,
    ),
  names: z
    .array(z.strictObject({ record: naming({ records: ['measurements'] }, id), name: prose }))
    .default([])
    .describe('What to call the rows of some measurements, by id, where their fields do not tell.'),
  group: z
    .string()
    .nullable()
    .default(null)
    .describe('A field or facet that sets rows apart in groups, each with its heading.'),
  axes: z
    .array(axis)
    .default([])
    .describe('Several axes under each other instead of one, each with some of the measurements; one may be empty.'),
  detail: z
    .array(z.string())
    .default([])
    .describe(
      'What to say beside each value: fields or facets, `conditions`, `kind` where it is not plainly measured.',
    ),
  colour: naming('facets', z.string())
    .nullable()
    .default(null)
    .describe('The facet whose values colour the marks; null for one colour.'),
  filters: z
    .array(z.string())
    .default([])
    .describe('Facets whose values a reader can turn off and on, besides the one of the colours.'),
  unit: unit
    .nullable()
    .default(null)
    .describe('The unit that values are converted to; one of the vocabulary. Null where records are counted.'),
  scale: scale.default('linear').describe('How values are spaced along the axis.'),
  axis: prose.describe('What the axis measures, without its unit, or what is counted.'),
  least: z
    .int()
    .min(1)
    .default(1)
    .describe('How many records a row of a `count` must have; those with fewer are summed up in one row.'),
  sort: z
    .enum(['descending', 'ascending', 'label', 'data'])
    .default('descending')
    .describe('The order of rows: by their greatest value, by their smallest, by label, or as the data lists them.'),
  questions: z
    .array(question)
    .default([])
    .describe('What a reader may ask of it. The answers are computed from the records and stand under the chart.'),
})
export type Chart = z.infer<typeof schema>

/** A drawing of what a query finds. */
export const chart = {
  one: 'chart',
  many: 'charts',
  description: 'Charts as queries over measurements, with how they are encoded.',
  // A review may add types and kinds, which are known when it is read.
  schema: () =>
    schema.extend({ type: typeField(usableTypeIds()), query: query().describe(schema.shape.query.description ?? '') }),
  title: record => record.title,

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
  together: false,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  computed: [],
  leading: ['id', 'url'],
} as const satisfies KindOf<Chart>
