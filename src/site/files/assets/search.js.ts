import type { APIRoute } from 'astro'
import { script } from '../../context/assets.ts'

/** The search, as a script that a page runs on first use. */
export const GET: APIRoute = async () =>
  new Response(await script('search'), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
