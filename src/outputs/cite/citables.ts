import { memoise, memoiseLast } from '../../core/basics/memoise.ts'
import { present } from '../../core/basics/present.ts'
import { eachOnce } from '../../core/corpus/same-work.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { rowsFolder } from '../../core/kinds/home.ts'
import type { Records } from '../../core/kinds/types.ts'
import { pageOf } from '../../core/permalinks/departures.ts'
import { recordPath } from '../../core/permalinks/record-path.ts'
import type { RowKind } from '../../core/schema/rows.ts'
import type { CslItem } from './csl.ts'
import { articleItem, dataItem, partItem, referenceItem, reviewItem } from './items.ts'
import { type CitablePart, partsOf, recordPart } from './parts.ts'
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

/** How to make what can be cited at each address, in order: most of it is asked for one by one. */
const makers = memoise(
  (corpus: Corpus): ReadonlyMap<string, () => Citable> =>
    new Map(makersOf(corpus).map(({ path, make }) => [path, make])),
)

/** What can be cited at an address; null where nothing can. A page asks for its own, and hardly any other does. */
export const citableAt = memoiseLast(
  (corpus: Corpus, path: string): Citable | null => makers(corpus).get(path)?.() ?? null,
)

/** The same of a record that has a row: nothing is kept of it, as each of very many is asked for once. */
export const citableRow = (corpus: Corpus, kind: RowKind, record: Records[RowKind]): Citable =>
  citablePart(corpus, recordPart(corpus, kind, record))

/** Everything that can be cited, by its address. */
export const citables = memoise(
  (corpus: Corpus): ReadonlyMap<string, Citable> =>
    new Map(Array.from(makers(corpus), ([path, make]) => [path, make()] as const)),
)

/** The addresses of all that can be cited, in the same order. */
export const citedPaths = (corpus: Corpus): Iterable<string> => makers(corpus).keys()

/** A thing that shows what the files of a citation hold: the first quantity that rests on works, else the whole review. */
export function exampleCitable(corpus: Corpus): Citable {
  const rests = ({ kind, works }: Citable) => kind === 'measurement' && works.length > 0
  return citables(corpus).values().find(rests) ?? wholeReview(corpus)
}

const wholeReview = (corpus: Corpus): Citable => present(citableAt(corpus, ''), 'citation of the whole review')

/** What to cite for a page: the thing that it shows or, for a list of things, the whole review. */
export const citableFor = (corpus: Corpus, page: string): Citable => citableAt(corpus, page) ?? wholeReview(corpus)

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

const workItem = memoise((corpus: Corpus, number: number): CslItem | null => {
  const work = corpus.get('references', number)
  return work ? referenceItem(corpus.review, work) : null
})

const articleOf = memoise((corpus: Corpus): CslItem | null => articleItem(corpus.review))

const citablePart = (corpus: Corpus, { path, kind, tell }: CitablePart): Citable => {
  const { title, refs = [], caution = {} } = tell()
  return {
    path,
    kind,
    item: { ...partItem(corpus.review, { path, title, kind }), ...caution },
    // What is from later literature is not the article's.
    article: caution.custom?.origin === 'addition' ? null : articleOf(corpus),
    works: eachOnce(corpus, refs).flatMap(number => workItem(corpus, number) ?? []),
  }
}

const citableWork = (corpus: Corpus, path: string, number: number): Citable => ({
  path,
  kind: 'work',
  item: present(workItem(corpus, number), `work ${number}`),
  article: null,
  works: [],
})

/** How to make each thing that can be cited, with its address. */
function makersOf(corpus: Corpus): { path: string; make: () => Citable }[] {
  const { review } = corpus
  const whole = (at: Pick<Citable, 'path' | 'kind'>, item: () => CslItem) => ({
    path: at.path,
    make: (): Citable => ({ ...at, item: item(), article: articleOf(corpus), works: [] }),
  })
  return [
    whole({ path: '', kind: 'review' }, () => reviewItem(review)),
    whole({ path: 'data/', kind: 'data set' }, () => dataItem(review)),
    ...partsOf(corpus).map(part => ({ path: part.path, make: () => citablePart(corpus, part) })),
    ...corpus.records.references.map(({ id }) => {
      const path = recordPath('references', id)
      return { path, make: () => citableWork(corpus, path, id) }
    }),
  ]
}
