import type { Postings } from './postings.ts'

/** Keys in the order of their characters: all that an index has, or a run of it. */
export interface Lexicon {
  keys: readonly string[]
  /**
   * What the keys at some places lead to, in the same order. Of a large index only so much is had at once: give the places
   * that matter most first; those that are left out lead to nothing.
   */
  postings(places: readonly number[]): Promise<Postings[]>
}

/** What a key leads to that leads to nothing. */
export const noPostings: Postings = [[], [], []]

/** The keys of postings in their order. */
export const sortedKeys = (postings: ReadonlyMap<string, Postings>): string[] =>
  [...postings.keys()].sort((a, b) => (a < b ? -1 : 1))

/** A lexicon over postings that are at hand. */
export function lexiconOf(postings: ReadonlyMap<string, Postings>): Lexicon {
  const keys = sortedKeys(postings)
  return { keys, postings: async places => places.map(place => postings.get(keys[place] ?? '') ?? noPostings) }
}

/** The place of the first key that is not before a text. */
export function placeOf(keys: readonly string[], text: string): number {
  let [low, high] = [0, keys.length]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((keys[middle] ?? '') < text) low = middle + 1
    else high = middle
  }
  return low
}
