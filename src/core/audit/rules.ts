import { balanceRule } from './rules/balance.ts'
import { cRate } from './rules/c-rate.ts'
import { capacityLimit } from './rules/capacity-limit.ts'
import { citationOrder } from './rules/citation-order.ts'
import { cyclingTime } from './rules/cycling-time.ts'
import { dimension } from './rules/dimension.ts'
import { figureWorks } from './rules/figure-works.ts'
import { figureYear } from './rules/figure-year.ts'
import { lengthChange } from './rules/length-change.ts'
import { nameFormula } from './rules/name-formula.ts'
import { namedAuthor } from './rules/named-author.ts'
import { neutral } from './rules/neutral.ts'
import { printedFormulas } from './rules/printed-formulas.ts'
import { referenceComplete } from './rules/reference-complete.ts'
import { referenceDuplicate } from './rules/reference-duplicate.ts'
import { referenceYear } from './rules/reference-year.ts'
import { sameQuantity } from './rules/same-quantity.ts'
import { share } from './rules/share.ts'
import { speedRatio } from './rules/speed-ratio.ts'
import { steps } from './rules/steps.ts'
import { summary } from './rules/summary.ts'
import { theoreticalCapacityRule } from './rules/theoretical-capacity.ts'
import { volumeComposition } from './rules/volume-composition.ts'
import { volumeElements } from './rules/volume-elements.ts'
import { volumeGeometry } from './rules/volume-geometry.ts'
import type { Rule } from './types.ts'

/** Every rule of the audit, in the order in which readers see them: physics, arithmetic, words, bibliography. */
export const rules: readonly Rule[] = [
  theoreticalCapacityRule,
  capacityLimit,
  cRate,
  cyclingTime,
  volumeGeometry,
  volumeComposition,
  volumeElements,
  balanceRule,
  steps,
  neutral,
  dimension,
  lengthChange,
  speedRatio,
  share,
  summary,
  sameQuantity,
  nameFormula,
  printedFormulas,
  namedAuthor,
  figureWorks,
  figureYear,
  referenceDuplicate,
  referenceComplete,
  referenceYear,
  citationOrder,
]
