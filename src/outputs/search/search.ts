import { type EntryKind, entryKinds, type Shown } from './entry.ts'
import { parseQuery, type SearchQuery } from './query.ts'
import { rank } from './rank.ts'
import type { SearchSource } from './source.ts'

/** A group of things of one kind that a search found. */
export interface Group {
  kind: EntryKind
  label: string
  /** All that were found of this kind, by their numbers, the best first. */
  entries: number[]
  /** The first of them, as they are shown. */
  shown: Shown[]
}

/** What a search found. */
export interface Found {
  groups: Group[]
  /** How many things in all. */
  total: number
  /** The words that they were found by. */
  words: Set<string>
  /** Words of the query that nothing has. */
  unknown: string[]
  /** False where nothing has all words, and what was found has only some. */
  complete: boolean
}

const nothing: Found = { groups: [], total: 0, words: new Set(), unknown: [], complete: true }

/** How many things a search shows: of the group that has the best one, and of each other group. */
export interface Room {
  best: number
  others: number
}

/** Looks for what a reader asks for. A number and its unit, where nothing goes by both as one word, are two: `10nm`. */
export async function search(source: SearchSource, text: string, room: Room): Promise<Found> {
  const found = await searchFor(source, parseQuery(text), room)
  const joined = found.unknown.some(word => unitBehind.test(word))
  return joined ? searchFor(source, parseQuery(text.replace(everyUnitBehind, '$1 ')), room) : found
}

const unitBehind = /^\p{Nd}+(?:[.,]\p{Nd}+)?(?=\p{L})/u
const everyUnitBehind = /(?<![\p{L}\p{N}.,])(\p{Nd}+(?:[.,]\p{Nd}+)?)(?=[\p{L}µ])/gu

async function searchFor(source: SearchSource, query: SearchQuery, room: Room): Promise<Found> {
  if (query.words.length === 0) return nothing
  const [names, ...words] = await Promise.all([query.name, ...query.words].map(key => source.lexicon(key)))
  if (!names) return nothing
  const { groups, ...rest } = rank(query, source.counts, words, names)
  const shown = groups.map(({ entries }, index) => entries.slice(0, index === 0 ? room.best : room.others))
  const things = await source.shown(shown.flat())
  return {
    ...rest,
    total: groups.reduce((sum, { entries }) => sum + entries.length, 0),
    groups: groups.map(({ kind, entries }, index) => {
      const start = shown.slice(0, index).reduce((sum, before) => sum + before.length, 0)
      const end = start + (shown[index]?.length ?? 0)
      return { kind, label: entryKinds[kind].label, entries, shown: things.slice(start, end) }
    }),
  }
}
