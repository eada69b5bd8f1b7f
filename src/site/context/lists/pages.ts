import { capital } from '../../../core/basics/letters.ts'
import { memoise } from '../../../core/basics/memoise.ts'
import { say } from '../../../core/catalogue/say.ts'
import { inSentence } from '../../../core/catalogue/sentence.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import { laterWorks } from '../../../core/corpus/later-works.ts'
import { about, having } from '../../../core/corpus/related.ts'
import { citedIn, shownIn } from '../../../core/corpus/section-records.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { folders } from '../../../core/kinds/home.ts'
import { kinds } from '../../../core/kinds/kinds.ts'
import {
  facetPath,
  figurePath,
  materialPath,
  sectionFolder,
  sectionPath,
  workPath,
} from '../../../core/permalinks/path.ts'
import { isInRows } from '../../../core/permalinks/rows.ts'
import { numberedTitle } from '../../../core/schema/section.ts'
import { plainText } from '../../../core/words/plain.ts'
import { ownTitle } from '../../../core/words/review-names.ts'
import { sectionName } from '../../../core/words/section-names.ts'
import { shortName } from '../../../core/words/work-names.ts'
import { pairsOf } from '../../../outputs/compare/pairs.ts'
import { differences } from '../../../outputs/differences/difference.ts'
import { datasetOf } from '../../../outputs/explore/dataset.ts'
import { authorsAToZ } from '../../../outputs/search/names.ts'
import { tallies } from '../audit.ts'
import { challengeGroups } from '../challenges.ts'
import { acrossTable, colouredName, comparisonsOf, statedComparisons } from '../compare.ts'
import { countedFacets, sectionsWithRecords } from '../explore.ts'
import { allFacetValues } from '../facet.ts'
import { recordsOn } from '../figures.ts'
import { termsAToZ } from '../glossary.ts'
import { materialClasses } from '../materials.ts'
import { notesBySeverity } from '../notes.ts'
import { pathwayGroups } from '../pathways.ts'
import { listedNames } from '../search.ts'
import { sheetOf } from '../sheet.ts'
import { pairedQuantities } from '../since.ts'
import { askedWorks, worksByVerdict } from '../sources.ts'
import { doubtful } from '../standing.ts'
import { onChanges, onPasts } from './changes.ts'
import { type ListPart, type PageList, partPath, partsOfList, placeOf, shortened } from './list.ts'
import { onMistakes } from './mistakes.ts'
import { listOrder, materialLists, recordLists } from './records.ts'
import { onSince } from './since.ts'
import { onChoices, onSearches, onViews } from './views.ts'

/** The lists of one sort of page, of all such pages. */
type Lists = (corpus: Corpus) => PageList[]

const onFacets: Lists = corpus =>
  allFacetValues(corpus).flatMap(({ facet, value }) => {
    const title = capital(plainText(corpus, corpus.facetValue(facet.id, value).name))
    return recordLists(corpus, { page: facetPath(facet.id, value), title }, having(corpus, facet.id, value))
  })

const onMaterials: Lists = corpus =>
  corpus.records.materials.flatMap(({ id, name }) =>
    materialLists(corpus, { page: materialPath(id), title: capital(name) }, about(corpus, id)),
  )

const onFigures: Lists = corpus => {
  const { common, cataloguedFigure } = wordsFor(corpus.review)
  return corpus.records.figures.flatMap(figure => {
    const isTable = figure.type === 'table'
    const title = `${isTable ? common.table : cataloguedFigure.figure} ${figure.id}`
    const page = figurePath(isTable ? `table-${figure.id}` : figure.id)
    return recordLists(corpus, { page, title }, recordsOn(corpus, figure))
  })
}

const onSections: Lists = corpus => {
  const { common, measured, citedWorks } = wordsFor(corpus.review)
  return corpus.sections.flatMap(section => {
    const { number } = section
    const at = { page: sectionPath(number), title: numberedTitle(number, section.title) }
    const statements = doubtful(corpus, 'findings', corpus.recordsOf(number).findings)
    const works = citedIn(section).flatMap(work => corpus.get('references', work) ?? [])
    return [
      {
        ...at,
        id: 'quantities',
        heading: measured.quantitiesInThisSection,
        of: 'measurements' as const,
        items: shownIn(corpus, section),
      },
      {
        ...at,
        id: 'statements-in-doubt',
        heading: common.statementsInDoubt,
        of: 'findings' as const,
        items: statements,
      },
      { ...at, id: 'works', heading: citedWorks.worksCitedInThisSection, of: 'cited' as const, items: works },
    ]
  })
}

const onValues: Lists = corpus => {
  const at = { page: 'explore/', title: wordsFor(corpus.review).common.explore, of: 'values' as const }
  return countedFacets(corpus).map(({ id, plural, entries }) => ({
    ...at,
    id: `values-${id}`,
    heading: plural,
    items: entries,
  }))
}

const onTables: Lists = corpus => {
  const { common, explorePage, recordsOfSectionPage: t, recordLists: named } = wordsFor(corpus.review)
  const sections = sectionsWithRecords(corpus)
  const tables = sections.flatMap(({ section: { number }, records, apart }) => {
    const at = {
      page: `explore/${number}/`,
      title: say(t.recordsOfSection, { section: sectionName(corpus, number) }),
      of: 'rows' as const,
    }
    return [
      { ...at, id: 'records', heading: common.records, items: records },
      { ...at, id: 'scales', heading: say(named.scalesOfPictures, { n: apart.length }), items: apart },
    ]
  })
  const all = { page: 'explore/', title: common.explore, id: 'all-sections', heading: explorePage.bySection }
  return [...tables, { ...all, of: 'section-rows', items: sections }]
}

const onWorks: Lists = corpus => {
  const t = wordsFor(corpus.review)
  return corpus.records.references.flatMap(work => {
    const title = say(t.referencePage.reference, { id: work.id, shortName: shortName(work, t) })
    const at = { page: workPath(work.id), title, of: 'sheet' as const }
    return sheetOf(corpus, work.id, listOrder).map(({ id, heading, rows }) => ({ ...at, id, heading, items: rows }))
  })
}

const onSources: Lists = corpus => {
  const t = wordsFor(corpus.review)
  const at = { page: 'sources/', title: t.sourcesPage.whatTheCitedWorksSay, of: 'asked' as const }
  return worksByVerdict(t, askedWorks(corpus)).map(({ id, heading, works }) => ({
    ...at,
    id,
    heading: say(t.named.kindCounted, { kind: heading, n: works.length }),
    items: works,
  }))
}

const onNotes: Lists = corpus => {
  const t = wordsFor(corpus.review)
  const at = { page: 'notes/', title: t.notesPage.editorialNotes, of: 'remarks' as const }
  return notesBySeverity(corpus).map(({ severity, notes }) => ({
    ...at,
    id: severity,
    heading: say(t.named.kindCounted, { kind: capital(t.noteLevels[severity]), n: notes.length }),
    items: notes,
  }))
}

const onReferences: Lists = corpus => {
  const { common, since } = wordsFor(corpus.review)
  const later = laterWorks(corpus)
  const [own, added] = [false, true].map(isLater =>
    corpus.records.references.filter(({ id }) => later.has(id) === isLater),
  )
  const at = { page: 'refs/', title: common.references, of: 'works' as const }
  return [
    { ...at, id: 'works', heading: common.works, items: own ?? [] },
    { ...at, id: 'later', heading: since.later, items: added ?? [] },
  ]
}

const onAudit: Lists = corpus => {
  const { common } = wordsFor(corpus.review)
  return tallies(corpus).map(({ rule, inconsistent, open }) => ({
    page: 'audit/',
    title: common.audit,
    id: rule.id,
    heading: rule.title,
    of: 'cases' as const,
    items: [...inconsistent, ...open],
  }))
}

const onDifferences: Lists = corpus => {
  const { differencesPage: t, since } = wordsFor(corpus.review)
  const title = t.whereTheyDisagree
  const at = { page: 'differences/', title }
  return [
    { ...at, id: 'places', heading: title, of: 'differences', items: differences(corpus) },
    { ...at, id: 'pairs', heading: since.beside, of: 'pairs', items: pairedQuantities(corpus) },
  ]
}

const onWhole: Lists = corpus => {
  const { common, rail, readPage: t } = wordsFor(corpus.review)
  const { measurements, findings } = corpus.records
  const at = { page: 'read/', title: ownTitle(corpus.review) }
  return [
    // A list apart from that of the review, which is read in parts and can not be compared.
    { ...at, id: 'text', heading: rail.sections, of: 'texts', items: [...corpus.sections] },
    {
      ...at,
      id: 'numbers-in-doubt',
      heading: t.numbersInDoubt,
      of: 'measurements',
      items: doubtful(corpus, 'measurements', measurements),
    },
    {
      ...at,
      id: 'statements-in-doubt',
      heading: common.statementsInDoubt,
      of: 'findings',
      items: doubtful(corpus, 'findings', findings),
    },
  ]
}

const onComparisons: Lists = corpus => {
  const t = wordsFor(corpus.review)
  const data = datasetOf(corpus)
  const at = { id: 'materials', heading: t.common.materials }
  const pairs = pairsOf(data).map((pair): PageList => {
    const [a = '', b = ''] = pair.values.map(value => inSentence(data.words, colouredName(data, value)))
    const title = capital(say(t.compared.both, { a, b }))
    return { ...at, page: `compare/${pair.slug}/`, title, of: 'subjects', items: comparisonsOf(data, pair) }
  })
  const all = { page: 'compare/', title: t.common.compare }
  return [
    ...pairs,
    { ...at, ...all, of: 'across', items: acrossTable(data).rows },
    {
      ...all,
      id: 'all-stated',
      heading: t.comparePage.comparisonsMadeByTheSources,
      of: 'stated',
      items: statedComparisons(data),
    },
  ]
}

const onPathways: Lists = corpus => {
  const t = wordsFor(corpus.review)
  const { pairs, rest } = pathwayGroups(corpus)
  const at = { page: 'pathways/', title: t.common.pathways }
  return [
    { ...at, id: 'pairs', heading: t.common.sideBySide, of: 'pathway-pairs', items: pairs },
    { ...at, id: 'by-material', heading: t.pathwaysPage.byMaterial, of: 'pathways-of', items: rest },
  ]
}

const onGlossary: Lists = corpus => {
  const at = { page: 'glossary/', title: wordsFor(corpus.review).glossaryPage.glossary, of: 'terms' as const }
  return termsAToZ(corpus).map(({ letter, id, items }) => ({ ...at, id, heading: letter, items }))
}

/** How many names a page of them may have before it shows fewer of each letter. */
const mostNames = 1200

const onNames: Lists = corpus => {
  const { common, authorsPage } = wordsFor(corpus.review)
  const names = { page: 'search/', title: common.search, letters: listedNames(corpus) }
  const authors = { page: 'search/authors/', title: authorsPage.authors, letters: authorsAToZ(corpus, workPath) }
  return [names, authors].flatMap(({ letters, ...at }) => {
    const count = letters.reduce((sum, { items }) => sum + items.length, 0)
    const of = count > mostNames ? ('many-names' as const) : ('names' as const)
    return letters.map(({ letter, id, items }) => ({ ...at, id, heading: letter, of, items }))
  })
}

const onMaterialIndex: Lists = corpus => {
  const at = { page: 'materials/', title: wordsFor(corpus.review).common.materials, of: 'materials' as const }
  return materialClasses(corpus).map(({ id, plural, materials }) => ({ ...at, id, heading: plural, items: materials }))
}

const onChallenges: Lists = corpus => {
  const { challengesPage: t } = wordsFor(corpus.review)
  const at = { page: 'challenges/', title: t.openProblems, of: 'challenges' as const }
  return challengeGroups(corpus).map(({ id, name, challenges }) => ({
    ...at,
    id: `g-${id}`,
    heading: name,
    items: challenges,
  }))
}

/** One sort of page with lists: whether a page is of it, and its lists. */
interface Sort {
  has: (page: string, corpus: Corpus) => boolean
  lists: Lists
  /** Whether they hold rows of the explorer, which another thread may be making yet. */
  ofRows?: boolean
}

const pagesBelow = (lists: Lists, ...folders: string[]): Sort => ({
  has: page => folders.some(folder => page.startsWith(folder)),
  lists,
})

const ofFacets: Sort = {
  has: (page, { vocabulary }) => vocabulary.facets.some(({ id }) => page.startsWith(`${id}/`)),
  lists: onFacets,
}

const sorts: readonly Sort[] = [
  pagesBelow(onGlossary, 'glossary/'),
  pagesBelow(onNames, 'search/'),
  pagesBelow(onMaterialIndex, 'materials/'),
  pagesBelow(onChallenges, 'challenges/'),
  { ...pagesBelow(onComparisons, 'compare/'), ofRows: true },
  pagesBelow(onPathways, 'pathways/'),
  ofFacets,
  pagesBelow(onMaterials, folders.materials),
  pagesBelow(onFigures, folders.figures, folders.tables),
  pagesBelow(onSections, sectionFolder),
  pagesBelow(onValues, 'explore/'),
  { ...pagesBelow(onTables, 'explore/'), ofRows: true },
  pagesBelow(onWorks, folders.references),
  pagesBelow(onSources, 'sources/'),
  pagesBelow(onNotes, 'notes/'),
  pagesBelow(onReferences, 'refs/'),
  pagesBelow(onAudit, 'audit/'),
  pagesBelow(onDifferences, 'differences/'),
  pagesBelow(onChanges, 'changes/'),
  pagesBelow(onPasts, 'changes/'),
  pagesBelow(onWhole, 'read/'),
  pagesBelow(onSince, 'since/'),
  pagesBelow(onViews, 'schematics/', 'pictures/', 'charts/', 'figures/'),
  pagesBelow(onChoices, 'choose/'),
  pagesBelow(onMistakes, 'mistakes/'),
  pagesBelow(onSearches, 'about/search/'),
]

/** The lists of a sort of page, by the path of the page on which they stand; none that is empty. */
const listsOfSort = memoise((corpus: Corpus, place: number): ReadonlyMap<string, readonly PageList[]> => {
  const rows = new Set(kinds.filter(kind => isInRows(corpus, kind)))
  const lists = (sorts[place]?.lists(corpus) ?? []).filter(({ items }) => items.length > 0)
  return Map.groupBy(
    lists.map(list => shortened(list, rows)),
    placeOf,
  )
})

/** Makes the lists that hold no rows, as all pages will be asked for and the rows are not there yet. */
export function makeListsWithoutRows(corpus: Corpus): void {
  for (const [place, { ofRows }] of sorts.entries()) if (!ofRows) listsOfSort(corpus, place)
}

/** The lists of a page, by their anchors, in order: those of other sorts of page are not looked for. */
export const listsOn = memoise((corpus: Corpus, page: string): ReadonlyMap<string, PageList> => {
  const lists = sorts.flatMap(({ has }, place) =>
    has(page, corpus) ? (listsOfSort(corpus, place).get(page) ?? []) : [],
  )
  return new Map(lists.map(list => [list.id, list]))
})

/** The lists of every page that has some which may grow long. */
export const allLists = (corpus: Corpus): PageList[] =>
  sorts.flatMap((_, place) => [...listsOfSort(corpus, place).values()].flat())

/** Every part of a list that has a page of its own, by its path. */
export const listParts = memoise(
  (corpus: Corpus): ReadonlyMap<string, ListPart> =>
    new Map(
      allLists(corpus).flatMap(list =>
        partsOfList(list)
          .slice(1)
          .map(part => [partPath(part.list, part.portion.number), part] as const),
      ),
    ),
)
