import { memoise } from '../../core/basics/memoise.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus, ReviewPage, Section } from '../../core/corpus/types.ts'
import { sectionPath } from '../../core/permalinks/path.ts'
import { checkingPages } from './checking.ts'
import { hasAdditions, sinceLabel } from './since.ts'
import { tools } from './tools.ts'

/** A page that a header or footer leads to. */
export interface PageLink {
  path: string
  label: string
}

/** The pages that a reader comes for, as the header of every page names them. */
export const navigation = (corpus: Corpus): PageLink[] => [
  ...sitePages(corpus),
  ...pagesAt(corpus, 'header').map(({ number, title }) => ({ path: sectionPath(number), label: title })),
]

/** The pages of the review to which the site leads from a place of its own. */
export const pagesAt = ({ pages }: Pick<Corpus, 'pages'>, place: ReviewPage['nav']): ReviewPage[] =>
  pages.filter(({ nav }) => nav === place)

/** The pages of the site's own among them: those that have something on them. */
export function sitePages(corpus: Corpus): PageLink[] {
  const { records } = corpus
  const { navigation: t } = wordsFor(corpus.review)
  return present([
    { path: 'contents/', label: t.read, here: true },
    { path: 'pathways/', label: t.pathways, here: records.pathways.length > 0 },
    { path: 'charts/', label: t.charts, here: records.charts.length + records.tables.length > 0 },
    { path: 'explore/', label: t.explore, here: true },
    { path: 'challenges/', label: t.openProblems, here: records.challenges.length > 0 },
    { path: 'since/', label: sinceLabel(corpus), here: hasAdditions(corpus) },
    { path: 'data/', label: t.data, here: true },
  ])
}

/** Where the menu of tools stands in the header: behind the page that leads to the records. */
export const beforeTools = 'explore/'

/** The tools of the header's menu. */
export const toolMenu = (corpus: Corpus): PageLink[] =>
  tools(corpus).filter(({ path }) => ['calc/', 'compare/', 'choose/'].includes(path))

/** The other pages, as the foot of every page names them. */
export function furtherPages(corpus: Corpus): PageLink[] {
  const { records } = corpus
  const { navigation: t, common, search } = wordsFor(corpus.review)
  return present([
    { path: 'read/', label: t.allOnOnePage, here: true },
    { path: 'materials/', label: t.materials, here: records.materials.length > 0 },
    { path: 'schematics/', label: t.drawings, here: records.schematics.length > 0 },
    { path: 'pictures/', label: t.pictures, here: records.pictures.length > 0 },
    { path: 'figures/', label: common.figuresOfTheArticle, here: records.figures.length > 0 },
    { path: 'glossary/', label: t.glossary, here: records.terms.length > 0 },
    { path: 'refs/', label: t.references, here: records.references.length > 0 },
    ...checkingPages(corpus).map(page => ({ ...page, here: true })),
    { path: 'changes/', label: t.editions, here: true },
    { path: 'cite/', label: t.cite, here: true },
    { path: 'about/search/', label: search.navigation, here: corpus.search !== null },
    { path: 'about/', label: t.about, here: true },
  ])
}

const present = (pages: readonly (PageLink & { here: boolean })[]): PageLink[] =>
  pages.filter(({ here }) => here).map(({ path, label }) => ({ path, label }))

/** The entries before and after one of a list. */
export function neighbours<T>(list: readonly T[], entry: T): { previous: T | undefined; next: T | undefined } {
  const at = list.indexOf(entry)
  return { previous: list[at - 1], next: list[at + 1] }
}

/** How many chapters stand in the tree before it shows only those around the reader's own. */
const treeWindow = 24

export interface TreeItem {
  section: Section
  children: TreeItem[]
}

const chaptersOf = memoise((corpus: Corpus): readonly Section[] =>
  corpus.sections.filter(({ parent }) => parent === null),
)

/** Where each chapter stands among them: to look through them all for each would take the square of their number. */
const placesOf = memoise(
  (corpus: Corpus): ReadonlyMap<string, number> =>
    new Map(chaptersOf(corpus).map(({ number }, place) => [number, place])),
)

/**
 * The section tree as a page shows it: every chapter, with the subsections of the reader's own chapter. In a very long
 * review only the chapters near the reader's stand in it, so that a page does not grow with the review.
 */
export function sectionTree(corpus: Corpus, current: string | null): TreeItem[] {
  const chapters = chaptersOf(corpus)
  const ownNumber = chapterOf(current)
  const own = placesOf(corpus).get(ownNumber ?? '') ?? -1
  const first =
    chapters.length <= treeWindow ? 0 : Math.max(0, Math.min(own - treeWindow / 2, chapters.length - treeWindow))
  return chapters.slice(first, first + treeWindow).map(chapter => ({
    section: chapter,
    children: chapter.number === ownNumber ? below(corpus, chapter) : [],
  }))
}

/** Every section of the review as a tree. */
export const wholeTree = (corpus: Corpus): TreeItem[] =>
  chaptersOf(corpus).map(section => ({ section, children: below(corpus, section) }))

function below(corpus: Corpus, section: Section): TreeItem[] {
  return section.children.flatMap(number => {
    const child = corpus.section(number)
    return child ? [{ section: child, children: below(corpus, child) }] : []
  })
}

const chapterOf = (number: string | null): string | undefined => number?.split('.')[0]
