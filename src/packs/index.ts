import { diskEffects, type ReadEffects } from '../core/corpus/effects.ts'
import type { Corpus, Pack, Problem } from '../core/corpus/types.ts'
import { loadReviewWith } from '../core/review/load.ts'
import { electrochemistry } from './electrochemistry/index.ts'

/** The packs that a review's vocabulary may ask for. */
const packs: readonly Pack[] = [electrochemistry]

/** Reads, validates and links the review in a folder, with the packs that it asks for: see `loadReviewWith`. */
export function loadReview(
  root: string,
  effects: ReadEffects = diskEffects(root),
): Promise<{ corpus: Corpus | null; problems: Problem[] }> {
  return loadReviewWith(root, { packs, effects })
}
