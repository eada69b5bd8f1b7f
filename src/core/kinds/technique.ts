import { technique as schema, type Technique } from '../schema/technique.ts'
import type { KindOf } from './kind-of.ts'
import { works } from './named.ts'

/** A design of cell or a kind of measurement: a value of whichever facet says so. */
export const technique = {
  one: 'technique',
  many: 'techniques',
  called: { one: 'technique', many: 'techniques' },
  description: 'Designs of cells and kinds of measurement.',
  schema: () => schema,

  home: { facet: true },
  numbered: false,
  about: record => record.class,

  names: ({ refs, capabilities }) => [
    ...works(refs),
    ...capabilities.flatMap(({ refs }, index) => works(refs, 'capabilities', index)),
  ],
  noted: true,
  helper: true,
  placed: false,
  strict: ['strengths', 'limits', 'capabilities'],

  asked: { fields: ['class', 'section'], faceted: false },
  listed: null,
  explored: false,
  searched: true,
  cited: true,
  leading: ['id', 'url'],
} as const satisfies KindOf<Technique>
