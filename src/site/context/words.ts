import { englishOn, type OwnLanguage, ownLanguage, type Words, wordsFor } from '../../core/catalogue/words.ts'
import { getCorpus } from './corpus.ts'

/** The words of the interface in the language of the review that is being built. */
export async function pageWords(): Promise<Words> {
  const { review } = await getCorpus()
  return wordsFor(review)
}

/** The attributes of an element that holds words of the interface only: their language where the review has another. */
export async function wordsLanguage(): Promise<OwnLanguage> {
  const { review } = await getCorpus()
  return ownLanguage(review.language)
}

/** The attributes of an element that holds what is said in English alone: what schemas say of themselves. */
export async function inEnglish(): Promise<OwnLanguage> {
  const { review } = await getCorpus()
  return englishOn(review.language)
}
