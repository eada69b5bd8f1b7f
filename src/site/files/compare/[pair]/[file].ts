import type { APIRoute } from 'astro'
import { comparePair, pairsOf } from '../../../../outputs/compare/pairs.ts'
import { comparedCsv, comparedJson, comparedRows } from '../../../../outputs/compare/published.ts'
import { datasetOf } from '../../../../outputs/explore/dataset.ts'
import { getCorpus } from '../../../context/corpus.ts'
import { dataFileNames, fileResponse } from '../../../context/data-files.ts'

export async function getStaticPaths() {
  const pairs = pairsOf(datasetOf(await getCorpus()))
  return pairs.flatMap(({ slug }) => dataFileNames.map(file => ({ params: { pair: slug, file } })))
}

/** What a page compares, as data beside it: all materials with the two values. */
export const GET: APIRoute = async ({ params }) => {
  const data = datasetOf(await getCorpus())
  const pair = pairsOf(data).find(({ slug }) => slug === params['pair'])
  const rows = (pair?.materials ?? []).flatMap(({ id }) => {
    const comparison = pair && comparePair(data, id, pair.values)
    return comparison ? comparedRows(comparison).map(row => ({ material: id, ...row })) : []
  })
  return fileResponse(params['file'], {
    'data.csv': () => comparedCsv(rows),
    'data.json': () => comparedJson(rows),
  })
}
