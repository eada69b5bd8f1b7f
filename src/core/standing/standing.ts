import { checksOf, rulesOf } from '../audit/index.ts'
import { memoise } from '../basics/memoise.ts'
import { isAddition } from '../corpus/later-works.ts'
import { notesAbout } from '../corpus/related.ts'
import { eachOnce, otherNumbers } from '../corpus/same-work.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Note } from '../kinds/note.ts'
import { isGathered } from '../kinds/note.ts'
import type { SourceCheck } from '../kinds/source-check.ts'
import type { Kind } from '../kinds/types.ts'
import type { Aspect } from '../schema/aspect.ts'
import { type GroundKind, type StandingName, standings } from '../schema/standing.ts'
import { checksAbout, type Judged } from '../sources/asked.ts'
import { isCheckable } from '../sources/verdict.ts'

export { isInDoubt } from './signs.ts'

/** One thing that is known of a record. */
export interface Ground {
  by: GroundKind
  /** The rule, source check, note or work. */
  id: string
  /** How the record would stand by this alone. */
  is: StandingName
  /** What of the record it speaks of. */
  of: Aspect
}

/** All that is known of a record. */
export interface Standing {
  /** The worst that any ground says. */
  is: StandingName
  /** What it is worst of; the value where nothing is known. */
  of: Aspect
  /** What is known, the worst first. */
  grounds: readonly Ground[]
  /** Whether the record is from later literature, and so none of the article's. */
  addition: boolean
}

/** All that is known of a record; worked out once for a corpus. */
export const standingOf = memoise((corpus: Corpus, kind: Kind, id: string | number): Standing => {
  const key = String(id)
  const record = corpus.get(kind, key)
  const grounds = [
    ...fromAudit(corpus, kind, key),
    ...(isCheckable(kind) ? fromSources(checksAbout(corpus, key).filter(judged => judged.kind === kind)) : []),
    ...fromNotes(corpus, key),
    ...fromWorks(corpus, kind, record && 'refs' in record ? record.refs : []),
  ].sort((a, b) => standings.indexOf(a.is) - standings.indexOf(b.is))
  const [worst] = grounds
  return {
    is: worst?.is ?? 'unchecked',
    of: worst?.of ?? 'value',
    grounds,
    addition: record !== undefined && isAddition(record),
  }
})

const byVerdict = { inconsistent: 'contradicted', open: 'open', consistent: 'supported' } as const

/** That a rule fits tells something only where physics or arithmetic could have failed on the number. */
function fromAudit(corpus: Corpus, kind: Kind, id: string): Ground[] {
  const telling = new Set(
    rulesOf(corpus).flatMap(({ id, topic }) => (topic === 'physics' || topic === 'arithmetic' ? [id] : [])),
  )
  return checksOf(corpus, kind, id).flatMap(({ rule, verdict, of }): Ground[] => {
    if (verdict === 'cannot-be-checked' || (verdict === 'consistent' && !telling.has(rule))) return []
    return [{ by: 'audit', id: rule, is: byVerdict[verdict], of }]
  })
}

/**
 * What the works say. What only a preprint, a library's record or a repetition tells against, and that on which works
 * part, is open, and so is a circumstance that an abstract gives otherwise: the whole work may give both. What a work does
 * not mention tells nothing.
 */
function fromSources(judged: readonly Judged[]): Ground[] {
  const speaking = judged.filter(({ verdict }) => verdict !== 'says-nothing')
  const parted = new Set(speaking.map(one => speaksAgainst(one))).size > 1
  return speaking.map(one => ({
    by: 'source',
    id: one.check.id,
    is: !speaksAgainst(one)
      ? 'supported'
      : parted || isWeak(one.check) || isOneOfSeveral(one)
        ? 'open'
        : 'contradicted',
    of: one.of,
  }))
}

const speaksAgainst = ({ verdict }: Judged): boolean => verdict === 'differs' || verdict === 'refutes'

/** Whether a passage alone settles nothing: a preprint, a library's record, or what a work only repeats of others. */
const isWeak = ({ version, read, role }: SourceCheck): boolean =>
  version === 'preprint' || read === 'record' || role === 'repeats'

/** Whether an abstract has the printed value under another circumstance, which may be one point of a curve. */
const isOneOfSeveral = ({ check, of }: Judged): boolean => check.read === 'abstract' && of.startsWith('condition:')

/** Notes of the upper levels: one that doubts the record speaks against it as surely as it is sure of itself. */
function fromNotes(corpus: Corpus, id: string): Ground[] {
  return notesAbout(corpus, [{ id }])
    .filter(note => !isGathered(note))
    .map(note => {
      const doubt = note.doubts.find(({ record }) => record === id)
      return { by: 'note', id: note.id, is: doubt ? doubtOf(note) : 'noted', of: doubt?.of ?? 'wording' }
    })
}

const doubtOf = ({ confidence }: Note): StandingName => (confidence === 'certain' ? 'contradicted' : 'open')

/** What became of the works that a record rests on, or of the work itself. */
function fromWorks(corpus: Corpus, kind: Kind, refs: readonly number[]): Ground[] {
  if (kind === 'references') return []
  return refs.flatMap((number): Ground[] => {
    const status = corpus.get('references', number)?.status?.is
    if (status === 'retracted') return [{ by: 'work', id: String(number), is: 'contradicted', of: 'value' }]
    return status === 'corrected' ? [{ by: 'work', id: String(number), is: 'noted', of: 'value' }] : []
  })
}

/**
 * What the works that were read make of a note: confirmed, where each work that it is about bears it out; partly, where
 * some do and none refutes it; refuted; or split, where works part over it.
 */
export type Settled = 'confirmed' | 'partly' | 'refuted' | 'split'

/** What the works that a note is about, and those asked beside them, make of it, by their numbers. */
export interface Settlement {
  is: Settled
  /** Those that bear out all that was asked of them. */
  bearing: readonly number[]
  /** Those that bear out a part, and say nothing of the rest. */
  bearingInPart: readonly number[]
  refuting: readonly number[]
  /** Those that were read and settle nothing: they say nothing of it, or only repeat others. */
  silent: readonly number[]
  unread: readonly number[]
}

/** What cited works make of a note, each for as much as it covers; null where none says anything. */
export function settledBySources(corpus: Corpus, id: string): Settlement | null {
  const byWork = Map.groupBy(checksAbout(corpus, id), ({ check }) => check.ref)
  const telling = (wanted: Judged['verdict'], number: number) =>
    (byWork.get(number) ?? []).some(({ verdict, check }) => verdict === wanted && !isWeak(check))
  const asked = [...byWork.keys()].sort((a, b) => a - b)
  const refuting = asked.filter(number => telling('refutes', number))
  const confirming = asked.filter(number => telling('confirms', number) && !refuting.includes(number))
  if (refuting.length + confirming.length === 0) return null
  const isWhole = (number: number) => !(byWork.get(number) ?? []).some(({ verdict }) => verdict === 'says-nothing')
  const concerned = eachOnce(corpus, corpus.get('notes', id)?.refs ?? [])
  const rest = concerned.filter(
    number =>
      ![number, ...otherNumbers(corpus, number)].some(one => confirming.includes(one) || refuting.includes(one)),
  )
  const isRead = (number: number) => [number, ...otherNumbers(corpus, number)].some(one => byWork.has(one))
  const bearing = confirming.filter(isWhole)
  const isAll = rest.length === 0 && bearing.length === confirming.length
  const agreed = isAll ? 'confirmed' : 'partly'
  return {
    is: refuting.length === 0 ? agreed : confirming.length === 0 ? 'refuted' : 'split',
    bearing,
    bearingInPart: confirming.filter(number => !isWhole(number)),
    refuting,
    silent: rest.filter(isRead),
    unread: rest.filter(number => !isRead(number)),
  }
}
