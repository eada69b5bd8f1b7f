import { wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus, Section } from '../../core/corpus/types.ts'
import { checkingPages } from './checking.ts'
import { hasAdditions, sinceLabel } from './since.ts'
import { tools } from './tools.ts'

/** A page that a header or footer leads to. */
export interface PageLink {
  path: string
  label: string
}

/** The pages that a reader comes for, as the header of every page names them: those that have something on them. */
export function navigation(corpus: Corpus): PageLink[] {
  const { records } = corpus
  return present([
    { path: 'contents/', label: 'Read', here: true },
    { path: 'pathways/', label: 'Pathways', here: records.pathways.length > 0 },
    { path: 'charts/', label: 'Charts', here: records.charts.length > 0 },
    { path: 'explore/', label: 'Explore', here: true },
    { path: 'challenges/', label: 'Open problems', here: records.challenges.length > 0 },
    { path: 'since/', label: sinceLabel(corpus), here: hasAdditions(corpus) },
    { path: 'data/', label: 'Data', here: true },
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
  return present([
    { path: 'read/', label: 'All on one page', here: true },
    { path: 'materials/', label: 'Materials', here: records.materials.length > 0 },
    { path: 'schematics/', label: 'Drawings', here: records.schematics.length > 0 },
    { path: 'figures/', label: wordsFor(corpus.review).common.figuresOfTheArticle, here: records.figures.length > 0 },
    { path: 'glossary/', label: 'Glossary', here: records.terms.length > 0 },
    { path: 'refs/', label: 'References', here: records.references.length > 0 },
    ...checkingPages(corpus).map(page => ({ ...page, here: true })),
    { path: 'changes/', label: 'Editions', here: true },
    { path: 'cite/', label: 'Cite', here: true },
    { path: 'about/search/', label: wordsFor(corpus.review).search.navigation, here: corpus.search !== null },
    { path: 'about/', label: 'About', here: true },
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

/**
 * The section tree as a page shows it: every chapter, with the subsections of the reader's own chapter. In a very long
 * review only the chapters near the reader's stand in it, so that a page does not grow with the review.
 */
export function sectionTree(corpus: Corpus, current: string | null): TreeItem[] {
  const chapters = corpus.sections.filter(({ parent }) => parent === null)
  const own = chapters.findIndex(({ number }) => number === chapterOf(current))
  const first =
    chapters.length <= treeWindow ? 0 : Math.max(0, Math.min(own - treeWindow / 2, chapters.length - treeWindow))
  return chapters.slice(first, first + treeWindow).map(chapter => ({
    section: chapter,
    children: chapter.number === chapterOf(current) ? below(corpus, chapter) : [],
  }))
}

/** Every section of the review as a tree. */
export const wholeTree = (corpus: Corpus): TreeItem[] =>
  corpus.sections
    .filter(({ parent }) => parent === null)
    .map(section => ({ section, children: below(corpus, section) }))

function below(corpus: Corpus, section: Section): TreeItem[] {
  return section.children.flatMap(number => {
    const child = corpus.section(number)
    return child ? [{ section: child, children: below(corpus, child) }] : []
  })
}

const chapterOf = (number: string | null): string | undefined => number?.split('.')[0]
