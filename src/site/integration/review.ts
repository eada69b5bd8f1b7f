import type { Corpus } from '../../core/corpus/types.ts'
import { loadReview } from '../../packs/index.ts'

/** The review whose site is made. */
export interface ReviewSource {
  /** Its folder. */
  root: string
  /** Its validated corpus. Rejects where it has a problem. */
  corpus(): Promise<Corpus>
  /** Has it read anew when it is asked for the next time. */
  forget(): void
}

/** A review that was read and found sound. */
export const readReview = (corpus: Corpus): ReviewSource => ({
  root: corpus.root,
  corpus: () => Promise.resolve(corpus),
  forget: () => undefined,
})

/** A review that is being edited: read when it is asked for, and again after each `forget`. */
export function liveReview(root: string): ReviewSource {
  let corpus: Promise<Corpus> | undefined
  return {
    root,
    corpus() {
      corpus ??= load(root)
      return corpus
    },
    forget() {
      corpus = undefined
    },
  }
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
