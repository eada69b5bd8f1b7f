import { recordAnywhere } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Note } from '../../core/kinds/note.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { recordName } from './audit.ts'

/** Editorial notes of one weight. */
export interface NoteGroup {
  severity: Note['severity']
  notes: Note[]
}

const severities = ['changes-the-science', 'misleads', 'cosmetic'] as const satisfies Note['severity'][]

/** The editorial notes by their weight, the gravest first. */
export const notesBySeverity = ({ records }: Pick<Corpus, 'records'>): NoteGroup[] =>
  severities.flatMap(severity => {
    const notes = records.notes.filter(note => note.severity === severity)
    return notes.length > 0 ? [{ severity, notes }] : []
  })

/** The records that a note is about, by name. */
export const subjectsOfNote = (corpus: Corpus, { about }: Note): { path: string; name: string }[] =>
  about.map(id => {
    const { kind } = recordAnywhere(corpus, id)
    return { path: recordPath(kind, id, corpus), name: recordName(corpus, kind, id) }
  })
