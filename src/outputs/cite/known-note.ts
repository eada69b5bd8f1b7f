import type { Reference } from '../../core/kinds/reference.ts'
import { correctionsOf, correctionText } from '../../core/words/work-known.ts'
import { workText } from '../../core/words/work-names.ts'

/** What who cites a work has to know of it besides its fields, in sentences; empty where there is nothing. */
export function knownNote(reference: Reference): string {
  const { status, corrected, 'same-as': same } = reference
  const told = [
    status?.is === 'retracted' && `Retracted: ${status.at}.`,
    status?.is === 'corrected' && `Corrected since it appeared: ${status.at}.`,
    ...correctionsOf(reference).map(correctionText),
    corrected && workText(corrected.ground),
    same !== null && `The same work as reference ${same}.`,
  ]
  return told.filter(Boolean).join(' ')
}
