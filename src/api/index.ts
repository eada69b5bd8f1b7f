/**
 * `insitu-atlas`: the programming interface of the engine. To load a review is to read, check and link it; its corpus
 * answers what there is to ask of it.
 */
import { resolve } from 'node:path'
import { checksOf } from '../core/audit/index.ts'
import { diskEffects } from '../core/corpus/effects.ts'
import type { LoadedReview } from '../core/review/load.ts'
import { loadReview as loadFrom } from '../packs/index.ts'

export type { Check, Verdict } from '../core/audit/index.ts'
export type { Corpus, Place, Problem, Section } from '../core/corpus/types.ts'
export type { Measurement } from '../core/kinds/measurement.ts'
export type { Kind, Records } from '../core/kinds/types.ts'
export type { LoadedReview } from '../core/review/load.ts'
export type { Review } from '../core/schema/review.ts'
export type { Vocabulary } from '../core/schema/vocabulary.ts'
export { checksOf }

/**
 * Reads, checks and links the review in a folder, as `insitu-atlas check` does. Nothing is thrown for a mistake in a review;
 * rejects where the folder can't be read.
 */
export const loadReview = (folder: string): Promise<LoadedReview> => {
  const root = resolve(folder)
  return loadFrom(root, diskEffects(root))
}
