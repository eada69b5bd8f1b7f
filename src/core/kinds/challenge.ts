import { z } from 'zod'
import { naming } from '../schema/choices.ts'
import { facetFields } from '../schema/facets.ts'
import { id, origin, prose, refs, sectionNumber } from '../schema/id.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { works } from './named.ts'

/** An open problem, or an item of the outlook. */
function schema(facets: readonly string[]) {
  return z.strictObject({
    id: id.describe("The record's permanent id."),
    section: naming('sections', sectionNumber).describe('The section that states it.'),
    statement: prose.describe('The problem, as one sentence.'),
    ...facetFields(facets),
    solution: prose.nullable().default(null).describe('What would solve it, as the source says.'),
    refs: refs.describe('The works it rests on.'),
    origin: origin.describe('Who says it: review, derived or addition.'),
  })
}
export type Challenge = z.infer<ReturnType<typeof schema>>

/** An open problem. */
export const challenge = {
  one: 'challenge',
  many: 'challenges',
  description: 'Open problems and items of the outlook.',
  schema,
  title: record => record.statement,

  home: { list: 'challenges/', anchor: '' },
  numbered: false,
  about: ({ statement }) => ({ claim: statement }),

  names: ({ refs }) => works(refs),
  noted: true,
  helper: false,
  placed: false,
  strict: ['statement', 'solution'],

  asked: null,
  together: false,
  listed: 'challenges',
  explored: true,
  searched: ({ statement, solution }) => ({ title: null, lines: [[statement], [solution]], formulas: [] }),
  cited: false,
  computed: ['answered', 'sources'],
  leading: ['id', 'url', 'section', 'statement', facetsHere],
} as const satisfies KindOf<Challenge>
