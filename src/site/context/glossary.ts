import type { Corpus } from '../../core/corpus/types.ts'
import type { Term } from '../../core/kinds/term.ts'

/** The terms that begin with one letter. */
export interface TermsOfLetter {
  letter: string
  /** The anchor of the letter. */
  id: string
  terms: Term[]
}

/** The terms of the glossary from A to Z, by what they are without signs and capitals. */
export function termsAToZ({ records }: Pick<Corpus, 'records'>): TermsOfLetter[] {
  const terms = [...records.terms].sort((a, b) => (nameOf(a) < nameOf(b) ? -1 : 1))
  return [...Map.groupBy(terms, term => nameOf(term).charAt(0).toUpperCase())].map(([letter, terms]) => ({
    letter,
    id: `letter-${letter.toLowerCase()}`,
    terms,
  }))
}

const nameOf = ({ term }: Term): string => term.replace(/[^\p{L}\p{N} ]/gu, '').toLowerCase()
