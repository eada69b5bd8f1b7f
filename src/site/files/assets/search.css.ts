import type { APIRoute } from 'astro'
import { searchSheet } from '../../context/assets.ts'

/** The style sheet of the search, for its page and for a page over which it opens. */
export const GET: APIRoute = async () =>
  new Response(await searchSheet(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
