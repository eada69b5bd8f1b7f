import type { Schematic } from '../kinds/schematic.ts'
import type { Corpus } from './types.ts'

/** The drawing that stands for a review, on its first page, its card and its cover: the one it names, or its first. */
export function frontDrawing({ review, records }: Pick<Corpus, 'review' | 'records'>): Schematic | null {
  const named = review.home?.drawing ?? records.schematics[0]?.id
  return records.schematics.find(({ id }) => id === named) ?? null
}
