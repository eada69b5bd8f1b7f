import { term as schema, type Term } from '../schema/term.ts'
import type { KindOf } from './kind-of.ts'

/** A term of art or an abbreviation. */
export const term = {
  one: 'term',
  many: 'terms',
  called: { one: 'term', many: 'terms' },
  description: 'Terms of art and abbreviations, with their meanings.',
  schema: () => schema,

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
  listed: null,
  explored: false,
  searched: true,
  cited: false,
  leading: ['id', 'url'],
} as const satisfies KindOf<Term>
