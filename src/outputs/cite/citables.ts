import { capital } from '../../core/basics/letters.ts'
import { memoise } from '../../core/basics/memoise.ts'
import { present } from '../../core/basics/present.ts'
import { say } from '../../core/catalogue/say.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import { facetValues } from '../../core/corpus/related.ts'
import { eachOnce } from '../../core/corpus/same-work.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { rowsFolder } from '../../core/kinds/home.ts'
import { facetKind, keyOf, kindOf, one, permalinked } from '../../core/kinds/kinds.ts'
import type { Kind, Records } from '../../core/kinds/types.ts'
import { pageOf } from '../../core/permalinks/departures.ts'
import { facetPath, sectionPath } from '../../core/permalinks/path.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import { isAppendix, numberedTitle } from '../../core/schema/section.ts'
import { formatQuantity } from '../../core/units/index.ts'
import { plainText } from '../../core/words/plain.ts'
import { sectionName } from '../../core/words/section-names.ts'
import { measurementTitle } from '../../core/words/title.ts'
import { cautionOf } from './caution.ts'
import type { CslItem } from './csl.ts'
import { articleItem, dataItem, partItem, referenceItem, reviewItem } from './items.ts'
import type { CitableKind } from './work-kinds.ts'

/** A thing with an address that can be cited. */
export interface Citable {
  /** Its address within the site: `s/3.1.2/`, `r/<id>/`, empty for the whole. */
  path: string
  kind: CitableKind
  item: CslItem
  /** The published article that the review rests on; null for a review of its own, for a work, and for what is from later literature. */
  article: CslItem | null
  /** The works that it rests on, where they are few enough to be cited with it: those of a record, not of a section. */
  works: CslItem[]
}

/** Everything that can be cited, by its address. */
export const citables = memoise(
  (corpus: Corpus): ReadonlyMap<string, Citable> =>
    new Map(makeCitables(corpus).map(citable => [citable.path, citable])),
)

/** A thing that shows what the files of a citation hold: the first quantity that rests on works, else the whole review. */
export function exampleCitable(corpus: Corpus): Citable {
  const all = citables(corpus)
  const rests = ({ kind, works }: Citable) => kind === 'measurement' && works.length > 0
  return [...all.values()].find(rests) ?? wholeReview(corpus)
}

const wholeReview = (corpus: Corpus): Citable => present(citables(corpus).get(''), 'citation of the whole review')

/** What to cite for a page: the thing that it shows or, for a list of things, the whole review. */
export const citableFor = (corpus: Corpus, page: string): Citable => citables(corpus).get(page) ?? wholeReview(corpus)

/** The items that a file of citations holds: the thing, the article, the works that it rests on. */
export const itemsOf = ({ item, article, works }: Citable): CslItem[] => [item, ...(article ? [article] : []), ...works]

/** The items that a file of several citations holds: first the things, then what they rest on, each once. */
export function itemsOfAll(all: readonly Citable[]): CslItem[] {
  const items = [...all.map(({ item }) => item), ...all.flatMap(citable => itemsOf(citable).slice(1))]
  return [...new Map(items.map(item => [item.id, item])).values()]
}

/** Where the files of a citation lie, without their ending: `s/3.1.2/cite`. All rows of a part of a list share theirs. */
export const citePath = (path: string): string =>
  `${(path.startsWith(rowsFolder) ? pageOf(path) : path.replace('#', '')).replace(/(?<=[^/])$/, '/')}cite`

interface Part {
  path: string
  kind: CitableKind
  title: string
  refs?: readonly number[]
  /** What its citation has to say besides. */
  caution?: ReturnType<typeof cautionOf>
}

function makeCitables(corpus: Corpus): Citable[] {
  const { review } = corpus
  const article = articleItem(review)
  const works = new Map(corpus.records.references.map(reference => [reference.id, referenceItem(review, reference)]))
  const part = ({ path, kind, title, refs = [], caution = {} }: Part): Citable => ({
    path,
    kind,
    item: { ...partItem(review, { path, title, kind }), ...caution },
    // What is from later literature is not the article's.
    article: caution.custom?.origin === 'addition' ? null : article,
    works: eachOnce(corpus, refs).flatMap(number => works.get(number) ?? []),
  })
  const work = (number: number, item: CslItem): Citable => ({
    path: recordPath('references', number),
    kind: 'work',
    item,
    article: null,
    works: [],
  })
  return [
    { path: '', kind: 'review', item: reviewItem(review), article, works: [] },
    { path: 'data/', kind: 'data set', item: dataItem(review), article, works: [] },
    ...[
      ...sections(corpus),
      ...ownTexts(corpus),
      ...views(corpus),
      ...pictures(corpus),
      ...figures(corpus),
      ...records(corpus),
      ...subjects(corpus),
    ].map(part),
    ...[...works].map(([number, item]) => work(number, item)),
  ]
}

const sections = (corpus: Corpus): Part[] =>
  corpus.sections.map(({ number, title }) => ({
    path: sectionPath(number),
    kind: 'section',
    title: isAppendix(number) ? `${sectionName(corpus, number)} ${title}` : numberedTitle(number, title),
  }))

/** The pages that the review adds. */
const ownTexts = (corpus: Corpus): Part[] =>
  corpus.pages.map(({ number, title }) => ({ path: sectionPath(number), kind: 'page', title }))

const views = (corpus: Corpus): Part[] => [
  ...corpus.records.charts.map(({ id, title }) => ({
    path: recordPath('charts', id),
    kind: 'chart' as const,
    title: plainText(corpus, title),
  })),
  ...corpus.records.tables.map(({ id, title }) => ({
    path: recordPath('tables', id),
    kind: 'table' as const,
    title: plainText(corpus, title),
  })),
  ...corpus.records.schematics.map(({ id, title, refs }) => ({
    path: recordPath('schematics', id),
    kind: 'schematic' as const,
    title: plainText(corpus, title),
    refs,
  })),
]

const pictures = (corpus: Corpus): Part[] =>
  corpus.records.pictures.map(({ id, title, refs }) => ({
    path: recordPath('pictures', id),
    kind: 'picture',
    title: plainText(corpus, title),
    refs,
  }))

const figures = (corpus: Corpus): Part[] =>
  corpus.records.figures.map(record => {
    const { id, type, title, refs, panels } = record
    return {
      path: recordPath('figures', keyOf('figures', record)),
      kind: type,
      title: say(wordsFor(corpus.review).edited.figureOfArticle, {
        name: say(type === 'table' ? wordsFor(corpus.review).places.table : wordsFor(corpus.review).places.figure, {
          id,
        }),
        title: plainText(corpus, title),
      }),
      refs: [...refs, ...panels.flatMap(panel => panel.refs)],
    }
  })

const records = (corpus: Corpus): Part[] =>
  permalinked.flatMap(kind =>
    corpus.records[kind].map(record => ({
      path: recordPath(kind, record.id, corpus),
      kind: one(kind),
      title: recordTitle(corpus, kind, record),
      refs: record.refs,
      caution: cautionOf(corpus, kind, record.id),
    })),
  )

/** What a record is cited as: what was measured with its value, the claim, or its title. */
export const recordTitle = <K extends Kind>(corpus: Corpus, kind: K, record: Records[K]): string =>
  recordWords(corpus, kind, record).replace(/\.$/, '')

/** The same with the full stop of a claim. */
export function recordWords<K extends Kind>(corpus: Corpus, kind: K, record: Records[K]): string {
  if (kind === 'measurements') {
    const measurement = record as Records['measurements']
    return `${measurementTitle(corpus, measurement)}: ${formatQuantity(measurement, corpus.unit(measurement.unit))}`
  }
  return plainText(corpus, kindOf(kind).title(record) ?? String(record.id))
}

/** Materials, techniques and the other values of facets: pages that gather what the review holds about one thing. */
function subjects(corpus: Corpus): Part[] {
  const materials: Part[] = corpus.records.materials.map(({ id, name }) => ({
    path: recordPath('materials', id),
    kind: 'material',
    title: capital(name),
  }))
  const values = corpus.vocabulary.facets.flatMap(facet =>
    facetValues(corpus, facet.id).map((value): Part => {
      const technique = facetKind(facet) === 'techniques' ? corpus.get('techniques', value) : undefined
      return {
        path: facetPath(facet.id, value),
        kind: technique ? 'technique' : 'page',
        title: capital(plainText(corpus, corpus.facetValue(facet.id, value).name)),
        refs: technique?.refs ?? [],
      }
    }),
  )
  return [...materials, ...values]
}
