/**
 * Writes the files of a site that are not pages into a folder, as a thread beside the one in which Astro makes the
 * pages: these files are three of four, and Astro would take longer over each than it takes to make. It works from the
 * same bytes of the review as the pages do.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parentPort, workerData } from 'node:worker_threads'
import { replayed, type Snapshot } from '../../core/corpus/snapshot.ts'
import { citables } from '../../outputs/cite/citables.ts'
import { citationTexts } from '../../outputs/cite/texts.ts'
import { loadReview } from '../../packs/index.ts'
import type { Content, SiteFile } from '../files/file.ts'
import { files } from '../files/index.ts'

/** What the thread is given. */
export interface WriteTask {
  root: string
  snapshot: Snapshot
  /** The folder to write into. */
  out: string
  /** The files that the review itself brings, which stand instead. */
  brought: ReadonlySet<string>
}

/** Few enough at once for any machine, and enough to have pictures made beside the thread. */
const batch = 64

async function writeFiles({ root, snapshot, out, brought }: WriteTask): Promise<void> {
  const { corpus } = await loadReview(root, replayed(snapshot))
  if (!corpus) throw new Error('the review was sound when it was checked')
  // First what the pages wait for: the processor of citations is the slowest of all that they ask.
  for (const { item } of citables(corpus).values()) parentPort?.postMessage(citationTexts(item))

  let waiting: Promise<void>[] = []
  for (const file of files(corpus)) {
    if (brought.has(file.path)) continue
    waiting.push(write(file, out))
    if (waiting.length < batch) continue
    await Promise.all(waiting)
    waiting = []
  }
  await Promise.all(waiting)
}

async function write({ path, make }: SiteFile, out: string): Promise<void> {
  const content = await made(path, make)
  const target = join(out, path)
  mkdirSync(dirname(target), { recursive: true })
  writeFileSync(target, content)
}

/** What a file holds; an error names the file, in a form that keeps its words on its way out of the thread. */
async function made(path: string, make: SiteFile['make']): Promise<Content> {
  try {
    return await make()
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    throw new Error(`${path} could not be made: ${reason}`)
  }
}

await writeFiles(workerData)
