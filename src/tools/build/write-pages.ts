/**
 * Writes pages into a site as a thread beside the one that makes them, with all that is made of each: its form in Markdown,
 * what it says of links, and what is kept of it. What goes wrong ends it.
 */
import { parentPort, workerData } from 'node:worker_threads'
import type { SitePlace } from '../../site/files/place.ts'
import { diskShelf } from '../../site/integration/disk-shelf.ts'
import type { AskedPart } from './kept-parts.ts'
import { PageWriter, type WrittenSite } from './page-writer.ts'
import { type TwinPaths, TwinPrinter } from './twins.ts'

/** What the thread is given when it starts. */
export interface PagesTask {
  place: SitePlace
  /** The folder of what is kept from one build to the next. */
  kept: string
  /** The digest of the engine. */
  engine: string
  twins: TwinPaths
}

/** A page that was made now. */
export interface NewPage {
  path: string
  text: string
  isKept: boolean
}

/** What it is asked to do: see `PageWriter`. */
export type PagesOrder =
  | { order: 'keep'; parts: AskedPart[] }
  | { order: 'write'; pages: readonly NewPage[] }
  | { order: 'end' }
  | { order: 'check links'; brought: readonly string[] }

/** What it answers to each order, in their turn; to write pages it says nothing. */
export interface PagesAnswers {
  keep: string[]
  end: WrittenSite
  'check links': string | null
}

const { place, kept, engine, twins } = workerData as PagesTask
const writer = new PageWriter(diskShelf(kept, engine), place, new TwinPrinter(twins, place))

function obey(order: PagesOrder): PagesAnswers[keyof PagesAnswers] | undefined {
  if (order.order === 'keep') return order.parts.flatMap(part => writer.writeKept(part))
  if (order.order === 'end') return writer.end()
  if (order.order === 'check links') return faultIn(order.brought)
  for (const { path, text, isKept } of order.pages) writer.writeNew(path, text, isKept)
  return undefined
}

/** What is wrong with links of the site, in words: an error of the review, and none of the thread. */
function faultIn(brought: readonly string[]): string | null {
  try {
    writer.checkLinks(brought)
    return null
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

parentPort?.on('message', (order: PagesOrder) => {
  const answer = obey(order)
  if (answer !== undefined) parentPort?.postMessage(answer)
})
