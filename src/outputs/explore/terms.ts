import { folded } from '../../core/basics/letters.ts'
import { isCommon, wordsIn } from '../search/words.ts'

/**
 * The words of texts, each between two spaces: of each text one line with the words as they are spelt, and one with the
 * forms in which a search compares them. `Na₁₅Sn₄ swells` is ` na15sn4 swells ` and ` na15sn4 swell `.
 */
export type WordLines = string

/** Something that a reader looks for: a word, or several as one where they are joined or quoted. */
export interface FilterTerm {
  /** As it was typed. */
  typed: string
  /** The beginnings that a text may have for it. */
  beginnings: string[]
}

/** Writing without blanks, where a word can begin at any character. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u
/** A number and its unit written as one: `10nm`. */
const joined = /^(\d+(?:\.\d+)?)(\p{L}+)$/u

/** The words of texts, made ready to be looked through. */
export const wordLines = (texts: readonly string[]): WordLines =>
  texts
    .map(formsOf)
    .map(({ spelt, normal }) => ` ${spelt} \n ${normal} `)
    .join('\n')

/** The words of texts as they are spelt. */
export const spelt = (lines: WordLines): string =>
  lines
    .split('\n')
    .filter((_, index) => index % 2 === 0)
    .join('')

function formsOf(text: string): { spelt: string; normal: string } {
  const plain = folded(text)
  const words = wordsIn(plain)
  return {
    spelt: words.map(({ start, end }) => plain.slice(start, end)).join(' '),
    normal: words.map(({ word }) => word).join(' '),
  }
}

/**
 * What a query looks for: all of it must be found, in any order. Common words count only where there are no others, and
 * what holds no word, such as a lone sign, looks for nothing.
 */
export function termsOf(query: string): FilterTerm[] {
  const terms = (query.match(/"[^"]*"?|[^\s"]+/g) ?? []).map(termOf).filter(({ beginnings }) => beginnings.length > 0)
  const telling = terms.filter(({ beginnings: [first = ''] }) => !isCommon(first))
  return telling.length > 0 ? telling : terms
}

function termOf(typed: string): FilterTerm {
  const { spelt, normal } = formsOf(typed)
  const apart = spelt.replace(joined, '$1 $2')
  return { typed, beginnings: [...new Set([spelt, normal, apart])].filter(Boolean) }
}

/** What tells whether any of some texts has a term: from the beginning of a word on, a number as a whole. */
export function finderOf({ beginnings }: FilterTerm): (lines: WordLines) => boolean {
  const wanted = beginnings.map(beginning => {
    if (unspaced.test(beginning)) return beginning
    return /(?:^| )[\d.]+$/.test(beginning) ? ` ${beginning} ` : ` ${beginning}`
  })
  return lines => wanted.some(one => lines.includes(one))
}

/** Whether any of some texts has a term. */
export const hasTerm = (lines: WordLines, term: FilterTerm): boolean => finderOf(term)(lines)
