import type { Depth } from '../schema/reading.ts'
import type { StandingName } from '../schema/standing.ts'

/** The one language of standing: a sign and a word for each, so that nothing is told by colour alone. */
export const standingSigns: Readonly<Record<StandingName, { sign: string; word: string; says: string }>> = {
  contradicted: {
    sign: '✗',
    word: 'contradicted',
    says: 'Arithmetic, its source or a note shows that it is wrong as it stands.',
  },
  open: { sign: '?', word: 'open', says: 'Something about it does not add up, or is in question.' },
  noted: { sign: '†', word: 'see note', says: 'There is an editorial note on it.' },
  supported: { sign: '✓', word: 'supported', says: 'Its source agrees, or a calculation that could have disagreed.' },
  unchecked: { sign: '', word: 'as printed', says: 'The article prints it; it has not been checked.' },
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
  /** What is said of one of which nothing is known: it is none of what the article prints. */
  unchecked: 'not checked',
} as const
