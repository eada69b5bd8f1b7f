import { dataScript } from '../render/json.ts'
import { synonymsOf } from './alike.ts'
import type { Columns, IndexData, PartData, WholeIndex } from './data.ts'
import { kindOrder, type SearchEntry } from './entry.ts'
import { noPostings, sortedKeys } from './lexicon.ts'
import { writeNumbers } from './numbers.ts'
import { packKey, packKeys, packPostings, toColumns } from './pack.ts'
import { postingsOf } from './postings.ts'

/** How large an index may be, in characters of its files. */
export interface Limits {
  /** Up to here the index is sent whole, and a page finds everything at once: some 25 kB when it is compressed. */
  whole: number
  /** The size of each part of the keys of a larger one. */
  keys: number
  /** The size of each part of what its keys lead to. */
  postings: number
  /** The least size of each part of what is shown of a larger one: parts are larger, and more, the more there is. */
  shown: number
}

/** What the words of a review are: in which language, and which of them stand for each other. */
export interface SearchWords {
  language: string
  synonyms: readonly (readonly string[])[]
}

const limits: Limits = { whole: 100_000, keys: 6_000, postings: 2_500, shown: 3_000 }

/**
 * The files of an index by name: `search-index.js` and, where that would be too large, parts that a page asks for when
 * it needs them. All are classic scripts, which a page that was opened from a disk may run.
 */
export function indexFiles(
  found: readonly SearchEntry[],
  subjects: ReadonlyMap<string, readonly string[]>,
  { language, synonyms }: SearchWords,
  sizes: Limits = limits,
): Map<string, string> {
  const entries = kindOrder.flatMap(kind => found.filter(entry => entry.kind === kind))
  const counts = kindOrder.map(kind => entries.filter(entry => entry.kind === kind).length)
  const alike = synonyms.map(group => [...group])
  const script = indexScript({ counts, language, alike, whole: wholeIndex(entries, subjects), parted: null })
  if (script.length <= sizes.whole) return new Map([['search-index.js', script]])

  const postings = postingsOf(entries, subjects, synonymsOf(synonyms))
  const keys = sortedKeys(postings)
  const leadTo = keys.map(key => packPostings(postings.get(key) ?? noPostings))
  const keyParts = cut(keys, (key, place) => packKey(keys[place - 1] ?? '', key).length + 1, sizes.keys)
  const postingParts = cut(leadTo, text => text.length + 1, sizes.postings)
  const shownParts = cut(entries, shownSize, shownPartSize(entries, sizes.shown))
  const parted = {
    keys: keyParts.map((part, index) => beginning(keyParts[index - 1]?.at(-1) ?? '', part[0] ?? '')),
    keyNumbers: firsts(keyParts),
    postings: firsts(postingParts),
    shown: firsts(shownParts),
  }
  return new Map([
    ['search-index.js', indexScript({ counts, language, alike, whole: null, parted })],
    ...keyParts.map((part, index) => partScript(`keys-${index}`, packKeys(part))),
    ...postingParts.map((part, index) => partScript(`postings-${index}`, part.join(' '))),
    ...shownParts.map((part, index) => partScript(`shown-${index}`, toColumns(part))),
  ])
}

const shownSize = ({ path, title, place, text }: SearchEntry): number =>
  path.length + title.length + place.length + text.length + 12

/**
 * The size of the parts of what is shown. It grows with the root of all, as their number does: a search asks for a few of
 * them, and a site has all of them as files.
 */
const shownPartSize = (entries: readonly SearchEntry[], least: number): number =>
  Math.max(least, Math.ceil(2.5 * Math.sqrt(entries.reduce((sum, entry) => sum + shownSize(entry), 0))))

/** The number of the first thing in each part, as text. */
function firsts(parts: readonly (readonly unknown[])[]): string {
  let count = 0
  return writeNumbers(
    parts.map(part => {
      count += part.length
      return count - part.length
    }),
  )
}

/** As much of a key as tells it from the one before it. */
function beginning(before: string, key: string): string {
  let length = 0
  while (key[length] === before[length] && length < key.length) length++
  return key.slice(0, length + 1)
}

function wholeIndex(entries: readonly SearchEntry[], subjects: ReadonlyMap<string, readonly string[]>): WholeIndex {
  const used = [...new Set(entries.flatMap(({ about }) => about))]
  const places = new Map(used.map((key, place) => [key, place]))
  return {
    shown: toColumns(entries),
    names: entries.map(({ names, title }) => (names.length === 1 && names[0] === title ? 1 : names.join('|'))),
    about: entries.map(({ about }) => writeNumbers([...new Set(about)].map(key => places.get(key) ?? 0).sort(rising))),
    subjects: used.map(key => (subjects.get(key) ?? []).join('|')),
  }
}

const rising = (a: number, b: number): number => a - b

/** Cuts a list in runs of about a size; one that is larger by itself stands alone. */
function cut<T>(list: readonly T[], size: (one: T, place: number) => number, most: number): T[][] {
  const parts: T[][] = []
  let room = 0
  for (const [place, one] of list.entries()) {
    const needs = size(one, place)
    if (needs > room) {
      parts.push([])
      room = most
    }
    parts.at(-1)?.push(one)
    room -= needs
  }
  return parts
}

const indexScript = (data: IndexData): string => dataScript('searchIndex', data)

const partScript = (name: string, data: PartData | Columns): [string, string] => [
  `search-${name}.js`,
  dataScript('searchParts', data, name),
]
