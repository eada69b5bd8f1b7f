import type { Corpus } from '../../core/corpus/types.ts'
import { count } from '../../core/corpus/words.ts'
import { kinds, one } from '../../core/kinds/kinds.ts'
import { isPlaceholder, placeholderHint } from '../../core/permalinks/public.ts'
import { outlierQuestions } from './outliers.ts'
import type { Sound } from './sound.ts'

/** What is told of a review in which no problem was found. */
export const soundOf = (corpus: Corpus): Sound => ({
  summary: summary(corpus),
  hints: isPlaceholder(corpus.review) ? [placeholderHint(corpus.review)] : [],
  engine: corpus.review.engine,
  asked: outlierQuestions(corpus),
})

function summary({ sections, pages, records, review }: Corpus): string {
  const counts = kinds
    .filter(kind => records[kind].length > 0)
    .map(kind => count(records[kind].length, one(kind), kind))
  const texts = [count(sections.length, 'section'), ...(pages.length > 0 ? [count(pages.length, 'page')] : [])]
  return `${review.name}: ${[...texts, ...counts].join(', ')}. No problems.`
}
