import type { Corpus } from '../../core/corpus/types.ts'

/** The years of some works, as a range: `2021–2026`, `2023`; null where none has a year. */
export function yearsOf(corpus: Corpus, works: Iterable<number>): string | null {
  const years = [...works].flatMap(number => corpus.get('references', number)?.year ?? [])
  if (years.length === 0) return null
  const [first, last] = [Math.min(...years), Math.max(...years)]
  return first === last ? String(first) : `${first}–${last}`
}
