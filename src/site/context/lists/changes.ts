import { say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { nameOf } from '../../../outputs/exports/news.ts'
import { pastPath, pasts } from '../../../outputs/wordings/past.ts'
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

/** The lists of the pages of what was said in earlier editions: what each address of a page said. */
export function onPasts(corpus: Corpus): PageList[] {
  const { changesAddressPage: t } = wordsFor(corpus.review)
  return Array.from(pasts(corpus), ([page, items]) => {
    const title = say(t.thenAndNow, { name: nameOf(corpus, page) })
    return { page: pastPath(page), title, id: 'words', heading: title, of: 'past', items }
  })
}
