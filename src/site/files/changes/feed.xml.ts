import type { APIRoute } from 'astro'
import { getCorpus } from '../../context/corpus.ts'
import { feedOf } from '../../context/feed.ts'

/** The editions as an Atom feed. */
export const GET: APIRoute = async () =>
  new Response(feedOf(await getCorpus()), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
