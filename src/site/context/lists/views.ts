import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { choices } from '../../../outputs/choose/needs.ts'
import type { PageList } from './list.ts'

/** The lists of the pages that show the charts, tables, drawings, pictures and figures of a review. */
export function onViews({ records, review }: Corpus): PageList[] {
  const t = wordsFor(review)
  const pages = {
    charts: { page: 'charts/', title: t.chartsPage.chartsAndTables },
    schematics: { page: 'schematics/', title: t.schematicsPage.drawings },
    pictures: { page: 'pictures/', title: t.picturesPage.pictures },
    figures: { page: 'figures/', title: t.common.figuresOfTheArticle },
  }
  const headings = {
    schematics: pages.schematics.title,
    pictures: pages.pictures.title,
    figures: pages.figures.title,
  }
  return [
    { ...pages.charts, id: 'all-charts', heading: t.navigation.charts, of: 'charts', items: records.charts },
    { ...pages.charts, id: 'all-tables', heading: t.chartsPage.tables, of: 'tables', items: records.tables },
    { ...pages.schematics, id: 'drawings', heading: headings.schematics, of: 'schematics', items: records.schematics },
    { ...pages.pictures, id: 'pictures', heading: headings.pictures, of: 'pictures', items: records.pictures },
    { ...pages.figures, id: 'figures', heading: headings.figures, of: 'figures', items: records.figures },
  ]
}

/** The list of the page for choosing a technique: what each can do, and why. */
export function onChoices(corpus: Corpus): PageList[] {
  const t = wordsFor(corpus.review)
  const at = { page: 'choose/', title: t.choosePage.chooseATechnique, heading: t.choosePage.needsAndTechniques }
  return [{ ...at, id: 'abilities', of: 'abilities', items: choices(corpus).choices }]
}

/** The list of the page that says how works were searched for: the queries. */
export function onSearches({ search, review }: Corpus): PageList[] {
  const { search: t } = wordsFor(review)
  const items = search?.searches ?? []
  return [{ page: 'about/search/', title: t.title, id: 'all-queries', heading: t.queries, of: 'queries', items }]
}
