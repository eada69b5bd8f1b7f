import type { Corpus, Section } from '../../core/corpus/types.ts'
import { hasTwo } from './tools.ts'

/** The pages that every page's header leads to. */
export function navigation(corpus: Corpus): { path: string; label: string }[] {
  const { records } = corpus
  const pages = [
    { path: 'contents/', label: 'Contents', here: true },
    { path: 'explore/', label: 'Explore', here: true },
    { path: 'compare/', label: 'Compare', here: hasTwo(corpus) },
    { path: 'materials/', label: 'Materials', here: records.materials.length > 0 },
    { path: 'charts/', label: 'Charts', here: records.charts.length > 0 },
    { path: 'refs/', label: 'References', here: records.references.length > 0 },
    { path: 'glossary/', label: 'Glossary', here: records.terms.length > 0 },
    { path: 'about/', label: 'About', here: true },
  ]
  return pages.filter(({ here }) => here)
}

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
