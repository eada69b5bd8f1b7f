import type { Corpus } from '../../../core/corpus/types.ts'
import type { SearchEntry } from '../entry.ts'
import { namedEntries } from './names.ts'
import { recordEntries } from './records.ts'
import { textEntries } from './text.ts'
import { workEntries } from './works.ts'

/** A page of the site that is found by what links call it. */
export interface PageEntry {
  path: string
  labels: string[]
}

/** Everything in a review that a search can find, and the pages that it is given besides. */
export function entriesOf(corpus: Corpus, pages: readonly PageEntry[]): SearchEntry[] {
  return [
    ...pages.map(pageEntry),
    ...textEntries(corpus),
    ...namedEntries(corpus),
    ...workEntries(corpus),
    ...recordEntries(corpus),
  ]
}

const pageEntry = ({ path, labels }: PageEntry): SearchEntry => ({
  kind: 'page',
  path,
  title: labels[0] ?? '',
  place: '',
  text: '',
  names: labels,
  about: [],
})
