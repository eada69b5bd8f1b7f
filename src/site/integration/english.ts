import type { MiddlewareHandler } from 'astro'
import { getCorpus } from '../context/corpus.ts'
import { markedEnglish } from './marked-english.ts'

/** Marks on every page that Astro serves what the interface says in English: see `markedEnglish`. */
export const onRequest: MiddlewareHandler = async (_context, next) => {
  const response = await next()
  const { review } = await getCorpus()
  const page = response.headers.get('Content-Type')?.startsWith('text/html') ? markedEnglish(review) : null
  return page ? new Response(page(await response.text()), response) : response
}
