import { sectionOf } from '../../core/corpus/needed.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { numberedTitle } from '../../core/schema/section.ts'
import { ownTitle } from '../../core/words/review-names.ts'

/** What a paper is called that holds a section with those below it, or all of them. */
export function paperTitle(corpus: Corpus, section: string | null): string {
  if (section === null) return ownTitle(corpus.review)
  const { number, title } = sectionOf(corpus, section)
  return numberedTitle(number, title)
}
