import { isCommon, nameKey, wordsIn } from './words.ts'

/** What a reader asks for. */
export interface SearchQuery {
  /** The words to find, each once; common ones only where there is nothing else. */
  words: string[]
  /** The key of a thing that goes by the whole of it. */
  name: string
  /** Whether the last word may still be growing. */
  growing: boolean
}

/** Reads a query: words, formulas, also as authors write them (`Na_{0.17}P`), numbers of sections, `[94]` for a reference and `§ 3.1` for a section. */
export function parseQuery(text: string): SearchQuery {
  const plain = text
    .replace(/[_{}^]/g, '')
    .replace(/\[\s*(\d+)\s*\]/g, ' reference $1 ')
    .replace(/§+\s*(?=\d)/g, ' section ')
  const all = wordsIn(plain).map(({ word }) => word)
  const telling = all.filter(word => !isCommon(word))
  return {
    words: [...new Set(telling.length > 0 ? telling : all)],
    name: nameKey(all),
    growing: /[\p{L}\p{N}]$/u.test(plain),
  }
}
