import { divide, type Portion } from '../../../core/basics/divide.ts'
import { memoise } from '../../../core/basics/memoise.ts'
import type { Section } from '../../../core/corpus/types.ts'
import { shapesOf } from '../../../core/kinds/schematic.ts'
import type { Kind, ListedKind, Records } from '../../../core/kinds/types.ts'
import { sectionPath } from '../../../core/permalinks/path.ts'
import { isNumbered } from '../../../core/permalinks/text.ts'
import type { RecordDifference } from '../../../outputs/differences/difference.ts'
import type { Row } from '../../../outputs/explore/row.ts'
import type { ListedName } from '../../../outputs/search/names.ts'
import type { Extremes } from '../../../outputs/since/extremes.ts'
import type { Case } from '../audit.ts'
import type { ChangedRecord, ChangedSection } from '../changes.ts'
import type { AcrossRow, ComparedMaterial } from '../compare.ts'
import type { CountedMaterial } from '../materials.ts'
import type { MaterialPathways } from '../pathways.ts'
import type { SheetRow } from '../sheet.ts'
import type { AddedParagraph, SetBeside, SincePart } from '../since.ts'
import type { AskedWork } from '../sources.ts'
import { charactersOfEdition, charactersOfSection, type ToldEdition } from '../told-editions.ts'

/** What the lists of pages hold, by the name of what draws them: each kind of record that is listed, and more. */
export interface Listable extends Pick<Records, ListedKind> {
  /** Notes with what they say. */
  remarks: Records['notes']
  works: Records['references']
  cited: Records['references']
  rows: Row
  asked: AskedWork
  cases: Case
  terms: Records['terms']
  names: ListedName
  materials: CountedMaterial
  differences: RecordDifference
  editions: ToldEdition
  changed: ChangedRecord
  'changed-texts': ChangedSection
  pairs: SetBeside
  'since-parts': SincePart
  'later-works': Records['references']
  'pathway-lines': Records['pathways']
  problems: Records['challenges']
  'then-and-now': Extremes
  paragraphs: AddedParagraph
  schematics: Records['schematics']
  pictures: Records['pictures']
  sheet: SheetRow
  texts: Section
  subjects: ComparedMaterial
  across: AcrossRow
  'pathway-pairs': MaterialPathways
  'pathways-of': MaterialPathways
}

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

/** How many of each stand together, or what they weigh: as many as a phone shows without a wait. */
const sizes: { readonly [K in keyof Listable]: number } = {
  measurements: 30,
  findings: 30,
  pathways: 8,
  challenges: 30,
  notes: 20,
  remarks: 30,
  works: 250,
  cited: 150,
  rows: 100,
  asked: 250,
  cases: 40,
  terms: 40,
  names: 100,
  materials: 100,
  differences: 30,
  editions: 60_000,
  changed: 10,
  'changed-texts': 20_000,
  pairs: 40,
  'since-parts': 8,
  'later-works': 100,
  'pathway-lines': 30,
  problems: 40,
  'then-and-now': 30,
  paragraphs: 100,
  schematics: 150_000,
  pictures: 40,
  sheet: 40,
  texts: 150_000,
  subjects: 8,
  across: 100,
  'pathway-pairs': 10,
  'pathways-of': 30,
}

/** What an item counts for where not all count the same. */
const weights: { readonly [K in keyof Listable]?: (item: Listable[K]) => number } = {
  texts: charactersDrawn,
  editions: charactersOfEdition,
  'changed-texts': charactersOfSection,
  schematics: drawing => 1500 + perShape * shapesOf(drawing).length,
}

/** About how many characters of HTML a link with its card takes, and a view: with them this review's sections add up. */
const perUse = 250
const perView = 6000

/** About how many characters of HTML a shape of a drawing takes. */
const perShape = 90

/** About how many characters of HTML a text takes. */
function charactersDrawn({ blocks, uses }: Section): number {
  const words = blocks.reduce((sum, { text }) => sum + text.length, 0)
  return words + perUse * uses.length + perView * blocks.filter(block => !isNumbered(block)).length
}

/** The anchors of an item by which it is found at the address of its list's page, whatever part it stands in. */
const anchors: { readonly [K in keyof Listable]?: (item: Listable[K]) => readonly string[] } = {
  works: ({ id }) => [`ref-${id}`],
  challenges: ({ id }) => [id],
  terms: ({ id }) => [id],
  asked: ({ work, checks }) => [`work-${work.id}`, ...checks.map(({ check }) => check.id)],
  differences: ({ id }) => [id],
  subjects: ({ material }) => [material.id],
  'pathway-pairs': ({ material }) => [material.id],
  'pathways-of': ({ material }) => [material.id],
  sheet: ({ judged }) => judged.map(({ check }) => check.id),
  editions: ({ id, texts, records }) => [`e-${id}`, `h-${id}`, ...[texts, ...records].map(list => list.id)],
  'since-parts': ({ id }) => [`s-${id}`],
  schematics: ({ id }) => [`fig-${id}`],
  pictures: ({ id }) => [`picture-${id}`],
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
