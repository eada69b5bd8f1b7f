import { type AskedAddress, addressIn } from './address.ts'
import { alikened } from './alike.ts'
import { type Inflected, inflected } from './inflection.ts'
import type { SearchSource } from './source.ts'
import { isCommon, nameKey, spellings, type Word, wordsIn } from './words.ts'

/** One thing that is asked for: a word, its synonyms, or both. */
export interface QueryTerm {
  /** As it was typed, in words that can be compared. */
  words: string[]
  /** A single word in each way to type it, with its other forms; none of a phrase. */
  typed: Inflected[]
  /** The key of its group of synonyms; null where it has none. */
  group: string | null
  /** The words that its group is written with, to be marked where it is found by them. */
  marks: string[]
}

/** What a reader asks for. */
export interface SearchQuery {
  /** What is to be found, each once; common words only where there is nothing else. */
  terms: QueryTerm[]
  /** The keys of a thing that goes by the whole of it: as it may be typed, with the last word in its other forms too, and by
   * the first of each group of synonyms. */
  names: string[]
  /** All words, in their order. */
  words: string[]
  /** The names of persons that it may be, given names before the family name, as names are kept: `Wang, Chongmin` too. */
  persons: string[][]
  /** The address or the id that it is; null where it is none. */
  address: AskedAddress | null
  /** Whether the last word may still be growing. */
  growing: boolean
}

/** What a query is read by: the synonyms and the language of a review. */
type Spoken = Pick<SearchSource, 'alike' | 'language'>

/** By what word `[94]` and `§ 3.1` ask in a review of any language: an index has works and sections with it, too. */
export const askedAs = { work: 'reference', section: 'section' }

/**
 * Reads a query: words, formulas, also as authors write them (`Na_{0.17}P`), numbers of sections, `[94]` for a reference,
 * `§ 3.1` for a section, a DOI, also as an address, an ISBN with hyphens or without.
 */
export function parseQuery(text: string, { alike, language }: Spoken): SearchQuery {
  const plain = text
    .replace(/(?:https?:\/\/)?(?:dx\.)?doi\.org\/|\bdoi:\s*/gi, ' ')
    .replace(/[_{}^]/g, '')
    .replaceAll('℃', '°C')
    .replace(/\[\s*(\d+)\s*\]/g, (_, id: string) => ` ${askedAs.work} ${id} `)
    .replace(/§+\s*(?=\d)/g, ` ${askedAs.section} `)
    .replace(everyIsbn, isbnKey)
  const found = wordsIn(plain)
  const ways = spellings(found)
  const words = ways[0] ?? []
  const persons = personsIn(plain, words)
  const terms = termsOf(found, { alike, language })
  const telling = terms.filter(term => term.group !== null || !term.words.every(isCommon))
  return {
    terms: [...new Map((telling.length > 0 ? telling : terms).map(term => [keyOf(term), term])).values()],
    names: [
      ...new Set([...ways.flatMap(way => inEachForm(way, language)), ...persons, alikened(words, alike)].map(nameKey)),
    ],
    words,
    persons,
    address: addressIn(text),
    growing: /[\p{L}\p{M}\p{N}]$/u.test(plain),
  }
}

/** A row of words, and again with each other form of its last one. */
function inEachForm(words: readonly string[], language: string): string[][] {
  const forms = inflected(words.at(-1) ?? '', language).forms
  return [[...words], ...forms.map(form => [...words.slice(0, -1), form])]
}

/** The persons whom some words may name: as they stand and, with a comma or in capitals throughout, family name first. */
function personsIn(text: string, words: readonly string[]): string[][] {
  if (words.length < 2 || /\p{N}/u.test(text)) return []
  const comma = text.indexOf(',')
  if (comma >= 0 && text.indexOf(',', comma + 1) < 0)
    return [inWords(`${text.slice(comma + 1)} ${text.slice(0, comma)}`)]
  const inCapitals = /^\s*\p{Lu}\p{L}+(?:\s+\p{Lu}\p{L}+){1,2}\s*$/u.test(text)
  return [[...words], ...(inCapitals ? [[...words.slice(1), words[0] as string]] : [])]
}

const inWords = (text: string): string[] => wordsIn(text).map(({ word }) => word)

/** Ten or thirteen digits, in the groups of an ISBN. */
const everyIsbn = /(?<![\d.-])(?:97[89][- ]?)?\d{1,5}-\d{1,7}-\d{1,7}-[\dX](?![\d-])/gi

/** An ISBN as one word. */
export const isbnKey = (isbn: string): string => isbn.replace(/[- ]/g, '')

const keyOf = ({ group, words }: QueryTerm): string => group ?? words.join(' ')

/** The words, those that are synonyms of others by their groups. */
function termsOf(found: readonly Word[], { alike, language }: Spoken): QueryTerm[] {
  const typedAs = ({ word, also }: Word) => [word, ...also].map(way => inflected(way, language))
  const words = found.map(({ word }) => word)
  const terms: QueryTerm[] = []
  let at = 0
  const plainTo = (end: number) => {
    for (const one of found.slice(at, end))
      terms.push({ words: [one.word], typed: typedAs(one), group: null, marks: [] })
    at = end
  }
  for (const { at: start, length, group } of alike.longest(words)) {
    plainTo(start)
    at = start + length
    terms.push({
      words: words.slice(start, at),
      typed: length === 1 ? typedAs(found[start] as Word) : [],
      group: group.key,
      marks: group.phrases.flat(),
    })
  }
  plainTo(words.length)
  return terms
}
