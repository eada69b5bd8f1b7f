import { addressesLike } from './addressed.ts'
import { expand } from './expand.ts'
import type { Inflected } from './inflection.ts'
import { type Lexicon, noPostings, placeOf } from './lexicon.ts'
import { namesLike } from './people.ts'
import type { Postings } from './postings.ts'
import type { QueryTerm, SearchQuery } from './query.ts'

/** The keys that an index has around those of a query. */
export interface Lexicons {
  /** For each term of the query, around its word in each way to type it, and around its group; null where it has none. */
  terms: readonly { typed: readonly Lexicon[]; group: Lexicon | null }[]
  /** For each name that the query may be. */
  names: readonly Lexicon[]
  /** The names that begin with the first letter of each of the query's persons, for people whose given names are initials. */
  people: readonly Lexicon[]
  /** The addresses that end as the query does; null where it is none. */
  addresses: Lexicon | null
}

/** A key that stands for a part of a query: what it leads to, and how well it fits, from 0 to 1. */
interface Hit {
  postings: Postings
  quality: number
}

/** What of an index a query stands for. */
export interface Matched {
  /** For each term, the keys that it stands for, and the words by which to mark what they lead to. */
  terms: { hits: Hit[]; words: string[] }[]
  /** The names that the query is or begins: what they lead to, and how much of the name it is, whole or a part of it. */
  names: { postings: Postings; isWhole: boolean; part: number }[]
  /** The persons whom the query may name. */
  people: Postings[]
  /** What stands at the address that the query is. */
  addressed: Postings[]
}

/** How well a synonym fits where the word itself was asked for. */
const synonymQuality = 0.75

/** Finds the keys that a query stands for, and gets what they lead to. */
export async function match(query: SearchQuery, { terms, names, people, addresses }: Lexicons): Promise<Matched> {
  const last = query.terms.length - 1
  const { address } = query
  const [ofTerms, ofNames, ofPeople, addressed] = await Promise.all([
    Promise.all(
      query.terms.map((term, index) =>
        matchTerm(term, terms[index] as Lexicons['terms'][number], query.growing && index === last),
      ),
    ),
    Promise.all(query.names.map((name, index) => matchName(name, query.growing, names[index] as Lexicon))),
    Promise.all(people.map(({ keys, postings }, index) => postings(namesLike(keys, query.persons[index] ?? [])))),
    address && addresses ? addresses.postings(addressesLike(addresses.keys, address)) : [],
  ])
  return { terms: ofTerms, names: ofNames.flat(), people: ofPeople.flat(), addressed }
}

/** The keys of a word, the best first, and that of its synonyms. */
async function matchTerm(
  term: QueryTerm,
  { typed, group }: Lexicons['terms'][number],
  growing: boolean,
): Promise<Matched['terms'][number]> {
  const ofWords = await Promise.all(
    typed.map((lexicon, index) => matchWord(lexicon, term.typed[index] as Inflected, growing)),
  )
  const words = ofWords.flatMap(({ words }) => words)
  const groupPlace = group && term.group !== null ? placeOf(group.keys, term.group) : -1
  const hasGroup = group !== null && group.keys[groupPlace] === term.group
  const ofGroup = hasGroup ? await group.postings([groupPlace]) : []
  return {
    hits: [
      ...ofWords.flatMap(({ hits }) => hits),
      ...ofGroup.map(postings => ({ quality: typed.length > 0 ? synonymQuality : 1, postings })),
    ],
    words: hasGroup ? [...words, ...term.marks] : words,
  }
}

/** The keys of a word in one way to type it, the best first. */
async function matchWord(
  { keys, postings }: Lexicon,
  word: Inflected,
  growing: boolean,
): Promise<Matched['terms'][number]> {
  const best = expand(keys, word, growing).toSorted((a, b) => b.quality - a.quality)
  const lists = await postings(best.map(({ place }) => place))
  return {
    hits: best.map(({ quality }, index) => ({ quality, postings: lists[index] ?? noPostings })),
    words: best.map(({ place }) => (keys[place] ?? '').replace(/\.$/, '')),
  }
}

/** The name that was asked for, and those that begin with it. */
async function matchName(name: string, growing: boolean, { keys, postings }: Lexicon): Promise<Matched['names']> {
  const found: { place: number; isWhole: boolean; part: number }[] = []
  for (let place = placeOf(keys, name); keys[place]?.startsWith(name); place++) {
    const key = keys[place] as string
    const isWhole = key === name
    if (isWhole || growing || key[name.length] === '_') found.push({ place, isWhole, part: name.length / key.length })
  }
  const lists = await postings(found.map(({ place }) => place))
  return found.map(({ isWhole, part }, index) => ({ postings: lists[index] ?? noPostings, isWhole, part }))
}
