import { z } from 'zod'
import { aspect } from '../schema/aspect.ts'
import { naming } from '../schema/choices.ts'
import { id, prose, refs, sectionNumber } from '../schema/id.ts'
import { shared } from './home.ts'
import type { KindOf } from './kind-of.ts'
import { works } from './named.ts'

/** The levels of notes, the gravest first. */
export const severities = ['changes-the-science', 'misleads', 'cosmetic'] as const

/** What of a record a note holds to be wrong, or questions. */
const doubt = z.strictObject({
  record: naming('records that notes are about', id).describe('The record, one of those that the note is about.'),
  of: aspect.describe('What of it: `value`, `unit`, `formula`, `wording`, `pair`, or `condition:` with a property.'),
})

/** An editorial remark: a discrepancy found in the article. */
const schema = z.strictObject({
  id: id.describe("The record's permanent id."),
  section: naming('sections', sectionNumber).describe('The section in which it stands.'),
  title: prose.describe('A short title.'),
  about: z
    .array(naming('records that notes are about', id))
    .default([])
    .describe('The records that it is about, by id.'),
  description: prose.describe('What is stated, in our words.'),
  evidence: prose.describe("Why it can't be right or is unclear, with the arithmetic."),
  meant: prose.nullable().default(null).describe('What is probably meant; null where nothing can be said.'),
  confidence: z
    .enum(['certain', 'likely', 'open'])
    .default('likely')
    .describe('How sure we are, the state of the note: certain, likely or open.'),
  severity: z
    .enum(severities)
    .describe(
      'How much it matters to a reader, the level of the note: changes-the-science, misleads or cosmetic, a matter of wording.',
    ),
  refs: refs.describe('The works concerned.'),
  blames: z
    .enum(['article', 'source', 'copy', 'nobody'])
    .default('article')
    .describe(
      'Whose it is: `article`, what is retold; `source`, the cited work; `copy`, our copy of what is retold; `nobody`, where all of them may be right.',
    ),
  doubts: z
    .array(doubt)
    .default([])
    .describe('Which records, and what of each, the note holds to be wrong or questions.'),
})
export type Note = z.infer<typeof schema>

/** Whether a note is about wording: no text shows it, the end of its section gathers it with its like. */
export const isGathered = ({ severity }: Pick<Note, 'severity'>): boolean => severity === 'cosmetic'

/** An editorial remark. */
export const note = {
  one: 'note',
  many: 'notes',
  description: 'Editorial remarks: what does not add up, or is unclear.',
  schema: () => schema,
  title: record => record.title,

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
  together: false,
  listed: 'notes',
  explored: true,
  /** How it is proved that a mere slip is one would fill the index with words that nobody looks for. */
  searched: ({ title, description, evidence, meant, severity }) => ({
    title,
    lines: [[description, severity === 'cosmetic' ? null : evidence, meant]],
    formulas: [],
  }),
  cited: true,
  computed: ['sources'],
  leading: ['id', 'url', 'section', 'about', 'description', 'evidence', 'refs', 'severity'],
} as const satisfies KindOf<Note>
