import type { APIRoute } from 'astro'
import { script } from '../../context/assets.ts'

/** The script that steps through pathways. */
export const GET: APIRoute = async () =>
  new Response(await script('ladder'), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
