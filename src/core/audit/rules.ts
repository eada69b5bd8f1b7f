import { memoise } from '../basics/memoise.ts'
import { type Words, wordsFor } from '../catalogue/words.ts'
import type { Corpus } from '../corpus/types.ts'
import { type RuleTexts, topics } from '../packs/types.ts'
import { figuresIn } from '../units/figures.ts'
import { balanceRule } from './rules/balance.ts'
import { citationOrder } from './rules/citation-order.ts'
import { dimension } from './rules/dimension.ts'
import { farFromFellows } from './rules/far-from-fellows.ts'
import { figureWorks } from './rules/figure-works.ts'
import { figureYear } from './rules/figure-year.ts'
import { namedAuthor } from './rules/named-author.ts'
import { neutral } from './rules/neutral.ts'
import { printedFormulas } from './rules/printed-formulas.ts'
import { priority } from './rules/priority.ts'
import { referenceComplete } from './rules/reference-complete.ts'
import { referenceDuplicate } from './rules/reference-duplicate.ts'
import { referenceYear } from './rules/reference-year.ts'
import { sameQuantity } from './rules/same-quantity.ts'
import { steps } from './rules/steps.ts'
import { summary } from './rules/summary.ts'
import { tableProducts } from './rules/table-products.ts'
import type { EngineRule, Rule } from './types.ts'

/** The rules that need no word of any field. */
const own: readonly EngineRule[] = [
  balanceRule,
  steps,
  neutral,
  dimension,
  summary,
  sameQuantity,
  farFromFellows,
  printedFormulas,
  tableProducts,
  namedAuthor,
  figureWorks,
  figureYear,
  priority,
  referenceDuplicate,
  referenceComplete,
  referenceYear,
  citationOrder,
]

/** The ids of the rules that every review has. */
export const ownRuleIds: readonly string[] = own.map(({ id }) => id)

/** Every rule of the audit of a corpus, in the order in which readers see them: by topic, those of packs first. */
export function judgesOf({ packRules }: Pick<Corpus, 'packRules'>): readonly EngineRule[] {
  const all = [...packRules, ...own]
  return topics.flatMap(topic => all.filter(rule => rule.topic === topic))
}

/** The same with what each says of itself, in the language of the review. */
export const rulesOf = memoise((corpus: Pick<Corpus, 'packRules' | 'review'>): readonly Rule[] =>
  toldRules(judgesOf(corpus), wordsFor(corpus.review)),
)

/** Whether the interface tells what a rule finds; one that a review adds tells it in the language of the review. */
export const isToldByInterface = (corpus: Pick<Corpus, 'packRules'>, id: string): boolean =>
  judgesOf(corpus).some(rule => rule.id === id && rule.title === undefined)

/** Rules with what they say of themselves: what they bring in this language, else what the catalogue has. */
export const toldRules = (rules: readonly EngineRule[], words: Words): Rule[] =>
  rules.map(rule => ({
    ...silent,
    ...filled(textsIn(rule, words), rule.values?.(figuresIn(words.numbers)) ?? {}),
    ...rule,
  }))

const textsIn = ({ id, texts }: EngineRule, words: Words): Partial<RuleTexts> =>
  texts?.[words.language] ?? texts?.['en'] ?? (words.rules as Readonly<Record<string, Partial<RuleTexts>>>)[id] ?? {}

/** Texts with values in their places; a formula in braces is none. */
const filled = (texts: Partial<RuleTexts>, values: Readonly<Record<string, string>>): Partial<RuleTexts> =>
  Object.fromEntries(
    Object.entries(texts).map(([name, text]) => [
      name,
      text?.replace(/\{([a-z]+)\}/g, (place: string, value: string) => values[value] ?? place),
    ]),
  )

const silent = { title: '', does: '', formula: null, assumes: null, source: null, silent: null, tolerance: null }
