import { diskEffects, type ReadEffects } from '../core/corpus/effects.ts'
import type { Pack } from '../core/corpus/types.ts'
import { type LoadedReview, loadReviewWith } from '../core/review/load.ts'
import type { SourceCopy } from '../core/sources/copy.ts'
import { electrochemistry } from './electrochemistry/index.ts'

/** The packs that a review's vocabulary may ask for. */
const packs: readonly Pack[] = [electrochemistry]

/**
 * Reads, validates and links the review in a folder, with the packs that it asks for: see `loadReviewWith`. With copies
 * of its cited works, what is said of these is proved against them.
 */
export function loadReview(
  root: string,
  effects: ReadEffects = diskEffects(root),
  copies: readonly SourceCopy[] = [],
): Promise<LoadedReview> {
  return loadReviewWith(root, { packs, effects, copies })
}
