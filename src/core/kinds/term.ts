import { z } from 'zod'
import { id, prose, words } from '../schema/id.ts'
import type { KindOf } from './kind-of.ts'

/** A term of art or an abbreviation, with its meaning. */
const schema = z.strictObject({
  id: id.describe("The record's permanent id."),
  term: prose.describe('The term, as a sentence has it.'),
  short: words.nullable().default(null).describe('Its abbreviation.'),
  aliases: z.array(words).default([]).describe('Other forms that are in use.'),
  definition: prose.describe('Its meaning, in a sentence or two.'),
  link: z
    .enum(['never'])
    .nullable()
    .default(null)
    .describe(
      'Whether texts link to it: never, for a word that everybody of the field knows; null at its first mention in a chapter.',
    ),
})
export type Term = z.infer<typeof schema>

/** A term of art or an abbreviation. */
export const term = {
  one: 'term',
  many: 'terms',
  description: 'Terms of art and abbreviations, with their meanings.',
  schema: () => schema,
  title: record => record.term,

  home: { list: 'glossary/', anchor: '' },
  numbered: false,
  about: ({ term }) => term,
  mended: true,

  names: () => [],
  noted: true,
  helper: true,
  words: ({ term, short, aliases }) => [term, short, ...aliases],
  placed: false,
  strict: [],

  asked: null,
  together: false,
  listed: null,
  explored: false,
  searched: true,
  cited: false,
  computed: [],
  leading: ['id', 'url'],
} as const satisfies KindOf<Term>
