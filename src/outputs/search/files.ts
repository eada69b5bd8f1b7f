import { dataScript } from '../render/json.ts'
import { synonymsOf } from './alike.ts'
import type { Columns, IndexData, PartData, WholeIndex } from './data.ts'
import { kindOrder, type SearchEntry } from './entry.ts'
import { sortedKeys } from './lexicon.ts'
import { writeNumbers } from './numbers.ts'
import { packLexicon, toColumns } from './pack.ts'
import { type Postings, postingsOf } from './postings.ts'

/** How large an index may be, in characters of its files. */
export interface Limits {
  /** Up to here the index is sent whole, and a page finds everything at once: some 25 kB when it is compressed. */
  whole: number
  /** The size of each part of the lexicon of a larger one. */
  keys: number
  /** The size of each part of what is shown of a larger one. */
  shown: number
}

const limits: Limits = { whole: 100_000, keys: 12_000, shown: 3_000 }

/**
 * The files of an index by name: `search-index.js` and, where that would be too large, parts that a page asks for when
 * it needs them. All are classic scripts, which a page that was opened from a disk may run.
 */
export function indexFiles(
  found: readonly SearchEntry[],
  subjects: ReadonlyMap<string, readonly string[]>,
  synonyms: readonly (readonly string[])[] = [],
  { whole, keys, shown }: Limits = limits,
): Map<string, string> {
  const entries = kindOrder.flatMap(kind => found.filter(entry => entry.kind === kind))
  const counts = kindOrder.map(kind => entries.filter(entry => entry.kind === kind).length)
  const alike = synonyms.map(group => [...group])
  const script = indexScript({ counts, alike, whole: wholeIndex(entries, subjects), parted: null })
  if (script.length <= whole) return new Map([['search-index.js', script]])

  const postings = postingsOf(entries, subjects, synonymsOf(synonyms))
  const keyParts = cut(sortedKeys(postings), key => sizeOf(key, postings), keys)
  const shownParts = cut(entries, ({ path, title, place, text }) => (path + title + place + text).length + 12, shown)
  const firsts = shownParts.map((_, index) => shownParts.slice(0, index).reduce((sum, part) => sum + part.length, 0))
  const parted = { keys: keyParts.map(part => part[0] ?? ''), shown: firsts }
  return new Map([
    ['search-index.js', indexScript({ counts, alike, whole: null, parted })],
    ...keyParts.map((part, index) => partScript(`keys-${index}`, packLexicon(part, postings))),
    ...shownParts.map((part, index) => partScript(`shown-${index}`, toColumns(part))),
  ])
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

/** About as many characters as a key takes in a part. */
const sizeOf = (key: string, postings: ReadonlyMap<string, Postings>): number =>
  key.length + (postings.get(key) ?? []).reduce((sum, list) => sum + list.length + 1, 0)

/** Cuts a list in runs of about a size; one that is larger by itself stands alone. */
function cut<T>(list: readonly T[], size: (one: T) => number, most: number): T[][] {
  const parts: T[][] = []
  let room = 0
  for (const one of list) {
    const needs = size(one)
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
