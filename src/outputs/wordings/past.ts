import { memoise } from '../../core/basics/memoise.ts'
import type { AddressKind, Wording } from '../../core/corpus/publication.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { currentAddresses, currentPaths } from '../../core/permalinks/addresses.ts'
import { pageOf } from '../../core/permalinks/departures.ts'
import { departures, storyOf } from '../../core/permalinks/standing.ts'
import { wordsAt } from './words.ts'

/** What an address said in earlier editions and says no more. */
export interface Past {
  path: string
  kind: AddressKind
  /** Oldest first: the edition that brought each wording, and its words; null where they were not kept. */
  wordings: { edition: string; words: Wording | null }[]
}

/** The address of the page that shows what stood on a page in earlier editions, beside what stands there now. */
export const pastPath = (page: string): string => `changes/${page}`

/** The anchor there of what stood at an address from an edition on. */
export const pastAnchor = (path: string, edition: string): string => `${path.split('#')[1] ?? 'e'}-${edition}`

/** What stood on each page in earlier editions, by the address of the page; where no words were kept, nothing. */
export const pasts = memoise((corpus: Corpus): ReadonlyMap<string, Past[]> => {
  const { ledger, words } = corpus.publication
  if (words.size === 0) return new Map()
  const current = currentAddresses(corpus)
  const known = new Map([...ledger, ...current].map(([path, { kind }]) => [path, kind]))
  const all = [...known].flatMap(([path, kind]): Past[] => {
    const address = current.get(path)
    if (!address && departures(corpus).get(path)?.fate === 'moved') return []
    const earlier = storyOf(corpus, path).filter(({ hash }) => hash !== null && hash !== address?.hash)
    const wordings = earlier.map(({ edition, path }) => ({ edition, words: words.get(edition)?.get(path) ?? null }))
    return wordings.length === 0 ? [] : [{ path, kind, wordings }]
  })
  return new Map(
    [...Map.groupBy(all, ({ path }) => pageOf(path))].filter(([, pasts]) =>
      pasts.some(({ wordings }) => wordings.some(({ words }) => words !== null)),
    ),
  )
})

/** What stands at an address now; null where it was taken out. */
export const saysNow = (corpus: Corpus, path: string): Wording | null =>
  currentPaths(corpus).has(path) ? wordsAt(corpus, path) : null

/** What stood at an address in earlier editions, where its words were kept; null otherwise. */
export const pastOf = (corpus: Corpus, path: string): Past | null =>
  pasts(corpus)
    .get(pageOf(path))
    ?.find(past => past.path === path) ?? null
