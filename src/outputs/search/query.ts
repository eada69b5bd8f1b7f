import { alikened, type Synonyms } from './alike.ts'
import { isCommon, nameKey, wordsIn } from './words.ts'

/** One thing that is asked for: a word, its synonyms, or both. */
export interface QueryTerm {
  /** As it was typed, in words that can be compared. */
  words: string[]
  /** The key of its group of synonyms; null where it has none. */
  group: string | null
  /** The words that its group is written with, to be marked where it is found by them. */
  marks: string[]
}

/** What a reader asks for. */
export interface SearchQuery {
  /** What is to be found, each once; common words only where there is nothing else. */
  terms: QueryTerm[]
  /** The keys of a thing that goes by the whole of it: as it is typed, and by the first of each group of synonyms. */
  names: string[]
  /** All words, in their order. */
  words: string[]
  /** Whether the last word may still be growing. */
  growing: boolean
}

/** By what word `[94]` and `§ 3.1` ask in a review of any language: an index has works and sections with it, too. */
export const askedAs = { work: 'reference', section: 'section' }

/**
 * Reads a query: words, formulas, also as authors write them (`Na_{0.17}P`), numbers of sections, `[94]` for a reference,
 * `§ 3.1` for a section, a DOI, also as an address.
 */
export function parseQuery(text: string, alike: Synonyms): SearchQuery {
  const plain = text
    .replace(/(?:https?:\/\/)?(?:dx\.)?doi\.org\/|\bdoi:\s*/gi, ' ')
    .replace(/[_{}^]/g, '')
    .replace(/\[\s*(\d+)\s*\]/g, (_, id: string) => ` ${askedAs.work} ${id} `)
    .replace(/§+\s*(?=\d)/g, ` ${askedAs.section} `)
  const words = wordsIn(plain).map(({ word }) => word)
  const terms = termsOf(words, alike)
  const telling = terms.filter(term => term.group !== null || !term.words.every(isCommon))
  return {
    terms: [...new Map((telling.length > 0 ? telling : terms).map(term => [keyOf(term), term])).values()],
    names: [...new Set([nameKey(words), nameKey(alikened(words, alike))])],
    words,
    growing: /[\p{L}\p{M}\p{N}]$/u.test(plain),
  }
}

const keyOf = ({ group, words }: QueryTerm): string => group ?? words.join(' ')

/** The words, those that are synonyms of others by their groups. */
function termsOf(words: readonly string[], alike: Synonyms): QueryTerm[] {
  const terms: QueryTerm[] = []
  let at = 0
  const plainTo = (end: number) => {
    for (const word of words.slice(at, end)) terms.push({ words: [word], group: null, marks: [] })
    at = end
  }
  for (const found of alike.longest(words)) {
    plainTo(found.at)
    at = found.at + found.length
    terms.push({
      words: words.slice(found.at, at),
      group: found.group.key,
      marks: found.group.phrases.flat(),
    })
  }
  plainTo(words.length)
  return terms
}
