import { addressStart } from './address.ts'
import type { EntryKind, Shown } from './entry.ts'
import { wordsNear } from './expand.ts'
import { type Lexicons, match } from './match.ts'
import { peopleKey } from './people.ts'
import { parseQuery, type SearchQuery } from './query.ts'
import { rank } from './rank.ts'
import { dividedIn, otherNumbers, unitsApart } from './rewrites.ts'
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
 * Looks for what a reader asks for, and gives the best, at most so many, as they are shown. Where nothing has all of it,
 * it is read in other ways as well: a number and its unit as two words, numbers as other languages write them, a word that
 * nothing has as two.
 */
export async function search(source: SearchSource, text: string, most: number): Promise<Found> {
  const ask = (words: string) => searchFor(source, parseQuery(words, source), most)
  const asked = await ask(text)
  const apart = unitsApart(text, asked.unknown)
  const found = apart === text ? asked : await ask(apart)
  if (found.complete) return found
  for (const other of otherNumbers(apart)) {
    const same = await ask(other)
    if (same.complete) return same
  }
  const parts = await dividedIn(source, apart, found.unknown)
  const divided = parts === null ? found : await ask(parts)
  return divided.complete ? divided : found
}

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
async function lexiconsFor(source: SearchSource, { terms, names, persons, address }: SearchQuery): Promise<Lexicons> {
  const [ofTerms, ofNames, people, addresses] = await Promise.all([
    Promise.all(
      terms.map(async ({ typed, group }) => ({
        typed: await Promise.all(typed.map(({ stem }) => source.lexicon(stem))),
        group: group === null ? null : await source.lexicon(group),
      })),
    ),
    Promise.all(names.map(name => source.lexicon(name))),
    Promise.all(persons.map(person => source.lexicon(peopleKey(person)))),
    address && source.lexicon(addressStart(address)),
  ])
  return { terms: ofTerms, names: ofNames, people, addresses }
}
