import type { APIRoute } from 'astro'
import { chartModel } from '../../../../outputs/charts/index.ts'
import { getCorpus } from '../../../context/corpus.ts'

export async function getStaticPaths() {
  const { records } = await getCorpus()
  return records.charts.filter(({ type }) => type !== 'matrix').map(({ id }) => ({ params: { id } }))
}

/** The data of a chart as a classic script: a page that was opened from a disk may run scripts, but may not fetch data. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus()
  const chart = corpus.get('charts', params['id'] ?? '')
  if (!chart) return new Response(null, { status: 404 })
  const model = JSON.stringify(chartModel(corpus, chart))
  const body = `((self.atlas??={}).charts??={})[${JSON.stringify(chart.id)}]=${model}\n`
  return new Response(body, { headers: { 'Content-Type': 'text/javascript; charset=utf-8' } })
}
