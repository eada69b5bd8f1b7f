/**
 * Writes the files of a site that are not pages into a folder, as a thread beside the one in which Astro makes the
 * pages: these files are three of four, and Astro would take longer over each than it takes to make. It works from the
 * same records as the pages do.
 */
import { createHash } from 'node:crypto'
import { once } from 'node:events'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import process from 'node:process'
import { parentPort } from 'node:worker_threads'
import { isCompiled } from '../../core/basics/engine.ts'
import type { Shelf } from '../../core/basics/shelf.ts'
import { keepWork } from '../../core/basics/work.ts'
import { wordsFor } from '../../core/catalogue/words.ts'
import type { SentParts } from '../../core/corpus/corpus.ts'
import type { Address } from '../../core/corpus/publication.ts'
import { replayed, type Snapshot } from '../../core/corpus/snapshot.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { giveAddresses } from '../../core/permalinks/addresses.ts'
import { keepPictures } from '../../outputs/charts/canvas.ts'
import { citables } from '../../outputs/cite/citables.ts'
import { citationTexts, keepCitations } from '../../outputs/cite/texts.ts'
import { datasetOf } from '../../outputs/explore/dataset.ts'
import { dataFiles } from '../../outputs/exports/files.ts'
import { corpusOfParts } from '../../packs/index.ts'
import { sentDataset, type ThreadMessage } from '../context/prepared.ts'
import { keepBundles } from '../files/bundle.ts'
import { otherFiles } from '../files/index.ts'
import type { SitePlace } from '../files/place.ts'
import { writeSiteFile } from '../files/write.ts'
import { diskShelf, sweep, usualBounds } from './disk-shelf.ts'

const require = createRequire(import.meta.url)

/** What the thread is given. */
export interface WriteTask {
  /** The review, read and found sound. */
  parts: SentParts
  /** What was read of its own program. */
  snapshot: Snapshot
  /** Its addresses, where they are known. */
  addresses: ReadonlyMap<string, Address> | null
  place: SitePlace
  /** The files that the review itself brings, which stand instead. */
  brought: ReadonlySet<string>
  /** The folder of what is kept from one build to the next. */
  kept: string
  /** The digest of the engine. */
  engine: string
}

/** One file is made while another is compressed beside the thread: with four pictures at once a build took 0.15 GB more. */
const atOnce = 2

async function writeFiles({ parts, snapshot, addresses, place, brought, kept, engine }: WriteTask): Promise<void> {
  const corpus = await corpusOfParts(parts, replayed(snapshot))
  if (addresses) giveAddresses(corpus, addresses)
  const shelf = diskShelf(kept, maker())
  keepPictures(shelf)
  const ofEngine = diskShelf(kept, engine)
  keepBundles(ofEngine)
  keepWork(ofEngine)
  // First what the pages wait for, and before it what they would ask of the processor of citations, the slowest of all.
  const citations = keptCitations(corpus, shelf)
  tell({ told: 'citations', texts: citations })
  tell({ told: 'dataset', dataset: sentDataset(datasetOf(corpus)) })
  sendCitations(corpus, shelf, citations)

  const sizes = new Map<string, number>()
  for (const file of dataFiles(corpus))
    sizes.set(file.path, await writeSiteFile({ ...file, path: `data/${file.path}` }, place))
  tell({ told: 'sizes', sizes })

  const writing = new Set<Promise<unknown>>()
  for (const file of otherFiles(corpus)) {
    if (brought.has(file.path)) continue
    const written: Promise<unknown> = writeSiteFile(file, place).then(() => writing.delete(written))
    writing.add(written)
    if (writing.size === atOnce) await Promise.race(writing)
  }
  await Promise.all(writing)
  sweep(kept, usualBounds)
}

const tell = (told: ThreadMessage): void => parentPort?.postMessage(told)

/** The texts of the citations of the last build of this review. */
function keptCitations({ root }: Corpus, shelf: Shelf): [string, string][] {
  const bytes = shelf.take(keyOfCitations(root))
  const texts: [string, string][] = bytes ? JSON.parse(new TextDecoder().decode(bytes)) : []
  keepCitations(texts)
  return texts
}

/** Sends the texts of all citations that are not among those of the last build to the thread of the pages. */
function sendCitations(corpus: Corpus, shelf: Shelf, before: readonly [string, string][]): void {
  const known = new Set(before.map(([key]) => key))
  const asked = new Map<string, string>()
  const { language } = wordsFor(corpus.review)
  const all = [...citables(corpus).values()].flatMap(({ item, article }) => (article ? [item, article] : item))
  for (const item of new Set(all)) {
    const texts = citationTexts(item, language)
    tell({ told: 'citations', texts: texts.filter(([key]) => !known.has(key)) })
    for (const [key, html] of texts) asked.set(key, html)
  }
  if (asked.size !== before.length || [...asked.keys()].some(key => !known.has(key)))
    shelf.put(keyOfCitations(corpus.root), new TextEncoder().encode(JSON.stringify([...asked])))
}

const keyOfCitations = (root: string): string => `citations of ${root}`

/** All that pictures and citations are made by besides what they are made of: packages, programs, styles, the machine. */
function maker(): string {
  const { version, arch, platform } = process
  const packages = ['@napi-rs/canvas', 'citeproc', 'dejavu-fonts-ttf'].map(
    name => require(`${name}/package.json`).version as string,
  )
  const hash = createHash('sha256')
  for (const name of ['charts/canvas.ts', 'charts/indexed-png.ts', 'cite/texts.ts'])
    hash.update(
      readFileSync(new URL(`../../outputs/${isCompiled ? name.replace(/ts$/, 'js') : name}`, import.meta.url)),
    )
  const styles = new URL('../../outputs/cite/styles/', import.meta.url)
  for (const name of readdirSync(styles).sort()) hash.update(readFileSync(new URL(name, styles)))
  return [version, platform, arch, ...packages, hash.digest('hex')].join(' ')
}

/** It is given its task when the review was found sound: until then it loads what it works with. */
async function begin(): Promise<void> {
  if (!parentPort) throw new Error('the files of a site are written by a thread')
  const [task] = (await once(parentPort, 'message')) as [WriteTask]
  await writeFiles(task)
}

await begin()
