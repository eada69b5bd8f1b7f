import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Reference } from '../../core/kinds/reference.ts'
import { type Correction, correctionsOf } from '../../core/words/work-known.ts'
import { workText } from '../../core/words/work-names.ts'

/** What a review's words depend on. */
export interface ToldIn {
  language: string
  article: object | null
}

/** What who cites a work has to know of it besides its fields, in sentences; empty where there is nothing. */
export function knownNote(review: ToldIn, reference: Reference): string {
  const { status, corrected, 'same-as': same } = reference
  const { knownNote: t, correctedFields } = wordsFor(review)
  const correction = ({ field, printed, shown }: Correction): string =>
    printed === null
      ? say(t.notPrinted, { field: correctedFields[field], shown })
      : say(t.printed, { field: correctedFields[field], printed, shown })
  const told = [
    status?.is === 'retracted' && say(t.retracted, { at: status.at }),
    status?.is === 'corrected' && say(t.corrected, { at: status.at }),
    ...correctionsOf(reference, review).map(correction),
    corrected && workText(corrected.ground),
    same !== null && say(t.sameAs, { number: same }),
  ]
  return told.filter(Boolean).join(' ')
}
