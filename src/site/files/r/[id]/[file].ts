import type { APIRoute } from 'astro'
import { getCorpus } from '../../../context/corpus.ts'
import { fileResponse } from '../../../context/data-files.ts'
import { pathwayFileNames, pathwayFiles } from '../../../context/pathway-files.ts'

export async function getStaticPaths() {
  const { records } = await getCorpus()
  return records.pathways.flatMap(({ id }) => pathwayFileNames.map(file => ({ params: { id, file } })))
}

/** The stages and the picture of a pathway as files beside its page. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus()
  const pathway = corpus.get('pathways', params['id'] ?? '')
  return fileResponse(params['file'], pathway ? pathwayFiles(corpus, pathway) : {})
}
