import type { Depth } from '../schema/reading.ts'
import type { StandingName } from '../schema/standing.ts'

/** The one language of standing: a sign and a word for each, so that nothing is told by colour alone. */
export const standingSigns: Readonly<Record<StandingName, { sign: string; word: string; says: string }>> = {
  contradicted: {
    sign: '✗',
    word: 'contradicted',
    says: 'By arithmetic, by its source or by a note it can’t be as it is printed.',
  },
  open: { sign: '?', word: 'open', says: 'Something about it does not add up, or is in question.' },
  noted: { sign: '†', word: 'see note', says: 'An editorial note is about it.' },
  supported: { sign: '✓', word: 'supported', says: 'Its source, or physics that could have failed on it, agrees.' },
  unchecked: { sign: '', word: 'as printed', says: 'Nothing more is known than that the article prints it.' },
}

/** Whether what is known of a record speaks against it, so that its value does not stand without a sign. */
export const isInDoubt = ({ is }: { is: StandingName }): boolean => is === 'contradicted' || is === 'open'

/** How deep a work was read, in a word or two. */
export const depthWords: Readonly<Record<Depth, string>> = {
  'full-text': 'full text',
  abstract: 'abstract',
  record: 'library record',
}

/** The badge of a record from later literature, which is none of the article's. */
export const additionBadge = {
  word: 'later work',
  says: 'From later literature: the article does not state it.',
} as const
