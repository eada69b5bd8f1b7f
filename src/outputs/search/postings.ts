import { alikened, type Synonyms } from './alike.ts'
import type { SearchEntry } from './entry.ts'
import { isCommon, lastCharacters, nameKey, wordsIn } from './words.ts'

/**
 * The entries, by their numbers, that a key leads to: those that have it in a name, in their text, and in a name of what
 * they are about. Each stands in the first list that it belongs to, and there alone.
 */
export type Postings = readonly [name: readonly number[], text: readonly number[], about: readonly number[]]

/** What an entry is found by. */
export type Findable = Pick<SearchEntry, 'names' | 'text' | 'about'>

/**
 * The entries that each key leads to. A key is a word, a group of synonyms, or a whole name (`nameKey`), which leads to
 * what goes by it, also by a synonym. `subjects` gives the names of what entries are about, by the keys that they use.
 */
export function postingsOf(
  entries: readonly Findable[],
  subjects: ReadonlyMap<string, readonly string[]>,
  alike: Synonyms,
): Map<string, Postings> {
  const all = new Map<string, [number[], number[], number[]]>()
  const subjectWords = new Map(
    [...subjects].map(([key, names]) => [
      key,
      names.flatMap(name => [...significant(name), ...groupsIn(name, alike), ...abbreviations(name)]),
    ]),
  )
  for (const [number, { names, text, about }] of entries.entries()) {
    const add = (field: 0 | 1 | 2, key: string): void => {
      const postings = all.get(key) ?? [[], [], []]
      all.set(key, postings)
      if (!postings.some(list => list[list.length - 1] === number)) postings[field].push(number)
    }
    for (const name of names) {
      const words = allWords(name)
      add(0, nameKey(words))
      add(0, nameKey(alikened(words, alike)))
      for (const word of [...telling(name), ...groupsIn(name, alike)]) add(0, word)
    }
    for (const word of [...significant(text), ...groupsIn(text, alike)]) add(1, word)
    for (const subject of about) for (const word of subjectWords.get(subject) ?? []) add(2, word)
  }
  return all
}

const allWords = (text: string): string[] => wordsIn(text).map(({ word }) => word)

/** The groups of synonyms that a text has a word of. */
const groupsIn = (text: string, alike: Synonyms): string[] =>
  [allWords(text), lastCharacters(text).map(({ word }) => word)]
    .flatMap(words => alike.groups(words))
    .map(({ key }) => key)

const significant = (text: string): string[] =>
  [...wordsIn(text), ...lastCharacters(text)].flatMap(({ word }) => (isCommon(word) ? [] : [word]))

/** The words that a name is found by: a name of common words alone is found by those. */
function telling(name: string): string[] {
  const words = significant(name)
  return words.length > 0 ? words : allWords(name)
}

/** The abbreviations in a name, by the point after them, as keys that no word is: `lett.` in "Nano Lett.". */
const abbreviations = (name: string): string[] =>
  wordsIn(name).flatMap(({ word, end }) => (name[end] === '.' ? [`${word}.`] : []))
