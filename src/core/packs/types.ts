import type { Kind } from '../kinds/types.ts'

/** What a recomputation says of a record. */
export type Verdict = 'consistent' | 'inconsistent' | 'cannot-be-checked'

/** What a rule says of one record. */
export interface Judgement {
  kind: Kind
  /** The record's id; a reference's or a figure's number as text. */
  id: string
  verdict: Verdict
  detail: string
}

/** What a rule recomputes with; readers see the rules in this order. */
export const topics = ['physics', 'arithmetic', 'words', 'bibliography'] as const

/** One thing that physics, arithmetic or the bibliography lets one recompute in a corpus, whose type is `C`. */
export interface RuleOf<C> {
  /** Its permanent name, such as `balance`. */
  id: string
  topic: (typeof topics)[number]
  /** Its name for readers. */
  title: string
  /** What it does, in a sentence or two. */
  does: string
  /** The formula that it uses, in the inline notation; null where it compares words. */
  formula: string | null
  /** What an entry of the bibliography that it finds inconsistent is marked with, in a word or two. */
  flaw?: string
  /** Everything that it says of a corpus: at most a few judgements a record, in the order of the data. */
  judge(corpus: C): Judgement[]
}

/** What a property can be to a pack, whatever a review calls it. */
export interface Role {
  /** As the vocabulary writes it. */
  id: string
  description: string
}

/** The roles and rules of one field, for the reviews whose vocabulary asks for them. `C` is the type of a corpus. */
export interface PackOf<C> {
  /** As the vocabulary writes it. */
  id: string
  name: string
  roles: readonly Role[]
  /** Loads its rules. Nobody calls it for a review that does not ask for the pack. */
  rules(): Promise<readonly RuleOf<C>[]>
}
