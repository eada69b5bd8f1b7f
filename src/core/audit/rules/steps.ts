import { amountText, isZero } from '../../chem/amount.ts'
import {
  chargeOf,
  composition,
  type EquationTerm,
  type Formula,
  parseEquation,
  parseFormula,
} from '../../chem/index.ts'
import { joined } from '../../corpus/words.ts'
import type { Pathway, PathwayStep } from '../../kinds/pathway.ts'
import { type Judgement, judged, type Rule, verdictOf } from '../types.ts'

/** What tells two phases apart for the balance: which atoms they hold, whatever their structure is called. */
function signature(formula: Formula): string {
  const counts = Object.entries(composition(formula)).map(([symbol, amount]) => `${symbol} ${amountText(amount)}`)
  return counts.sort().join(' ')
}

/** Whether a species is an element as such, which may come from the surroundings: a gas, a metal in contact. */
function isElement({ formula }: EquationTerm): boolean {
  return isZero(chargeOf(formula)) && Object.keys(composition(formula)).length === 1
}

function signatures(formulas: readonly string[]): string[] {
  return formulas.flatMap(text => {
    const parsed = parseFormula(text)
    return parsed.ok ? [signature(parsed.formula)] : []
  })
}

function judge(pathway: Pathway, step: PathwayStep, place: number, before: readonly string[]): Judgement[] {
  const parsed = step.equation === null ? null : parseEquation(step.equation)
  if (!parsed?.ok) return []
  const [left, right] = [parsed.equation.left, parsed.equation.right].map(terms =>
    terms.map(({ formula }) => signature(formula)),
  ) as [string[], string[]]
  const starts = signatures(before).some(phase => left.includes(phase)) || parsed.equation.left.some(isElement)
  const ends = signatures(step.phases).some(phase => right.includes(phase))
  const braced = (formulas: readonly string[]) => joined([...new Set(formulas)].map(formula => `{${formula}}`))
  const detail =
    starts && ends
      ? `The reaction of step ${place} starts from what was there before and ends with a phase that the step names, ${braced(step.phases)}.`
      : `The reaction of step ${place} ${starts ? `ends with none of ${braced(step.phases)}` : `starts from none of ${braced(before)}`}.`
  return [judged('pathways', pathway, verdictOf(starts && ends), detail)]
}

/** Checks that each reaction of a pathway begins with a phase of an earlier step and makes one of its own. */
export const steps: Rule = {
  id: 'steps',
  topic: 'physics',
  title: 'Steps that follow from each other',
  does: 'Checks that each reaction of a pathway consumes a phase of an earlier step, or an element from the surroundings, and makes a phase that its own step names.',
  formula: null,
  assumes: null,
  source: null,
  silent: 'About a step to which no equation leads.',
  tolerance: null,
  judge: corpus =>
    corpus.records.pathways.flatMap(pathway =>
      pathway.steps.flatMap((step, index) => {
        const before = pathway.steps.slice(0, index).flatMap(({ phases }) => phases)
        return index === 0 ? [] : judge(pathway, step, index + 1, before)
      }),
    ),
}
