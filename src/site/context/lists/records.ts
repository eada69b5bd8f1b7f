import { capital } from '../../../core/basics/letters.ts'
import { say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Picked } from '../../../core/corpus/related.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { addedKind, kindOf, listed } from '../../../core/kinds/kinds.ts'
import type { ListedKind } from '../../../core/kinds/types.ts'
import { isCounted } from '../../../core/query/counted.ts'
import { calledIn } from '../../../core/words/called.ts'
import { quantityGroups } from '../materials.ts'
import type { PageList } from './list.ts'

/** A page by its path, with its title. */
export type ListPage = Pick<PageList, 'page' | 'title'>

/** The kinds of records that pages list, in the order of a page. */
export const listOrder = ['measurements', 'findings', 'pathways', 'challenges', 'notes'] as const satisfies ListedKind[]

/**
 * The lists of some records on a page: of each kind one, and the scales of pictures, which are no results, last.
 * `heading` is that of the quantities, where they are called something else.
 */
export function recordLists(corpus: Corpus, at: ListPage, records: Partial<Picked>, heading?: string): PageList[] {
  const measured = records.measurements ?? []
  const counted = { ...records, measurements: measured.filter(one => isCounted(corpus, one)) }
  const apart = measured.filter(one => !isCounted(corpus, one))
  const own = [...listOrder, ...listed.filter(addedKind)].map(kind => {
    const name = (kind === 'measurements' && heading) || capital(calledIn(corpus, kind).many)
    const items: readonly object[] = counted[kind] ?? []
    return { ...at, id: kindOf(kind).listed ?? kind, heading: `${name} (${items.length})`, of: kind, items } as PageList
  })
  const { recordLists: t } = wordsFor(corpus.review)
  const scales = say(t.scalesOfPictures, { n: apart.length })
  return [...own, { ...at, id: 'scales', heading: scales, of: 'measurements' as const, items: apart }].filter(
    ({ items }) => items.length > 0,
  )
}

/** The lists on the page of a material: its quantities in groups where these set something apart. */
export function materialLists(corpus: Corpus, at: ListPage, records: Partial<Picked>): PageList[] {
  const groups = quantityGroups(corpus, records.measurements ?? [])
  if (groups.length === 0) return recordLists(corpus, at, records)
  return [
    ...groups.map(({ id, heading, measurements }) => ({
      ...at,
      id,
      heading,
      of: 'measurements' as const,
      items: measurements,
    })),
    ...recordLists(corpus, at, { ...records, measurements: [] }),
  ]
}
