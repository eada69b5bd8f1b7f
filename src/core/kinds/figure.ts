import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { id, prose, refs, sectionNumber, words } from '../schema/id.ts'
import { folders } from './home.ts'
import type { KindOf } from './kind-of.ts'
import { namedIn, works } from './named.ts'

/** One thing that a row of a table of the article lists. */
const item = z.strictObject({
  says: prose.describe('What it says, in our words.'),
  refs: refs.describe('The works that the table cites for it.'),
  findings: z
    .array(naming({ records: ['findings'] }, id))
    .default([])
    .describe('The findings of the review that tell it in full.'),
})

/** A figure or table of the article, catalogued: never its image, never its caption's wording. */
const schema = z.strictObject({
  id: z
    .string({ error: 'a figure is text: put it in quotes, as in "6"' })
    .regex(/^\d+$/, 'a figure goes by its number')
    .describe('Its number as text, such as `6`.'),
  type: z.enum(['figure', 'table']).default('figure').describe('Figure or table.'),
  section: naming('sections', sectionNumber).describe('The section that it stands in.'),
  title: prose.describe('What it shows, in our words, as a short title.'),
  panels: z
    .array(
      z.strictObject({
        label: words,
        shows: prose,
        refs,
        items: z.array(item).default([]).describe('What the row lists, one by one; for the rows of a table.'),
      }),
    )
    .default([])
    .describe('Its panels in order, or the rows of a table: label, what it shows, the works it comes from.'),
  refs: refs.describe('The works that it was taken from.'),
  copyright: words.nullable().default(null).describe('Who holds the rights in the original, as its caption states it.'),
  note: prose.nullable().default(null).describe('What is odd about it.'),
})
export type Figure = z.infer<typeof schema>

/** What the key of a table of the article begins with: tables are numbered apart from figures. */
const tableKey = 'table-'

/** A figure or table of the article. */
export const figure = {
  one: 'figure',
  many: 'figures',
  description:
    'Figures and tables that are described, catalogued: never their images or the wording of their captions.',
  schema: () => schema,
  title: record => record.title,

  home: { page: folders.figures, apart: { [tableKey]: folders.tables } },
  key: ({ id, type }) => (type === 'table' ? `${tableKey}${id}` : id),
  numbered: true,
  about: () => '',

  names: ({ refs, panels }) => [
    ...works(refs),
    ...panels.flatMap(({ refs, items }, panel) => [
      ...works(refs, 'panels', panel),
      ...items.flatMap(({ refs, findings }, item) => [
        ...works(refs, 'panels', panel, 'items', item),
        ...namedIn('findings', findings, 'panels', panel, 'items', item, 'findings'),
      ]),
    ]),
  ],
  noted: true,
  helper: false,
  placed: false,
  strict: [],

  asked: null,
  together: false,
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  computed: ['checks'],
  leading: ['id', 'url'],
} as const satisfies KindOf<Figure>
