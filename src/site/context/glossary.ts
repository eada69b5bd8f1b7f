import type { Corpus } from '../../core/corpus/types.ts'
import type { Term } from '../../core/kinds/term.ts'
import { byLetter, type Lettered } from '../../core/words/alphabet.ts'

/** The terms of the glossary under the letters of the review's language, in its order. */
export const termsAToZ = ({ records, review }: Pick<Corpus, 'records' | 'review'>): Lettered<Term>[] =>
  byLetter(review.language, records.terms, ({ term }) => term)
