import type { Words } from '../catalogue/words.ts'
import type { Measurement } from '../kinds/measurement.ts'
import type { Kind } from '../kinds/types.ts'
import type { Aspect } from '../schema/aspect.ts'
import type { Verdict } from '../schema/verdict.ts'
import type { Figures } from '../units/figures.ts'

/** What a recomputation says of a record. */
export interface Ruling {
  verdict: Verdict
  /** The arithmetic, or what is missing for it, in one or two sentences of the inline notation. */
  detail: string
  /** What of the record it speaks of: its sign is drawn on that alone. */
  of: Aspect
  /** The id of the record that it was compared with; null where it was not compared with one. */
  with: string | null
  /** The assumption under which it does not add up, in a sentence; null where it agrees, or arithmetic is enough. */
  assumption: string | null
  /** A reading under which it would add up; null where there is none. */
  likely: string | null
  /** What it computes in place of the part that it speaks of, in a unit of UCUM; null where that is no one number. */
  computed: { value: number; ucum: string } | null
}

/** What a rule says of one record. */
export interface Judgement extends Ruling {
  kind: Kind
  /** The record's id; a reference's or a figure's number as text. */
  id: string
}

/** What a rule recomputes with; readers see the rules in this order. */
export const topics = ['physics', 'arithmetic', 'words', 'bibliography'] as const

/** What a rule says of itself. */
export interface RuleTexts {
  /** Its name for readers. */
  title: string
  /** What it does, in a sentence or two. */
  does: string
  /** The formula that it uses, in the inline notation; null where it compares words. */
  formula: string | null
  /** What it takes for granted; null where arithmetic or a definition is enough. A rule that assumes never convicts. */
  assumes: string | null
  /** Where its constants and limits come from; null where it has none. */
  source: string | null
  /** When it says nothing; null where it always speaks. */
  silent: string | null
  /** How far two numbers may lie apart; null where nothing is measured. */
  tolerance: string | null
  /** What an entry of the bibliography that it finds inconsistent or open is marked with, in a word or two. */
  flaw?: string
}

/** One thing that physics, arithmetic or the bibliography lets one recompute in a corpus, whose type is `C`. */
export interface RuleOf<C> extends RuleTexts {
  /** Its permanent name, such as `summary`. */
  id: string
  topic: (typeof topics)[number]
  /** Everything that it says of a corpus: at most a few judgements a record, in the order of the data. */
  judge(corpus: C): Judgement[]
}

/**
 * A rule of the engine. What it says of itself stands in the catalogue under its id, in every language, or in that of its
 * pack: `texts` by language. `values` are the numbers and lists that stand in these texts, by their names in braces, as the
 * language writes them.
 */
export interface EngineRuleOf<C> extends Pick<RuleOf<C>, 'id' | 'topic' | 'judge'>, Partial<RuleTexts> {
  texts?: Readonly<Record<string, Partial<RuleTexts>>>
  values?: (figures: Figures) => Readonly<Record<string, string>>
}

/** A quantity that is worked out from a measurement, in every build anew: a number that it is multiplied by, and why. */
export interface DerivationOf<C> {
  /** As charts name it, such as `share-of-theory`. */
  id: string
  /** Its name for readers. */
  title: string
  /** What it does, in a sentence. */
  does: string
  /** The formula that it uses, in the inline notation. */
  formula: string
  /** Both in a language of the interface; in every one as above where that is left out. */
  texts?(words: Words): { does: string; formula: string }
  /** The unit of UCUM that goes in; null for that of the measurement itself. */
  from: string | null
  /** The unit of UCUM that comes out. */
  ucum: string
  /** What the value of a measurement is multiplied by, above zero; null where something that it needs is not known. */
  of(corpus: C, measurement: Measurement): { times: number; how: string; with: readonly string[] } | null
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
  /** What charts can derive by it. */
  derivations: readonly DerivationOf<C>[]
  /** Loads its rules. Nobody calls it for a review that does not ask for the pack. */
  rules(): Promise<readonly EngineRuleOf<C>[]>
}
