import type { APIRoute } from 'astro'
import { chartSheet } from '../../context/assets.ts'

/** The styles of charts that are being explored. */
export const GET: APIRoute = async () =>
  new Response(await chartSheet(), { headers: { 'Content-Type': 'text/css; charset=utf-8' } })
