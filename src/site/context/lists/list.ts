import { divide, type Portion } from '../../../core/basics/divide.ts'
import { memoise } from '../../../core/basics/memoise.ts'
import type { Section } from '../../../core/corpus/types.ts'
import type { Kind } from '../../../core/kinds/types.ts'
import { sectionPath } from '../../../core/permalinks/path.ts'
import { anchors } from './anchors.ts'
import type { Listable } from './listable.ts'
import { sizes, weights } from './sizes.ts'

/** A list on a page. What of it is too long for the page stands on pages of its own. */
export type PageList<K extends keyof Listable = keyof Listable> = {
  [P in K]: {
    /** The path of the page, and its title there. */
    page: string
    title: string
    /** The anchor of the list on its page. */
    id: string
    heading: string
    of: P
    items: readonly Listable[P][]
    /** The page on which its first part stands, where that is itself a part of a list of the page. */
    on?: string
    /** How many more there are, which have rows of their own and are not listed here; none unless given. */
    left?: number
  }
}[K]

/** What is said of a list wherever a part of it stands. */
export type ListHead = Omit<PageList, 'items'>

/** A part of a list, as a page shows it: of the other parts it says no more than where they are. */
export interface ListPart {
  list: ListHead
  /** The items of the whole list. */
  all: number
  /** The places of the first and last item of each part, in order; the same object for all of them. */
  ranges: readonly Pick<Portion<object>, 'from' | 'to'>[]
  portion: Portion<Listable[PageList['of']]>
}

/**
 * A list in which of the records of kinds that have rows of their own stand as many as a part holds: those rows list all of them,
 * and lists of them on every page that they have to do with would outgrow the site.
 */
export function shortened(list: PageList, rows: ReadonlySet<Kind>): PageList {
  const kindIn = kindsIn[list.of] as ((item: object) => Kind) | undefined
  if (!kindIn || rows.size === 0) return list
  let room = sizes[list.of]
  const items = (list.items as readonly object[]).filter(item => !rows.has(kindIn(item)) || room-- > 0)
  return { ...list, items, left: list.items.length - items.length } as PageList
}

/** The kinds of records in lists whose records may have rows of their own. */
const kindsIn: { readonly [K in keyof Listable]?: (item: Listable[K]) => Kind } = {
  measurements: () => 'measurements',
  findings: () => 'findings',
  rows: ({ record }) => record,
  sheet: ({ kind }) => kind,
}

/** The parts of a list, in order; worked out once. */
export const partsOfList = memoise(({ items, ...list }: PageList): readonly ListPart[] => {
  const weigh = weights[list.of] as ((item: object) => number) | undefined
  const portions = divide<Listable[PageList['of']]>(items, sizes[list.of] ?? 30, weigh)
  const ranges = portions.map(({ from, to }) => ({ from, to }))
  return portions.map(portion => ({ list, all: items.length, ranges, portion }))
})

/** The page on which the first part of a list stands. */
export const placeOf = ({ page, on }: Pick<PageList, 'page' | 'on'>): string => on ?? page

/** The path of a part of a list: the first stands on a page with others, the others have pages below that of the list. */
export const partPath = ({ page, on, id }: Pick<PageList, 'page' | 'on' | 'id'>, part: number): string =>
  part === 1 ? `${placeOf({ page, on })}#${id}` : `${page}${id}/${part}/`

/** The lists that belong to the items of a list, each on the page where its item stands. */
export const listsWithin = <K extends keyof Listable>(
  list: Extract<PageList, { of: K }>,
  within: (item: Listable[K]) => PageList[],
): PageList[] =>
  partsOfList(list).flatMap(({ portion: { number, items } }) =>
    (items as readonly Listable[K][])
      .flatMap(within)
      .map(inner => (number === 1 ? inner : { ...inner, on: partPath(list, number) })),
  )

/** The page of the last section whose text a part shows; nothing of another list. Soon after it a build has the texts at hand. */
export function lastSectionIn({ list, portion }: ListPart): string | undefined {
  const last = list.of === 'texts' ? (portion.items as readonly Section[]).at(-1) : undefined
  return last && sectionPath(last.number)
}

/** The anchors of what a part holds. */
export const anchorsOf = ({ list: { of }, portion }: ListPart): string[] =>
  (portion.items as readonly object[]).flatMap(
    item => (anchors[of] as ((item: object) => readonly string[]) | undefined)?.(item) ?? [],
  )
