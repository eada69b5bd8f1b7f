import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { toldEditions } from '../told-editions.ts'
import { listsWithin, type PageList } from './list.ts'

/** The lists of the page of changes: the editions, and what each of them changed. */
export function onChanges(corpus: Corpus): PageList[] {
  const t = wordsFor(corpus.review)
  const at = { page: 'changes/', title: t.changesPage.editionsAndChanges }
  const editions = {
    ...at,
    id: 'editions',
    heading: t.common.editions,
    of: 'editions' as const,
    items: toldEditions(corpus),
  }
  const within = listsWithin(editions, ({ texts, records }) => [
    { ...at, ...texts, of: 'changed-texts' },
    ...records.map(list => ({ ...at, ...list, of: 'changed' as const })),
  ])
  return [editions, ...within]
}
