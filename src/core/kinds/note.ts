import { type Note, note as schema } from '../schema/note.ts'
import { shared } from './home.ts'
import type { KindOf } from './kind-of.ts'
import { works } from './named.ts'

/** An editorial remark. */
export const note = {
  one: 'note',
  many: 'notes',
  called: { one: 'editorial note', many: 'editorial notes' },
  description: 'Editorial remarks: discrepancies found in the article.',
  schema: () => schema,

  home: { page: shared },
  numbered: false,
  about: ({ title, description }) => ({ claim: `${title} ${description}` }),

  names: ({ refs }) => works(refs),
  subjects: ({ about }) => about,
  noted: true,
  helper: false,
  placed: true,
  view: 'note',
  strict: null,

  asked: null,
  listed: 'notes',
  explored: true,
  searched: true,
  cited: true,
  leading: ['id', 'url', 'section', 'about', 'description', 'evidence', 'refs', 'severity'],
} as const satisfies KindOf<Note>
