import type { APIRoute } from 'astro'
import { getCorpus } from '../../../site/corpus.ts'
import { fileResponse } from '../../../site/data-files.ts'
import { pathwayFileNames, pathwayFiles } from '../../../site/pathway-files.ts'

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
