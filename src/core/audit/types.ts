import type { Corpus } from '../corpus/types.ts'
import type { Kind } from '../kinds/types.ts'

/** What a recomputation says of a record. */
export type Verdict = 'consistent' | 'inconsistent' | 'cannot-be-checked'

/** One recomputation of what a record states. */
export interface Check {
  /** The id of the rule that made it. */
  rule: string
  verdict: Verdict
  /** The arithmetic, or what is missing for it, in one or two sentences of the inline notation. */
  detail: string
}

/** What a rule says of one record. */
export interface Judgement {
  kind: Kind
  /** The record's id; a reference's or a figure's number as text. */
  id: string
  verdict: Verdict
  detail: string
}

/** One thing that physics, arithmetic or the bibliography lets one recompute. */
export interface Rule {
  /** Its permanent name, such as `theoretical-capacity`. */
  id: string
  /** Its name for readers. */
  title: string
  /** What it does, in a sentence or two. */
  does: string
  /** The formula that it uses, in the inline notation; null where it compares words. */
  formula: string | null
  /** What an entry of the bibliography that it finds inconsistent is marked with, in a word or two. */
  flaw?: string
  /** Everything that it says of a corpus: at most a few judgements a record, in the order of the data. */
  judge(corpus: Corpus): Judgement[]
}

/** A judgement of a record of a kind. */
export function judged(kind: Kind, record: { id: string | number }, verdict: Verdict, detail: string): Judgement {
  return { kind, id: String(record.id), verdict, detail }
}

/** `consistent` where something holds, `inconsistent` where it does not. */
export const verdictOf = (holds: boolean): Verdict => (holds ? 'consistent' : 'inconsistent')
