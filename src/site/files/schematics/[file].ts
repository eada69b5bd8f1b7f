import type { APIRoute } from 'astro'
import { getCorpus } from '../../context/corpus.ts'
import { fileResponse } from '../../context/data-files.ts'
import { drawingPng, drawingSvg } from '../../context/schematics.ts'

export async function getStaticPaths() {
  const { records } = await getCorpus()
  return records.schematics.flatMap(({ id }) => ['svg', 'png'].map(ending => ({ params: { file: `${id}.${ending}` } })))
}

/** A drawing as a picture that stands alone. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus()
  const id = params['file']?.replace(/\.\w+$/, '') ?? ''
  const schematic = corpus.get('schematics', id)
  if (!schematic) return fileResponse(undefined, {})
  return fileResponse(params['file'], {
    [`${id}.svg`]: () => drawingSvg(corpus, schematic),
    [`${id}.png`]: () => drawingPng(corpus, schematic),
  })
}
