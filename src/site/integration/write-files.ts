/**
 * Writes the files of a site that are not pages into the folder `workerData`, as a thread beside the one in which Astro
 * makes the pages: these files are three of four, and Astro would take longer over each than it takes to make.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parentPort, workerData } from 'node:worker_threads'
import type { APIContext } from 'astro'
import { citables } from '../../outputs/cite/citables.ts'
import { citationTexts } from '../../outputs/cite/texts.ts'
import { getCorpus, reviewRoot } from '../context/corpus.ts'
import { type FileEndpoint, fileEndpoints } from './files.ts'

type Params = Record<string, string | undefined>
type Place = { params: Params; props?: Record<string, unknown> }

const out: string = workerData
const ownFiles = join(reviewRoot(), 'public')

// First what the pages wait for: the processor of citations is the slowest of all that they ask.
for (const { item } of citables(await getCorpus()).values()) parentPort?.postMessage(citationTexts(item))

for (const { pattern, module } of fileEndpoints()) {
  const endpoint: FileEndpoint = await import(pathToFileURL(module).href)
  const places = await placesOf(endpoint)
  await Promise.all(places.map(place => write(pathOf(pattern, place.params), endpoint, place)))
}

async function placesOf({ getStaticPaths }: FileEndpoint): Promise<Place[]> {
  const places = await getStaticPaths?.({} as Parameters<NonNullable<typeof getStaticPaths>>[0])
  return (places as Place[] | undefined) ?? [{ params: {} }]
}

/** A pattern with its words filled in; one that stands for nothing leaves no folder. */
function pathOf(pattern: string, params: Params): string {
  return pattern.replace(/\[(?:\.\.\.)?(\w+)\]/g, (_, name) => params[name] ?? '').replace(/^\//, '')
}

async function write(path: string, { GET }: FileEndpoint, place: Place): Promise<void> {
  // What the review itself brings under this name stands instead.
  if (existsSync(join(ownFiles, path))) return
  const response = await GET({ props: {}, ...place } as APIContext)
  if (!response.ok) throw new Error(`The file ${path} could not be made.`)
  const file = join(out, path)
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, new Uint8Array(await response.arrayBuffer()))
}
