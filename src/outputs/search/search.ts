import { addressStart } from './address.ts'
import type { EntryKind, Shown } from './entry.ts'
import { wordsNear } from './expand.ts'
import { type Lexicons, match } from './match.ts'
import { peopleKey } from './people.ts'
import { parseQuery, type SearchQuery } from './query.ts'
import { rank } from './rank.ts'
import type { SearchSource } from './source.ts'

/** Things of one kind that a search found besides the best of all. */
export interface Group {
  kind: EntryKind
  /** Their numbers, the best first; a source has what is shown of them. */
  entries: number[]
}

/** A thing that a search found, as it is shown. */
export interface FoundThing {
  kind: EntryKind
  thing: Shown
}

/** What a search found. */
export interface Found {
  /** The best of all kinds. */
  best: FoundThing[]
  /** The others, by kind. */
  groups: Group[]
  /** How many things in all. */
  total: number
  /** The words that they were found by. */
  words: Set<string>
  /** Words of the query that nothing has. */
  unknown: string[]
  /** Words of the review that are near to those which nothing has. */
  near: string[]
  /** False where nothing has all words, and what was found has only some. */
  complete: boolean
}

const nothing: Found = { best: [], groups: [], total: 0, words: new Set(), unknown: [], near: [], complete: true }

/**
 * Looks for what a reader asks for, and gives the best, at most so many, as they are shown. A number and its unit, where nothing goes by both as one word, are two: `10nm`.
 */
export async function search(source: SearchSource, text: string, most: number): Promise<Found> {
  const found = await searchFor(source, parseQuery(text, source), most)
  const joined = found.unknown.some(word => unitBehind.test(word))
  return joined ? searchFor(source, parseQuery(text.replace(everyUnitBehind, '$1 '), source), most) : found
}

const unitBehind = /^\p{Nd}+(?:[.,]\p{Nd}+)?(?=\p{L})/u
const everyUnitBehind = /(?<![\p{L}\p{N}.,])(\p{Nd}+(?:[.,]\p{Nd}+)?)(?=[\p{L}µ])/gu

async function searchFor(source: SearchSource, query: SearchQuery, most: number): Promise<Found> {
  if (query.terms.length === 0) return nothing
  const lexicons = await lexiconsFor(source, query)
  const { best, groups, ...rest } = rank(query, source.counts, await match(query, lexicons))
  const first = best.slice(0, most)
  const [things, near] = await Promise.all([
    source.shown(first.map(({ entry }) => entry)),
    nearWords(query, lexicons, rest.unknown),
  ])
  const shown = new Set(first.map(({ entry }) => entry))
  return {
    ...rest,
    near,
    best: first.map(({ kind }, index) => ({ kind, thing: things[index] as Shown })),
    total: best.length,
    groups: groups
      .map(({ kind, entries }) => ({ kind, entries: entries.filter(entry => !shown.has(entry)) }))
      .filter(({ entries }) => entries.length > 0),
  }
}

/** The words of an index that are near to those of a query which nothing has. */
async function nearWords({ terms }: SearchQuery, lexicons: Lexicons, unknown: readonly string[]): Promise<string[]> {
  const near = await Promise.all(
    terms.map(({ words: [word = ''] }, index) => {
      const lexicon = lexicons.terms[index]?.typed[0]
      return lexicon && unknown.includes(word) ? wordsNear(lexicon, word) : []
    }),
  )
  return [...new Set(near.flat())]
}

/** What an index has around the words of a query. */
async function lexiconsFor(source: SearchSource, { terms, names, person, address }: SearchQuery): Promise<Lexicons> {
  const [ofTerms, ofNames, people, addresses] = await Promise.all([
    Promise.all(
      terms.map(async ({ typed, group }) => ({
        typed: await Promise.all(typed.map(({ stem }) => source.lexicon(stem))),
        group: group === null ? null : await source.lexicon(group),
      })),
    ),
    Promise.all(names.map(name => source.lexicon(name))),
    source.lexicon(person.length > 1 ? peopleKey(person) : (names[0] ?? '')),
    address && source.lexicon(addressStart(address)),
  ])
  return { terms: ofTerms, names: ofNames, people, addresses }
}
