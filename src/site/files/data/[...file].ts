import type { APIRoute } from 'astro'
import { database, databaseName, dataFiles } from '../../../outputs/exports/files.ts'
import { getCorpus } from '../../context/corpus.ts'

export async function getStaticPaths() {
  const corpus = await getCorpus()
  const paths = [...dataFiles(corpus).map(({ path }) => path), databaseName(corpus)]
  return paths.map(path => ({ params: { file: path } }))
}

/** The records in every format of the data contract, and as one database. */
export const GET: APIRoute = async ({ params }) => {
  const corpus = await getCorpus()
  const file = dataFiles(corpus).find(({ path }) => path === params['file'])
  return file
    ? new Response(file.content, { headers: { 'Content-Type': file.type } })
    : new Response(new Uint8Array(database(corpus)), { headers: { 'Content-Type': 'application/vnd.sqlite3' } })
}
