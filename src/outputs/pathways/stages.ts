import { equationText, parseEquation } from '../../core/chem/index.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Ladder, Rung } from '../../core/derivations/ladder.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { isInDoubt, standingSigns } from '../../core/standing/signs.ts'
import { standingOf } from '../../core/standing/standing.ts'
import { standingWords } from '../../core/standing/words.ts'
import { growthText } from '../../core/words/growth.ts'
import { plainText } from '../../core/words/plain.ts'
import { stepText } from '../../core/words/steps.ts'

/** A stage of a pathway in plain text. */
export interface PathwayStage {
  phases: string
  structure: string | null
  /** Structure and growth in volume, as one text, with the sign and the words of a growth that is in doubt. */
  state: string | null
  label: string | null
  /** The volume, that of the first stage being 1. */
  volume: number | null
  /** Electrons taken up by one formula unit until here, and on the way here. */
  charge: string | null
  taken: string | null
  equation: string | null
  rebuilt: boolean
}

function growthWithDoubt(corpus: Corpus, measurement: Measurement): string {
  const grown = growthText(corpus, measurement)
  const standing = standingOf(corpus, 'measurements', measurement.id)
  if (!isInDoubt(standing)) return grown
  return `${grown} (${standingSigns[standing.is].sign} ${standingWords(corpus, standing)})`
}

function stageOf(corpus: Corpus, { step, charge, taken, volume }: Rung): PathwayStage {
  const measurement = step.volumeChange === null ? undefined : corpus.get('measurements', step.volumeChange)
  const growth = measurement && growthWithDoubt(corpus, measurement)
  const parsed = step.equation === null ? null : parseEquation(step.equation)
  return {
    phases: stepText(corpus, step),
    structure: step.structure,
    state: [step.structure, growth].filter(Boolean).join(', ') || null,
    label: step.label && plainText(corpus, step.label),
    volume,
    charge,
    taken,
    equation: parsed?.ok ? equationText(parsed.equation) : step.equation,
    rebuilt: step.rebuilt,
  }
}

/** The stages of a ladder, in order. */
export const stagesOf = (corpus: Corpus, { rungs }: Ladder): PathwayStage[] => rungs.map(rung => stageOf(corpus, rung))
