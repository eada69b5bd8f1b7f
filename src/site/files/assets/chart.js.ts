import type { APIRoute } from 'astro'
import { script } from '../../context/assets.ts'

/** The script that draws charts in a page for a reader who wants to explore them. */
export const GET: APIRoute = async () =>
  new Response(await script('chart'), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
