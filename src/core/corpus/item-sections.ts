import type { Figure } from '../kinds/figure.ts'
import type { Corpus } from './types.ts'

type Item = Figure['panels'][number]['items'][number]

/**
 * The sections that discuss what a table of the article lists in one item, in the order of the review: those that its
 * findings stand in and those whose text cites its works, without the section of the table itself, unless nothing else
 * is left.
 */
export function sectionsOfItem(
  corpus: Pick<Corpus, 'sections' | 'get' | 'usesOf'>,
  table: Figure,
  { refs, findings }: Item,
): string[] {
  const found = new Set([
    ...findings.flatMap(id => corpus.get('findings', id)?.section ?? []),
    ...refs.flatMap(number => corpus.usesOf('references', number).map(({ section }) => section)),
  ])
  const elsewhere = corpus.sections
    .map(({ number }) => number)
    .filter(number => found.has(number) && number !== table.section)
  return elsewhere.length > 0 ? elsewhere : [...found].filter(number => number === table.section)
}
