import type { Corpus } from '../corpus/types.ts'
import { topics } from '../packs/types.ts'
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
import type { Rule } from './types.ts'

/** The rules that need no word of any field. */
const own: readonly Rule[] = [
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

/** Every rule of the audit of a corpus, in the order in which readers see them: by topic, those of packs first. */
export function rulesOf({ packRules }: Pick<Corpus, 'packRules'>): readonly Rule[] {
  const all = [...packRules, ...own]
  return topics.flatMap(topic => all.filter(rule => rule.topic === topic))
}
