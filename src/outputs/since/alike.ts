import { isAddition } from '../../core/corpus/later-works.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Measurement } from '../../core/kinds/measurement.ts'
import { isCounted } from '../../core/query/counted.ts'

/** Quantities of one property that are of one thing: those of the article and those of later works, neither empty. */
export interface AlikeValues {
  older: readonly Measurement[]
  newer: readonly Measurement[]
}

/**
 * The quantities of later works with those of the article that they can be compared with. A value has its like where
 * somebody set the two beside each other, or where property, material, formula, body and every facet are the same;
 * what was measured is never held against what was calculated. What has no like is left out.
 */
export function alike(corpus: Corpus): readonly AlikeValues[] {
  const compared = corpus.records.measurements.filter(one => one.kind !== 'comparison' && isCounted(corpus, one))
  const article = compared.filter(one => !isAddition(one))
  let groups: { older: Set<Measurement>; newer: Measurement[] }[] = []
  for (const later of compared.filter(isAddition)) {
    const likes = new Set(article.filter(older => areAlike(corpus, later, older)))
    if (likes.size === 0) continue
    // A value that has its likes in two groups makes one of them.
    const meets = ({ older }: { older: Set<Measurement> }) => !older.isDisjointFrom(likes)
    const [joined, others] = [groups.filter(meets), groups.filter(group => !meets(group))]
    const older = joined.reduce((all, group) => all.union(group.older), likes)
    groups = [...others, { older, newer: [...joined.flatMap(({ newer }) => newer), later] }]
  }
  return groups.map(({ older, newer }) => ({ older: [...older], newer }))
}

function areAlike(corpus: Corpus, later: Measurement, older: Measurement): boolean {
  if (later.property !== older.property || later.kind !== older.kind) return false
  return (
    later.besides.includes(older.id) ||
    (later.material !== null && subjectOf(corpus, later) === subjectOf(corpus, older))
  )
}

/** What a quantity is of, as far as its fields say it. */
const subjectOf = (corpus: Corpus, { material, formula, body, along, ...record }: Measurement): string =>
  JSON.stringify([material, formula, body, along, corpus.facetsOf({ material, ...record })])
