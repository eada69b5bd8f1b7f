import type { APIRoute } from 'astro'
import type { Corpus } from '../../../corpus/types.ts'
import type { Chart } from '../../../schema/chart.ts'
import { chartCsv, chartJson, chartPng, chartSvg } from '../../../site/chart-files.ts'
import { getCorpus } from '../../../site/corpus.ts'

const files: Record<string, { type: string; make: (corpus: Corpus, chart: Chart) => string | Promise<Buffer> }> = {
  'data.csv': { type: 'text/csv; charset=utf-8', make: chartCsv },
  'data.json': { type: 'application/json', make: chartJson },
  'chart.svg': { type: 'image/svg+xml', make: chartSvg },
  'chart.png': { type: 'image/png', make: chartPng },
}

export async function getStaticPaths() {
  const { records } = await getCorpus()
  return records.charts.flatMap(({ id }) => Object.keys(files).map(file => ({ params: { id, file } })))
}

/** The data and the picture of a chart as files beside its page. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus()
  const chart = corpus.get('charts', params['id'] ?? '')
  const file = files[params['file'] ?? '']
  if (!chart || !file) return new Response(null, { status: 404 })
  const body = await file.make(corpus, chart)
  return new Response(typeof body === 'string' ? body : new Uint8Array(body), {
    headers: { 'Content-Type': file.type },
  })
}
