import type { Corpus } from '../../../core/corpus/types.ts'
import type { KindsWith, Records } from '../../../core/kinds/types.ts'
import type { SearchEntry } from '../entry.ts'
import { unmarked } from '../marks.ts'
import { facetEntries, materialEntry, techniqueEntry, termEntry } from './names.ts'
import { measurementEntry, toldEntries } from './records.ts'
import { textEntries, wholeTextEntries } from './text.ts'
import { articleEntries, figureEntry, pictureEntry, questionEntries, referenceEntry, viewEntry } from './works.ts'

/** A page of the site that is found by what links call it. */
export interface PageEntry {
  path: string
  labels: string[]
}

/** The kinds of which a search finds more than their own fields say. */
type Composed = KindsWith<{ searched: true }>

const makers: { readonly [K in Composed]: (corpus: Corpus, record: Records[K]) => SearchEntry } = {
  materials: materialEntry,
  techniques: techniqueEntry,
  terms: termEntry,
  figures: figureEntry,
  pictures: pictureEntry,
  charts: viewEntry('charts'),
  tables: viewEntry('tables'),
  references: referenceEntry,
  measurements: measurementEntry,
}
const composed = Object.keys(makers) as Composed[]

const composedEntries = <K extends Composed>(corpus: Corpus, kind: K): SearchEntry[] =>
  corpus.records[kind].map(record => makers[kind](corpus, record))

/** Everything in a review that a search can find, and the pages that it is given besides. */
export const entriesOf = (corpus: Corpus, pages: readonly PageEntry[]): SearchEntry[] =>
  [
    ...pages.map(pageEntry),
    ...articleEntries(corpus),
    ...textEntries(corpus),
    ...composed.flatMap(kind => composedEntries(corpus, kind)),
    ...questionEntries(corpus),
    ...facetEntries(corpus),
    ...toldEntries(corpus),
  ].map(withNamesOnce)

/** What of it goes by a name of its own, which works and quantities do not, of which a review has most. */
export const namedEntries = (corpus: Corpus): SearchEntry[] =>
  [
    ...wholeTextEntries(corpus),
    ...composed.flatMap(kind =>
      kind === 'measurements' || kind === 'references' ? [] : composedEntries(corpus, kind),
    ),
    ...facetEntries(corpus),
  ].map(withNamesOnce)

const withNamesOnce = (entry: SearchEntry): SearchEntry => ({ ...entry, names: [...new Set(entry.names)] })

const pageEntry = ({ path, labels }: PageEntry): SearchEntry => ({
  kind: 'page',
  path,
  title: labels[0] ?? '',
  place: '',
  text: '',
  names: labels,
  mark: unmarked,
  about: [],
})
