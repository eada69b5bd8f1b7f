import { ownLanguage } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { marksEnglish } from '../../outputs/document/own-language.ts'
import { englishOfElectrochemistry } from '../../packs/electrochemistry/words/english.ts'

/**
 * What marks on a page, as HTML, all that the interface says in English; null where there is nothing to mark, as it speaks
 * the language of the review.
 */
export const markedEnglish = ({ language }: Corpus['review']): ((page: string) => string) | null =>
  ownLanguage(language).lang === undefined ? null : page => marksEnglish(page, language, englishOfElectrochemistry)
