import { type Challenge, challenge as schema } from '../schema/challenge.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { works } from './named.ts'

/** An open problem. */
export const challenge = {
  one: 'challenge',
  many: 'challenges',
  called: { one: 'open problem', many: 'open problems' },
  description: 'Open problems and items of the outlook.',
  schema,

  home: { list: 'challenges/', anchor: '' },
  numbered: false,
  about: ({ statement }) => ({ claim: statement }),

  names: ({ refs }) => works(refs),
  noted: true,
  helper: false,
  placed: false,
  strict: ['statement', 'solution'],

  asked: null,
  listed: 'challenges',
  explored: true,
  searched: true,
  cited: false,
  leading: ['id', 'url', 'section', 'statement', facetsHere],
} as const satisfies KindOf<Challenge>
