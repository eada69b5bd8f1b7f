import { type Check, checksOf, rulesOf } from '../../core/audit/index.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { isAddition } from '../../core/corpus/later-works.ts'
import { recordAnywhere, recordOf } from '../../core/corpus/needed.ts'
import { notesAbout } from '../../core/corpus/related.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { keyOf, kinds } from '../../core/kinds/kinds.ts'
import { isGathered, type Note } from '../../core/kinds/note.ts'
import type { Kind } from '../../core/kinds/types.ts'
import type { Aspect } from '../../core/schema/aspect.ts'
import { checksAbout, type Judged } from '../../core/sources/asked.ts'
import { settledBySources } from '../../core/standing/standing.ts'
import { type Apart, apartOf, widest } from './apart.ts'

/** A part of a record on which what is printed, what a cited work says and what the audit computes disagree. */
export interface RecordDifference {
  /** What it is called in files and on its page: the record, and the part where that is not its value. */
  id: string
  kind: Kind
  /** The id of the record or, where no record holds it, of the note that tells of it. */
  record: string
  section: string | null
  of: Aspect
  /** What the cited works say: those that differ or, where none does, those that speak at all. */
  sources: readonly Judged[]
  /** What the audit says of it that does not fit or is open. */
  checks: readonly Check[]
  /** The notes of the upper levels that tell of it, the gravest first. */
  notes: readonly Note[]
  /** How far the numbers lie apart. */
  apart: readonly Apart[]
  /** Whether it is from later literature, and none of what is retold. */
  addition: boolean
}

/**
 * Where what is printed, its sources and physics disagree: every part of a record that a cited work gives otherwise or
 * that the audit does not bear out, then notes of which no record tells. What matters more comes first: by the level of
 * its notes, then by how far its numbers lie apart, then by how sure the notes are.
 */
export const differences = memoise((corpus: Corpus): readonly RecordDifference[] => {
  const ofRecords = kinds.flatMap(kind =>
    kind === 'notes' || kind === 'references'
      ? []
      : corpus.records[kind].flatMap(record => partsOf(corpus, kind, keyOf<Kind>(kind, record))),
  )
  const told = new Set(ofRecords.flatMap(({ notes }) => notes))
  const ofNotes = corpus.records.notes.flatMap(note => (told.has(note) ? [] : noteItself(corpus, note)))
  const places = new Map(corpus.sections.map(({ number }, at) => [number, at]))
  const place = ({ section }: RecordDifference) => places.get(section ?? '') ?? places.size
  return [...ofRecords, ...ofNotes].sort(
    (a, b) =>
      levelOf(a) - levelOf(b) || widest(b.apart) - widest(a.apart) || stateOf(a) - stateOf(b) || place(a) - place(b),
  )
})

/** The levels of notes that are shown here; what is about wording only is not. */
const levels: readonly Note['severity'][] = ['changes-the-science', 'misleads']

/** How grave it is: by its gravest note, last where it has none. */
const levelOf = ({ notes: [note] }: RecordDifference): number => (note ? levels.indexOf(note.severity) : levels.length)

const states: readonly Note['confidence'][] = ['certain', 'likely', 'open']

const stateOf = ({ notes: [note] }: RecordDifference): number =>
  note ? states.indexOf(note.confidence) : states.length

function partsOf(corpus: Corpus, kind: Kind, id: string): RecordDifference[] {
  const judged = checksAbout(corpus, id).filter(one => one.kind === kind)
  const differing = judged.filter(({ verdict }) => verdict === 'differs')
  const failed = failedChecks(corpus, kind, id)
  const parts = new Set([...differing, ...failed].map(({ of }) => of))
  return [...parts].map(of => {
    const own = differing.filter(one => one.of === of)
    const checks = failed.filter(one => one.of === of)
    const sources = own.length > 0 ? own : judged.filter(({ verdict }) => verdict !== 'says-nothing')
    const notes = notesOn(corpus, id, of, sources)
    return {
      id: of === 'value' ? id : `${id}-${of.replace('condition:', '')}`,
      kind,
      record: id,
      section: sectionOf(corpus, kind, id) ?? notes[0]?.section ?? null,
      of,
      sources,
      checks,
      notes,
      apart: kind === 'measurements' ? apartOf(corpus, recordOf(corpus, kind, id), of, own, checks) : [],
      addition: isAddition(recordOf(corpus, kind, id)),
    }
  })
}

/** What the audit finds wrong or open in what a record states; flaws of the bibliography are no matter of science. */
function failedChecks(corpus: Corpus, kind: Kind, id: string): Check[] {
  const bibliography = new Set(rulesOf(corpus).flatMap(({ id, topic }) => (topic === 'bibliography' ? [id] : [])))
  return checksOf(corpus, kind, id).filter(
    ({ rule, verdict }) => (verdict === 'inconsistent' || verdict === 'open') && !bibliography.has(rule),
  )
}

/**
 * The notes that tell of a part of a record: those that doubt that part; where none does, those that doubt another part;
 * else those about the record that speak of the same works.
 */
function notesOn(corpus: Corpus, id: string, of: Aspect, sources: readonly Judged[]): Note[] {
  const all = notesAbout(corpus, [{ id }])
    .filter(note => !isGathered(note))
    .sort((a, b) => levels.indexOf(a.severity) - levels.indexOf(b.severity))
  const doubting = (part: (of: Aspect) => boolean) =>
    all.filter(({ doubts }) => doubts.some(doubt => doubt.record === id && part(doubt.of)))
  const works = new Set(sources.map(({ check }) => check.ref))
  const related = all.filter(({ refs }) => works.size === 0 || refs.some(ref => works.has(ref)))
  return [doubting(part => part === of), doubting(() => true), related].find(notes => notes.length > 0) ?? []
}

/**
 * A note that no row of a record tells: one that changes the science, or that is certain, or that a cited work confirms at least in part.
 * What may only be our copy's, or nobody's fault, is none of it.
 */
function noteItself(corpus: Corpus, note: Note): RecordDifference[] {
  if (isGathered(note) || note.blames === 'copy' || note.blames === 'nobody') return []
  const settled = settledBySources(corpus, note.id)?.is
  const isBorneOut = settled === 'confirmed' || settled === 'partly'
  if (note.severity !== 'changes-the-science' && note.confidence !== 'certain' && !isBorneOut) return []
  return [
    {
      id: note.id,
      kind: 'notes',
      record: note.id,
      section: note.section,
      of: 'wording',
      sources: checksAbout(corpus, note.id).filter(({ verdict }) => verdict !== 'says-nothing'),
      checks: [],
      notes: [note],
      apart: [],
      addition: note.about.length > 0 && note.about.every(id => isAddition(recordAnywhere(corpus, id).record)),
    },
  ]
}

function sectionOf(corpus: Corpus, kind: Kind, id: string): string | null {
  const record = corpus.get(kind, id)
  return record !== undefined && 'section' in record ? (record.section as string) : null
}
