import { follows, parseEquation } from '../../chem/index.ts'
import { joined } from '../../corpus/words.ts'
import type { Pathway, PathwayStep } from '../../kinds/pathway.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../types.ts'

const assumption = 'The steps of a pathway name all that its reactions begin and end with.'

function judge(pathway: Pathway, step: PathwayStep, place: number, before: readonly string[]): Judgement[] {
  const parsed = step.equation === null || step.rebuilt ? null : parseEquation(step.equation)
  if (!parsed?.ok) return []
  const { starts, ends } = follows(parsed.equation, before, step.phases)
  const braced = (formulas: readonly string[]) => joined([...new Set(formulas)].map(formula => `{${formula}}`))
  const holds = starts && ends
  const detail = holds
    ? `The reaction of step ${place} starts from what was there before and ends with something that the step names, ${braced(step.phases)}.`
    : `The reaction of step ${place} ${starts ? `ends with none of ${braced(step.phases)}` : `starts from none of ${braced(before)}`}.`
  return [judgedUnder('pathways', pathway, holds, detail, { of: 'formula', assumption })]
}

/**
 * Checks that each reaction that the source prints begins with a phase of an earlier step and makes one of its own;
 * open at most. It is silent about reactions that editors rebuilt, which the check of a review compares so.
 */
export const steps: EngineRule = {
  id: 'steps',
  topic: 'physics',
  judge: corpus =>
    corpus.records.pathways.flatMap(pathway =>
      pathway.steps.flatMap((step, index) => {
        const before = pathway.steps.slice(0, index).flatMap(({ phases }) => phases)
        return index === 0 || before.length === 0 || step.phases.length === 0
          ? []
          : judge(pathway, step, index + 1, before)
      }),
    ),
}
