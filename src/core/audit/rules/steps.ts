import { say } from '../../catalogue/say.ts'
import { follows, parseEquation } from '../../chem/index.ts'
import type { Corpus } from '../../corpus/types.ts'
import type { Pathway, PathwayStep } from '../../kinds/pathway.ts'
import { tellingOf } from '../telling.ts'
import { type EngineRule, type Judgement, judgedUnder } from '../types.ts'

function judge(
  corpus: Corpus,
  pathway: Pathway,
  step: PathwayStep,
  place: number,
  before: readonly string[],
): Judgement[] {
  const parsed = step.equation === null || step.rebuilt ? null : parseEquation(step.equation)
  if (!parsed?.ok) return []
  const { starts, ends } = follows(parsed.equation, before, step.phases)
  const { words, formulas } = tellingOf(corpus)
  const { steps: t } = words.judgements
  const holds = starts && ends
  const detail = holds
    ? say(t.follows, { place, phases: formulas(step.phases) })
    : starts
      ? say(t.endsElsewhere, { place, phases: formulas(step.phases) })
      : say(t.startsElsewhere, { place, phases: formulas(before) })
  return [judgedUnder('pathways', pathway, holds, detail, { of: 'formula', assumption: words.rules.steps.assumes })]
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
          : judge(corpus, pathway, step, index + 1, before)
      }),
    ),
}
