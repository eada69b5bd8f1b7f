import { rulesOf } from '../core/audit/index.ts'
import { diskEffects, type ReadEffects } from '../core/corpus/effects.ts'
import type { Pack } from '../core/corpus/types.ts'
import { type LoadedReview, loadReviewWith } from '../core/review/load.ts'
import type { SourceCopy } from '../core/sources/copy.ts'
import { electrochemistry } from './electrochemistry/index.ts'
import { ownOf } from './own.ts'

/** The packs that a review's vocabulary may ask for. */
const packs: readonly Pack[] = [electrochemistry]

/** The ids of the engine's own packs and rules, which no review may take for others. */
const taken = new Set([...packs, ...rulesOf({ packRules: [] })].map(({ id }) => id))

/**
 * Reads, validates and links the review in a folder, with the packs that it asks for and what it adds by a program of its
 * own: see `loadReviewWith` and `ownOf`. With copies of its cited works, what is said of these is proved against them.
 */
export async function loadReview(
  root: string,
  effects: ReadEffects = diskEffects(root),
  copies: readonly SourceCopy[] = [],
): Promise<LoadedReview> {
  const own = await ownOf(root, effects, taken)
  if (own.problems.length > 0) return { corpus: null, problems: own.problems, named: null }
  return loadReviewWith(root, { packs: [...packs, ...own.packs], rules: own.rules, effects, copies })
}
