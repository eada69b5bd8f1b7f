import type { Corpus } from '../../../src/core/corpus/types.ts'
import { loadReview } from '../../../src/packs/index.ts'
import { projectRoot } from '../../site/support/where.ts'

/** The corpus of a review of the project: this one, or a fixture by its folder. */
export async function reviewCorpus(folder = ''): Promise<Corpus> {
  const { corpus, problems } = await loadReview(projectRoot + folder)
  if (!corpus) throw new Error(`the review has ${problems.length} problems; the first: ${problems[0]?.message}`)
  return corpus
}
