import { sayFor } from '../../core/catalogue/say.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
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

/** What is said of a note; a review that retells no article never speaks of one. */
export function noteWords(
  review: Pick<Review, 'article' | 'language'>,
  note: Pick<Note, 'severity' | 'confidence' | 'blames'>,
): NoteWords {
  const t = wordsFor(review)
  return {
    level: t.noteLevels[note.severity],
    state: t.noteStates[note.confidence],
    why: t.noteWhy[note.confidence],
    meant: t.noteMeant[note.confidence],
    ...printed(t, note),
  }
}

function printed(
  { noteSays: t }: Pick<Words, 'noteSays'>,
  { blames, confidence }: Pick<Note, 'blames' | 'confidence'>,
): Pick<NoteWords, 'says' | 'qualifier' | 'remark'> {
  if (blames === 'source') return { says: t.source, qualifier: t.asInSource, remark: t.sameInSource }
  if (blames === 'copy') return { says: t.copy, qualifier: t.asInCopy, remark: t.sameInCopy }
  const free = confidence === 'certain' ? t.noError : t.perhapsNoError
  return { says: t.retold, qualifier: blames === 'nobody' ? free : null, remark: null }
}

/** What so many notes of a level do, as in "14 change the science". */
export const levelCounted = (
  words: Pick<Words, 'language' | 'notesCounted'>,
  severity: Note['severity'],
  number: number,
): string => sayFor(words, words.notesCounted[severity], number)
