import type { Corpus } from '../corpus/types.ts'
import type { Kind } from '../kinds/types.ts'
import type { Judgement, RuleOf, Verdict } from '../packs/types.ts'

export type { Judgement, Verdict } from '../packs/types.ts'
export type Rule = RuleOf<Corpus>

/** One recomputation of what a record states. */
export interface Check {
  /** The id of the rule that made it. */
  rule: string
  verdict: Verdict
  /** The arithmetic, or what is missing for it, in one or two sentences of the inline notation. */
  detail: string
}

/** A judgement of a record of a kind. */
export function judged(kind: Kind, record: { id: string | number }, verdict: Verdict, detail: string): Judgement {
  return { kind, id: String(record.id), verdict, detail }
}

/** `consistent` where something holds, `inconsistent` where it does not. */
export const verdictOf = (holds: boolean): Verdict => (holds ? 'consistent' : 'inconsistent')
