import { expand } from './expand.ts'
import { type Lexicon, noPostings, placeOf } from './lexicon.ts'
import { namesLike } from './people.ts'
import type { Postings } from './postings.ts'
import type { QueryTerm, SearchQuery } from './query.ts'

/** The keys that an index has around those of a query. */
export interface Lexicons {
  /** For each term of the query, around its word and around its group; null where it has none. */
  terms: readonly { word: Lexicon | null; group: Lexicon | null }[]
  /** For each name that the query may be. */
  names: readonly Lexicon[]
  /** The names that begin with the first letter of the query, for people whose given names are initials. */
  people: Lexicon
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
}

/** How well a synonym fits where the word itself was asked for. */
const synonymQuality = 0.75

/** Finds the keys that a query stands for, and gets what they lead to. */
export async function match(query: SearchQuery, { terms, names, people }: Lexicons): Promise<Matched> {
  const last = query.terms.length - 1
  const [ofTerms, ofNames, ofPeople] = await Promise.all([
    Promise.all(
      query.terms.map((term, index) =>
        matchTerm(term, terms[index] as Lexicons['terms'][number], query.growing && index === last),
      ),
    ),
    Promise.all(query.names.map((name, index) => matchName(name, query.growing, names[index] as Lexicon))),
    people.postings(namesLike(people.keys, query.words)),
  ])
  return { terms: ofTerms, names: ofNames.flat(), people: ofPeople }
}

/** The keys of a word, the best first, and that of its synonyms. */
async function matchTerm(
  term: QueryTerm,
  { word, group }: Lexicons['terms'][number],
  growing: boolean,
): Promise<Matched['terms'][number]> {
  const matches = word ? expand(word.keys, term.words[0] as string, growing) : []
  const best = matches.toSorted((a, b) => b.quality - a.quality)
  const words = best.map(({ place }) => (word?.keys[place] ?? '').replace(/\.$/, ''))
  const groupPlace = group && term.group !== null ? placeOf(group.keys, term.group) : -1
  const hasGroup = group !== null && group.keys[groupPlace] === term.group
  const [ofWords, ofGroup] = await Promise.all([
    word ? word.postings(best.map(({ place }) => place)) : [],
    hasGroup ? group.postings([groupPlace]) : [],
  ])
  return {
    hits: [
      ...best.map(({ quality }, index) => ({ quality, postings: ofWords[index] ?? noPostings })),
      ...ofGroup.map(postings => ({ quality: word ? synonymQuality : 1, postings })),
    ],
    words: hasGroup ? [...words, ...term.marks] : words,
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
