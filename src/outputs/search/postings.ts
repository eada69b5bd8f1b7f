import { addressKey } from './address.ts'
import { alikened, type Synonyms } from './alike.ts'
import type { SearchEntry } from './entry.ts'
import { isCommon, lastCharacters, nameKey, spellings, wordsIn } from './words.ts'

/**
 * The entries, by their numbers, that a key leads to: those that have it in a name, in their text, and in a name of what
 * they are about. Each stands in the first list that it belongs to, and there alone.
 */
export type Postings = readonly [name: readonly number[], text: readonly number[], about: readonly number[]]

/** What an entry is found by. */
export type Findable = Pick<SearchEntry, 'path' | 'names' | 'text' | 'about'>

/**
 * The entries that each key leads to. A key is a word, a group of synonyms, or a whole name (`nameKey`), which leads to
 * what goes by it, also by a synonym, or an address (`addressKey`). `subjects` gives the names of what entries are about, by the keys that they use.
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
      names.flatMap(name => {
        const words = readWords(name)
        return [...significant(words), ...groupsIn(words, alike), ...abbreviations(name)]
      }),
    ]),
  )
  for (const [number, { path, names, text, about }] of entries.entries()) {
    const add = (field: 0 | 1 | 2, key: string): void => {
      const postings = all.get(key) ?? [[], [], []]
      all.set(key, postings)
      if (!postings.some(list => list[list.length - 1] === number)) postings[field].push(number)
    }
    add(0, addressKey(path))
    for (const name of names) {
      const words = readWords(name)
      for (const way of words.ways) add(0, nameKey(way))
      add(0, nameKey(alikened(words.all, alike)))
      for (const word of [...telling(words), ...groupsIn(words, alike)]) add(0, word)
    }
    const words = readWords(text)
    for (const word of [...significant(words), ...groupsIn(words, alike)]) add(1, word)
    for (const subject of about) for (const word of subjectWords.get(subject) ?? []) add(2, word)
  }
  return all
}

/** The words of a text, and the characters with which runs without blanks end. */
interface Words {
  all: string[]
  /** All, in each way to type them. */
  ways: string[][]
  last: string[]
}

function readWords(text: string): Words {
  const words = wordsIn(text)
  const ways = spellings(words)
  return { all: ways[0] ?? [], ways, last: lastCharacters(text).map(({ word }) => word) }
}

/** The groups of synonyms that a text has a word of. */
const groupsIn = ({ all, last }: Words, alike: Synonyms): string[] =>
  [all, last].flatMap(words => alike.groups(words)).map(({ key }) => key)

const significant = ({ ways, last }: Words): string[] => [...ways.flat(), ...last].filter(word => !isCommon(word))

/** The words that a name is found by: a name of common words alone is found by those. */
function telling(words: Words): string[] {
  const found = significant(words)
  return found.length > 0 ? found : words.all
}

/** The abbreviations in a name, by the point after them, as keys that no word is: `lett.` in "Nano Lett.". */
const abbreviations = (name: string): string[] =>
  wordsIn(name).flatMap(({ word, end }) => (name[end] === '.' ? [`${word}.`] : []))
