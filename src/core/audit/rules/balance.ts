import { balance, equationText, imbalanceText, parseEquation } from '../../chem/index.ts'
import type { Pathway, PathwayStep } from '../../kinds/pathway.ts'
import { type Judgement, judged, type Rule } from '../types.ts'

function judge(pathway: Pathway, step: PathwayStep, place: number): Judgement {
  if (step.equation === null) {
    const detail = `No equation leads to step ${place}: the article's words do not give one.`
    return judged('pathways', pathway, 'cannot-be-checked', detail)
  }
  const parsed = parseEquation(step.equation)
  if (!parsed.ok)
    return judged(
      'pathways',
      pathway,
      'cannot-be-checked',
      `The equation of step ${place} can't be read: ${parsed.message}.`,
    )
  const found = balance(parsed.equation)
  const text = equationText(parsed.equation)
  return found.balanced
    ? judged('pathways', pathway, 'consistent', `Step ${place}, ${text}, balances in every element and in charge.`)
    : judged('pathways', pathway, 'inconsistent', `Step ${place}, ${text}, does not balance: ${imbalanceText(found)}.`)
}

/** Compares both sides of each reaction of a pathway in every element and in charge, variables included. */
export const balanceRule: Rule = {
  id: 'balance',
  topic: 'physics',
  title: 'Balance of reactions',
  does: 'Counts the atoms of every element and the charge on both sides of each reaction of a pathway.',
  formula: null,
  assumes: null,
  source: null,
  silent: 'About a step to which no equation leads.',
  tolerance: null,
  judge: corpus =>
    corpus.records.pathways.flatMap(pathway =>
      pathway.steps.slice(1).map((step, index) => judge(pathway, step, index + 2)),
    ),
}
