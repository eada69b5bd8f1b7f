import { checksOf, rulesOf } from '../audit/index.ts'
import { memoise } from '../basics/memoise.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Note } from '../kinds/note.ts'
import { isGathered } from '../kinds/note.ts'
import type { SourceCheck } from '../kinds/source-check.ts'
import type { Kind } from '../kinds/types.ts'
import type { Aspect } from '../schema/aspect.ts'
import { type GroundKind, type StandingName, standings } from '../schema/standing.ts'
import { checksAbout, type Judged } from '../sources/asked.ts'

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
    ...fromSources(checksAbout(corpus, key).filter(judged => judged.kind === kind)),
    ...fromNotes(corpus, key),
    ...fromWorks(corpus, kind, record && 'refs' in record ? record.refs : []),
  ].sort((a, b) => standings.indexOf(a.is) - standings.indexOf(b.is))
  const [worst] = grounds
  return {
    is: worst?.is ?? 'unchecked',
    of: worst?.of ?? 'value',
    grounds,
    addition: record !== undefined && 'origin' in record && record.origin === 'addition',
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
 * part, is open; what a
 * work does not mention tells nothing.
 */
function fromSources(judged: readonly Judged[]): Ground[] {
  const speaking = judged.filter(({ verdict }) => verdict !== 'says-nothing')
  const parted = new Set(speaking.map(one => speaksAgainst(one))).size > 1
  return speaking.map(one => ({
    by: 'source',
    id: one.check.id,
    is: !speaksAgainst(one) ? 'supported' : parted || isWeak(one.check) ? 'open' : 'contradicted',
    of: one.of,
  }))
}

const speaksAgainst = ({ verdict }: Judged): boolean => verdict === 'differs' || verdict === 'refutes'

/** Whether a passage alone settles nothing: a preprint, a library's record, or what a work only repeats of others. */
const isWeak = ({ version, read, role }: SourceCheck): boolean =>
  version === 'preprint' || read === 'record' || role === 'repeats'

/** Notes of the upper levels: one that doubts the record speaks against it as surely as it is sure of itself. */
function fromNotes(corpus: Corpus, id: string): Ground[] {
  return corpus.records.notes
    .filter(note => !isGathered(note) && note.about.includes(id))
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

/** What the works that were read make of a note. */
export type Settled = 'confirmed' | 'refuted' | 'split'

/** Whether cited works confirm a note, refute it, or part over it; null where none says anything. */
export function settledBySources(corpus: Corpus, note: string): Settled | null {
  const verdicts = new Set(
    checksAbout(corpus, note).flatMap(({ verdict, check }) =>
      verdict === 'says-nothing' || isWeak(check) ? [] : [verdict],
    ),
  )
  if (verdicts.size === 0) return null
  return verdicts.size > 1 ? 'split' : verdicts.has('confirms') ? 'confirmed' : 'refuted'
}
