import type { SearchEntry } from './entry.ts'
import { isCommon, nameKey, wordsIn } from './words.ts'

/**
 * The entries, by their numbers, that a key leads to: those that have it in a name, in their text, and in a name of what
 * they are about. Each stands in the first list that it belongs to, and there alone.
 */
export type Postings = readonly [name: readonly number[], text: readonly number[], about: readonly number[]]

/** What an entry is found by. */
export type Findable = Pick<SearchEntry, 'names' | 'text' | 'about'>

/**
 * The entries that each key leads to. A key is a word, or a whole name (`nameKey`), which leads to what goes by it.
 * `subjects` gives the names of what entries are about, by the keys that they use.
 */
export function postingsOf(
  entries: readonly Findable[],
  subjects: ReadonlyMap<string, readonly string[]>,
): Map<string, Postings> {
  const all = new Map<string, [number[], number[], number[]]>()
  const subjectWords = new Map(
    [...subjects].map(([key, names]) => [key, names.flatMap(name => [...significant(name), ...abbreviations(name)])]),
  )
  for (const [number, { names, text, about }] of entries.entries()) {
    const add = (field: 0 | 1 | 2, key: string): void => {
      const postings = all.get(key) ?? [[], [], []]
      all.set(key, postings)
      if (!postings.some(list => list[list.length - 1] === number)) postings[field].push(number)
    }
    for (const name of names) add(0, nameKey(wordsIn(name).map(({ word }) => word)))
    for (const name of names) for (const word of telling(name)) add(0, word)
    for (const word of significant(text)) add(1, word)
    for (const subject of about) for (const word of subjectWords.get(subject) ?? []) add(2, word)
  }
  return all
}

const significant = (text: string): string[] => wordsIn(text).flatMap(({ word }) => (isCommon(word) ? [] : [word]))

/** The words that a name is found by: a name of common words alone is found by those. */
function telling(name: string): string[] {
  const words = significant(name)
  return words.length > 0 ? words : wordsIn(name).map(({ word }) => word)
}

/** The abbreviations in a name, by the point after them, as keys that no word is: `lett.` in "Nano Lett.". */
const abbreviations = (name: string): string[] =>
  wordsIn(name).flatMap(({ word, end }) => (name[end] === '.' ? [`${word}.`] : []))
