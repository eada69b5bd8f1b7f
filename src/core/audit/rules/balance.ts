import { balance, equationText, imbalanceText, parseEquation } from '../../chem/index.ts'
import type { Pathway, PathwayStep } from '../../kinds/pathway.ts'
import { type EngineRule, type Judgement, judged } from '../types.ts'

function judge(pathway: Pathway, step: PathwayStep, place: number): Judgement[] {
  const parsed = step.equation === null || step.rebuilt ? null : parseEquation(step.equation)
  if (!parsed) return []
  const said = (verdict: Judgement['verdict'], detail: string) => [
    judged('pathways', pathway, verdict, detail, { of: 'formula' }),
  ]
  if (!parsed.ok) return said('cannot-be-checked', `The equation of step ${place} can't be read: ${parsed.message}.`)
  const found = balance(parsed.equation)
  const text = equationText(parsed.equation)
  return found.balanced
    ? said('consistent', `Step ${place}, ${text}, balances in every element and in charge.`)
    : said('inconsistent', `Step ${place}, ${text}, does not balance: ${imbalanceText(found)}.`)
}

/**
 * Compares both sides of each reaction that the source prints in every element and in charge, variables included: by
 * definition. It is silent about reactions that editors rebuilt, which the check of a review balances.
 */
export const balanceRule: EngineRule = {
  id: 'balance',
  topic: 'physics',
  judge: corpus =>
    corpus.records.pathways.flatMap(pathway =>
      pathway.steps.slice(1).flatMap((step, index) => judge(pathway, step, index + 2)),
    ),
}
