import { type Finding, finding as schema } from '../schema/finding.ts'
import { shared } from './home.ts'
import { facetsHere, type KindOf } from './kind-of.ts'
import { namedIn, works } from './named.ts'

/** A claim in words. */
export const finding = {
  one: 'finding',
  many: 'findings',
  called: { one: 'finding', many: 'findings' },
  description: 'Claims in words, each a sentence that can be read on its own.',
  schema,

  home: { page: shared },
  numbered: false,
  about: ({ statement }) => ({ claim: statement }),

  names: ({ refs, materials }) => [...works(refs), ...namedIn('materials', materials, 'materials')],
  noted: true,
  helper: false,
  placed: true,
  strict: ['statement'],

  asked: { fields: ['section', 'origin'], faceted: true },
  listed: 'findings',
  explored: true,
  searched: true,
  cited: true,
  leading: [
    ...['id', 'url', 'section', 'statement', 'materials', facetsHere, 'phases'],
    ...['refs', 'figure', 'origin', 'note'],
  ],
} as const satisfies KindOf<Finding>
