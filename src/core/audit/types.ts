import type { Corpus } from '../corpus/types.ts'
import type { Kind } from '../kinds/types.ts'
import type { EngineRuleOf, Judgement, RuleOf, Ruling } from '../packs/types.ts'
import type { Verdict } from '../schema/verdict.ts'

export type { Judgement, Ruling } from '../packs/types.ts'
export type { Aspect } from '../schema/aspect.ts'
export type { Verdict } from '../schema/verdict.ts'
export type Rule = RuleOf<Corpus>
export type EngineRule = EngineRuleOf<Corpus>

/** One recomputation of what a record states. */
export interface Check extends Ruling {
  /** The id of the rule that made it. */
  rule: string
}

/** A judgement of a record of a kind: of its value, unless `more` says of what. */
export function judged(
  kind: Kind,
  record: { id: string | number },
  verdict: Verdict,
  detail: string,
  more: Partial<Omit<Ruling, 'verdict' | 'detail'>> = {},
): Judgement {
  return {
    kind,
    id: String(record.id),
    verdict,
    detail,
    of: 'value',
    with: null,
    assumption: null,
    likely: null,
    computed: null,
    ...more,
  }
}

/** `consistent` where something holds, `inconsistent` where it does not. */
export const verdictOf = (holds: boolean): Verdict => (holds ? 'consistent' : 'inconsistent')

/** What a rule that assumes something says beside its verdict. */
type Doubt = { assumption: string; likely?: string | null } & Partial<Pick<Ruling, 'of' | 'with' | 'computed'>>

/**
 * A judgement by a rule that assumes something: consistent where it holds, and open where it does not, with the
 * assumption and a reading under which it would add up.
 */
export function judgedUnder(
  kind: Kind,
  record: { id: string | number },
  holds: boolean,
  detail: string,
  { assumption, likely = null, ...more }: Doubt,
): Judgement {
  return holds
    ? judged(kind, record, 'consistent', detail, more)
    : judged(kind, record, 'open', detail, { ...more, assumption, likely })
}
