import type { Note } from '../../core/kinds/note.ts'
import type { Review } from '../../core/schema/review.ts'

/** What pages and files say of a note, by its level, by its state and by who printed what it is about. */
export interface NoteWords {
  /** How much it matters. */
  level: string
  /** How sure it is. */
  state: string
  /** What its description is headed by. */
  says: string
  /** What its evidence is headed by. */
  why: string
  /** What stands before what is meant. */
  meant: string
  /** What stands behind its state: where else than in what is retold it stands so, or that it need not be wrong; null for neither. */
  qualifier: string | null
  /** Where else it stands so, as a sentence; null where nowhere. */
  remark: string | null
}

const levels: Record<Note['severity'], string> = {
  'changes-the-science': 'changes the science',
  misleads: 'misleads',
  cosmetic: 'wording',
}

const states: Record<Note['confidence'], Pick<NoteWords, 'state' | 'why' | 'meant'>> = {
  certain: { state: 'certain', why: 'Why it is wrong', meant: 'Should read' },
  likely: { state: 'likely', why: 'Why it is doubtful', meant: 'Probably meant' },
  open: { state: 'open', why: 'Why we ask', meant: 'Would fit' },
}

/** What is said of a note; a review that retells no article never speaks of one. */
export function noteWords(
  { article }: Pick<Review, 'article'>,
  note: Pick<Note, 'severity' | 'confidence' | 'blames'>,
): NoteWords {
  const retold = article ? 'the article' : 'the text'
  return { level: levels[note.severity], ...states[note.confidence], ...printed(retold, note) }
}

function printed(
  retold: string,
  { blames, confidence }: Pick<Note, 'blames' | 'confidence'>,
): Pick<NoteWords, 'says' | 'qualifier' | 'remark'> {
  const stands = (place: string) => ({ qualifier: `as in ${place}`, remark: `It is the same in ${place}.` })
  if (blames === 'source') return { says: 'What the cited work says', ...stands('the cited work') }
  if (blames === 'copy') return { says: 'What our copy says', ...stands(`our copy of ${retold}`) }
  const free = confidence === 'certain' ? 'no error' : 'perhaps no error'
  return { says: `What ${retold} says`, qualifier: blames === 'nobody' ? free : null, remark: null }
}

/** A level by itself, as a heading of notes of it. */
export const levelName = (severity: Note['severity']): string => levels[severity]

const counted: Record<Note['severity'], readonly [one: string, many: string]> = {
  'changes-the-science': ['changes the science', 'change the science'],
  misleads: ['misleads', 'mislead'],
  cosmetic: ['is about wording', 'are about wording'],
}

/** What so many notes of a level do, as in "14 change the science". */
export const levelCounted = (severity: Note['severity'], number: number): string =>
  `${number} ${counted[severity][number === 1 ? 0 : 1]}`

/** How sure notes are, by itself. */
export const stateName = (confidence: Note['confidence']): string => states[confidence].state

/** What each level and each state tells a reader. */
export const meanings: Readonly<Record<Note['severity'] | Note['confidence'], string>> = {
  'changes-the-science': 'Taken as printed, it gives the wrong substance, process or number.',
  misleads: 'Used or cited as printed, it may mislead; the science around it holds.',
  cosmetic: 'A word, an abbreviation, a caption or an entry of the bibliography.',
  certain: 'Arithmetic, a definition or another passage of the text settles it.',
  likely: 'It does not agree with what is known; another reading would.',
  open: 'The evidence at hand does not settle it; the statement may be right.',
}
