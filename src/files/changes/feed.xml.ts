import type { APIRoute } from 'astro'
import { getCorpus } from '../../site/corpus.ts'
import { feedOf } from '../../site/feed.ts'

/** The editions as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(feedOf(await getCorpus()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
