import type { Computation } from '../../outputs/calc/types.ts'
import { computationsIn, type WordsOfPacks } from '../../packs/computations.ts'
import { runCalculators } from './calc/run.ts'
import { ready } from './dom.ts'

/** What stands before this script: the words of the packs, and the computations that the review adds. */
const { atlas } = self as unknown as {
  atlas: { words: { packs: WordsOfPacks }; computations?: Readonly<Record<string, Computation>> }
}

runCalculators({ ...computationsIn(atlas.words.packs), ...atlas.computations })
ready('calc')
