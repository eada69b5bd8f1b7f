import type { APIRoute } from 'astro'
import { getCorpus } from '../../context/corpus.ts'
import { searchFiles } from '../../context/search.ts'

export const getStaticPaths = async () => {
  const names = [...searchFiles(await getCorpus()).keys()]
  return names.map(name => ({ params: { part: name.replace(/^search-|\.js$/g, '') } }))
}

/** The index of the search, as scripts that a page runs when it needs them. */
export const GET: APIRoute = async ({ params }) => {
  const text = searchFiles(await getCorpus()).get(`search-${params['part']}.js`)
  if (text === undefined) return new Response(null, { status: 404 })
  return new Response(text, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
