import type { APIRoute } from 'astro'
import { hasChoices } from '../../../outputs/choose/needs.ts'
import { abilityCsv, abilityJson } from '../../../outputs/choose/published.ts'
import { getCorpus } from '../../context/corpus.ts'
import { dataFileNames, fileResponse } from '../../context/data-files.ts'

export async function getStaticPaths() {
  return hasChoices(await getCorpus()) ? dataFileNames.map(file => ({ params: { file } })) : []
}

/** What techniques can do, as data beside the page. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus()
  return fileResponse(params['file'], { 'data.csv': () => abilityCsv(corpus), 'data.json': () => abilityJson(corpus) })
}
