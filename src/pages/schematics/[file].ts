import type { APIRoute } from 'astro'
import { getCorpus } from '../../site/corpus.ts'
import { drawingPng, drawingSvg } from '../../site/schematics.ts'

const types: Record<string, string> = { svg: 'image/svg+xml', png: 'image/png' }

export async function getStaticPaths() {
  const { records } = await getCorpus()
  return records.schematics.flatMap(({ id }) =>
    Object.keys(types).map(ending => ({ params: { file: `${id}.${ending}` }, props: { id, ending } })),
  )
}

/** A drawing as a picture that stands alone. */
export const GET: APIRoute = async ({ props }) => {
  const { id, ending } = props as { id: string; ending: string }
  const corpus = await getCorpus()
  const schematic = corpus.get('schematics', id)
  if (!schematic) return new Response(null, { status: 404 })
  const body = ending === 'png' ? new Uint8Array(await drawingPng(corpus, schematic)) : drawingSvg(corpus, schematic)
  return new Response(body, { headers: { 'Content-Type': types[ending] ?? '' } })
}
