import { say } from '../catalogue/say.ts'
import { wordsFor } from '../catalogue/words.ts'
import type { Corpus } from '../corpus/types.ts'

/** Items of a list that has no pages of its own: as many as there is room for, and in words how many more there are. */
export interface Some<T> {
  shown: readonly T[]
  /** `And 12 more.`; null where all are shown. */
  more: string | null
}

/** The first items of a list, at most so many. */
export function someOf<T>({ review }: Pick<Corpus, 'review'>, items: readonly T[], most: number): Some<T> {
  const left = items.length - most
  return left > 0
    ? { shown: items.slice(0, most), more: say(wordsFor(review).common.andMore, { n: left }) }
    : { shown: items, more: null }
}
