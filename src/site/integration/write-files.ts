/**
 * Writes the files of a site that are not pages into the folder `workerData`, as a thread beside the one in which Astro
 * makes the pages: these files are three of four, and Astro would take longer over each than it takes to make.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { citables } from '../../outputs/cite/citables.ts'
import { citationTexts } from '../../outputs/cite/texts.ts'
import { getCorpus, reviewRoot } from '../context/corpus.ts'
import type { SiteFile } from '../files/file.ts'
import { files } from '../files/index.ts'

const out: string = workerData
const ownFiles = join(reviewRoot(), 'public')
const corpus = await getCorpus()

// First what the pages wait for: the processor of citations is the slowest of all that they ask.
for (const { item } of citables(corpus).values()) parentPort?.postMessage(citationTexts(item))

/** Few enough at once for any machine, and enough to have pictures made beside the thread. */
const batch = 64
let waiting: Promise<void>[] = []
for (const file of files(corpus)) {
  // What the review itself brings under this name stands instead.
  if (existsSync(join(ownFiles, file.path))) continue
  waiting.push(write(file))
  if (waiting.length < batch) continue
  await Promise.all(waiting)
  waiting = []
}
await Promise.all(waiting)

async function write({ path, make }: SiteFile): Promise<void> {
  const content = await make()
  const target = join(out, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}
