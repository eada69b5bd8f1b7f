import type { Corpus } from '../../core/corpus/types.ts'

/** The DOIs of the works that a review cites, each once, in the order of the bibliography; never that of the article that it retells. */
export function citedDois({ review, records }: Corpus): string[] {
  const known = new Set(review.article === null ? [] : [review.article.DOI.toLowerCase()])
  return records.references.flatMap(({ DOI }) => {
    if (DOI === null || known.has(DOI.toLowerCase())) return []
    known.add(DOI.toLowerCase())
    return [DOI]
  })
}
