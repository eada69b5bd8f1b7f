import { resolve } from 'node:path'
import type { Corpus } from '../../core/corpus/types.ts'
import { loadReview } from '../../packs/index.ts'

/** The root of the review that is being built: `ATLAS_REVIEW`, or the folder that the command runs in. */
export const reviewRoot = (): string => resolve(process.env['ATLAS_REVIEW'] ?? '.')

/** The process, which is all that pages share with the command that makes them: each bundles modules of its own. */
const shared = globalThis as { atlasCorpus?: Promise<Corpus> | undefined }

/** Keeps a corpus that was found without problems, so that the pages need not read the review once more. */
export function keepCorpus(corpus: Corpus): void {
  shared.atlasCorpus = Promise.resolve(corpus)
}

/** The validated corpus of the review that is being built, read once. Throws where the review has a problem. */
export function getCorpus(): Promise<Corpus> {
  shared.atlasCorpus ??= load(reviewRoot())
  return shared.atlasCorpus
}

/** Forgets the corpus, so that the next page reads the review again; all that is kept of one hangs on it and goes with it. */
export function forgetCorpus(): void {
  shared.atlasCorpus = undefined
}

async function load(root: string): Promise<Corpus> {
  const { corpus, problems } = await loadReview(root)
  if (corpus && problems.length === 0) return corpus
  const first = problems[0]
  throw new Error(
    `${problems.length} problem(s) in the review; run the check command to see them all.` +
      (first ? ` The first: ${first.file}:${first.line}:${first.column} ${first.message}` : ''),
  )
}
