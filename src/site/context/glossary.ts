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
  return [...Map.groupBy(terms, letterOf)].map(([letter, terms]) => ({
    letter,
    id: `letter-${letter === unnamed ? 'none' : letter.toLowerCase()}`,
    terms,
  }))
}

/** What stands for the letter of a term without any. */
const unnamed = '#'
const letterOf = (term: Term): string => [...nameOf(term).trim()][0]?.toUpperCase() ?? unnamed

const nameOf = ({ term }: Term): string => term.replace(/[^\p{L}\p{N} ]/gu, '').toLowerCase()
