import type { APIRoute } from 'astro'
import { chartFileNames, chartFiles } from '../../../context/chart-files.ts'
import { getCorpus } from '../../../context/corpus.ts'
import { fileResponse } from '../../../context/data-files.ts'

export async function getStaticPaths() {
  const { records } = await getCorpus()
  return records.charts.flatMap(({ id }) => chartFileNames.map(file => ({ params: { id, file } })))
}

/** The data and the picture of a chart as files beside its page. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus()
  const chart = corpus.get('charts', params['id'] ?? '')
  return fileResponse(params['file'], chart ? chartFiles(corpus, chart) : {})
}
