import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { facetFields } from '../schema/facets.ts'
import { figureLabel, id, origin, prose, refs, sectionNumber } from '../schema/id.ts'
import { besides } from './besides.ts'
import { shared } from './home.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { namedIn, works } from './named.ts'
import { standingFields } from './standing-fields.ts'

/** A claim in words, tied to the works that support it. */
function schema(facets: readonly string[]) {
  return z.strictObject({
    id: id.describe("The record's permanent id."),
    section: naming('sections', sectionNumber).describe('The section whose text states it.'),
    statement: prose.describe('The claim, as one sentence that can be read on its own.'),
    materials: z
      .array(naming({ records: ['materials'] }, id))
      .default([])
      .describe('The materials it is about, by id.'),
    ...facetFields(facets),
    phases: z.array(z.string()).default([]).describe('Formulas that it names, in the order of their appearance.'),
    refs: refs.describe('The works it rests on, by their numbers in the bibliography.'),
    figure: figureLabel.nullable().default(null).describe('The figure and panel that shows it.'),
    origin: origin.describe('Who says it: review, derived or addition.'),
    ...besides,
    note: prose.nullable().default(null).describe('What a reader must know to read the claim rightly.'),
    compares: z
      .array(z.string())
      .default([])
      .describe('The values of the coloured facet that it sets beside each other, where it speaks of more than one.'),
  })
}
export type Finding = z.infer<ReturnType<typeof schema>>

/** A claim in words. */
export const finding = {
  one: 'finding',
  many: 'findings',
  description: 'Claims in words, each a sentence that can be read on its own.',
  schema,
  title: record => record.statement,

  home: { page: shared },
  numbered: false,
  about: ({ statement }) => ({ claim: statement }),

  names: ({ refs, materials }) => [...works(refs), ...namedIn('materials', materials, 'materials')],
  noted: true,
  helper: false,
  placed: true,
  strict: ['statement'],

  asked: { fields: ['section', 'origin'], faceted: true },
  together: true,
  listed: 'findings',
  explored: true,
  searched: ({ statement, note, phases }) => ({ title: null, lines: [[statement], [note]], formulas: phases }),
  cited: true,
  computed: ['checks', 'quantities', ...standingFields],
  leading: [
    ...['id', 'url', 'section', 'statement', 'materials', facetsHere, 'phases'],
    ...['refs', 'figure', 'origin', 'note'],
  ],
} as const satisfies KindOf<Finding>
