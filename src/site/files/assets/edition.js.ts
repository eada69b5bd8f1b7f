import type { APIRoute } from 'astro'
import { script } from '../../context/assets.ts'

/** The script that tells what changed since an edition; asked for by those alone who follow a citation of one. */
export const GET: APIRoute = async () =>
  new Response(await script('edition'), { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
