import type { MiddlewareHandler } from 'astro'
import { ownLanguage } from '../../core/catalogue/words.ts'
import { marksEnglish } from '../../outputs/document/own-language.ts'
import { englishOfElectrochemistry } from '../../packs/electrochemistry/words/english.ts'
import { getCorpus } from '../context/corpus.ts'

/** Marks on every page what the interface says in English, where the review is in a language that it does not speak. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next()
  const { language } = (await getCorpus()).review
  if (ownLanguage(language).lang === undefined) return response
  if (!response.headers.get('Content-Type')?.startsWith('text/html')) return response
  return new Response(marksEnglish(await response.text(), language, englishOfElectrochemistry), response)
}
