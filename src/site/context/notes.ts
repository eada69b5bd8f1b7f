import { paired } from '../../core/basics/present.ts'
import { listed, say, sayFor } from '../../core/catalogue/say.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
import { recordAnywhere } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type Note, severities } from '../../core/kinds/note.ts'
import type { Kind } from '../../core/kinds/types.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { recordTitle } from '../../outputs/cite/record-title.ts'
import { levelCounted } from '../../outputs/render/note-words.ts'
import { aspectName, recordName } from './audit.ts'
import { namesApart } from './names-apart.ts'

/** Editorial notes of one level. */
export interface NoteGroup {
  severity: Note['severity']
  notes: Note[]
}

/** The editorial notes by their level, the gravest first. */
export const notesBySeverity = ({ records }: Pick<Corpus, 'records'>): NoteGroup[] =>
  severities.flatMap(severity => {
    const notes = records.notes.filter(note => note.severity === severity)
    return notes.length > 0 ? [{ severity, notes }] : []
  })

const confidences = ['certain', 'likely', 'open'] as const satisfies Note['confidence'][]

/** The states in which some notes are, the surest first. */
export const statesOf = (notes: readonly Note[]): Note['confidence'][] =>
  confidences.filter(state => notes.some(({ confidence }) => confidence === state))

/** How many notes are of each level, and in each state, in a phrase; of what there is none, nothing is said. */
export function countedNotes(words: Words, groups: readonly NoteGroup[]): string {
  const all = groups.flatMap(({ notes }) => notes)
  const levels = groups.map(({ severity, notes }) => levelCounted(words, severity, notes.length))
  const states = statesOf(all).map(state => {
    const { length } = all.filter(({ confidence }) => confidence === state)
    return sayFor(words, words.notesOfState[state], length)
  })
  return say(words.notesOfState.both, { levels: listed(words, levels), states: listed(words, states) })
}

/** A record that a note is about. */
export interface NoteSubject {
  kind: Kind
  id: string
  path: string
  name: string
  /** What of it the note doubts, in words; empty where nothing. */
  doubted: string
}

/** The records that a note is about, by name, with what it doubts of each. */
export function subjectsOfNote(corpus: Corpus, { about, doubts }: Note): NoteSubject[] {
  const records = about.map(id => {
    const { kind } = recordAnywhere(corpus, id)
    const measurement = kind === 'measurements' ? corpus.get(kind, id) : undefined
    const name = measurement ? recordTitle(corpus, 'measurements', measurement) : recordName(corpus, kind, id)
    return { id, kind, name }
  })
  return paired(records, namesApart(records)).map(([{ id, kind }, name]) => {
    const parts = doubts.filter(({ record }) => record === id).map(({ of }) => aspectName(corpus, kind, of))
    return { kind, id, path: recordPath(kind, id, corpus), name, doubted: listed(wordsFor(corpus.review), parts) }
  })
}
