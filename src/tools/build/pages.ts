import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { Corpus } from '../../core/corpus/types.ts'
import type { SitePlace } from '../../site/files/place.ts'
import type { SiteOptions } from '../../site/integration/config.ts'
import { type ReviewSource, readReview } from '../../site/integration/review.ts'
import { cacheFolder } from '../disk/cache.ts'
import { entryOf, keepBundle, keptBundle } from './bundle.ts'
import { type MadePages, type Means, makeChangedPages } from './changed-pages.ts'
import { engineHash } from './current.ts'
import { writeSheets } from './sheets.ts'
import { shippedBundles, shippedKey } from './shipped.ts'

/**
 * Has Astro make the pages of a review into a folder: those of its site, or the one of its paper; with what is made beside
 * them, where it is, and with the files of style sheets that they link.
 */
export async function makePages(
  corpus: Corpus,
  outDir: string,
  more: Pick<SiteOptions, 'paper' | 'prepared'> = {},
): Promise<void> {
  const { sheets, end } = await bundled(readReview(corpus), outDir, more)
  end()
  await writeSheets(corpus, sheets, { out: outDir, former: null })
}

/** Runs Astro over a review: it makes pages, or bundles what makes them for who is to take it. */
async function bundled(
  review: ReviewSource,
  outDir: string,
  more: Pick<SiteOptions, 'paper' | 'prepared' | 'name' | 'bundled'>,
): Promise<{ sheets: ReadonlySet<string>; end(): void }> {
  const before = process.cwd()
  // Astro keeps its half-made files where the pages go only inside the folder that it runs in; else in one for all builds.
  process.chdir(dirname(outDir))
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
  // Astro takes a third of a second to load, which a build by a bundle that is kept has no use for.
  const [{ build }, { siteConfig }] = await Promise.all([import('astro'), import('../../site/integration/config.ts')])
  // There is no such folder: what the review brings is added when all else is there.
  const publicDir = join(outDir, 'none')
  const { config, sheets, end } = siteConfig({
    review,
    outDir,
    publicDir,
    cacheDir: await cacheFolder('astro'),
    ...more,
  })
  try {
    await build({ ...config, logLevel: 'warn' }, withoutTypes)
    return { sheets, end }
  } catch (error) {
    end()
    throw error
  } finally {
    process.chdir(before)
  }
}

/**
 * Makes the pages of a site as `makePages` does, and their twins. What Astro bundles to make them is kept in a folder for
 * the next build, of whatever review without a program of its own: it is the same unless the engine is another. One process
 * makes the pages of one site after the other, as it has the bundle, and who hears what its pages read, only once.
 */
export function makeKeptPages(corpus: Corpus, place: SitePlace, means: KeptMeans): Promise<MadePages> {
  const made = turn.then(() => makeInTurn(corpus, place, means))
  turn = made.then(nothing, nothing)
  return made
}

const nothing = (): void => undefined

interface KeptMeans extends Pick<Means, 'kept' | 'prepared'> {
  /** Whether the bundle that came with the engine will do. */
  shipped: boolean
}

let turn: Promise<void> = Promise.resolve()

async function makeInTurn(corpus: Corpus, place: SitePlace, { shipped, ...means }: KeptMeans): Promise<MadePages> {
  const came = shipped ? keptBundle(shippedBundles, shippedKey()) : null
  if (came !== null) return makeChangedPages(corpus, place, { ...means, entry: entryOf(came), name: shippedKey() })
  const { kept } = means
  const review = readReview(corpus)
  const key = bundleKey()
  let folder = keptBundle(kept, key)
  if (folder === null) {
    const take = async (made: string): Promise<void> => {
      folder = await keepBundle(made, kept, key)
    }
    const { end } = await bundled(review, place.out, { name: key, bundled: take })
    end()
  }
  if (folder === null || existsSync(join(place.out, '_astro')))
    throw new Error('the pages were not bundled as they should be')
  return makeChangedPages(corpus, place, { ...means, entry: entryOf(folder), name: key })
}

/** Bundles what makes pages for all builds by this engine, with any review, to lie with it. */
export async function shipBundle(corpus: Corpus, workshop: string): Promise<void> {
  await rm(shippedBundles, { recursive: true, force: true })
  const take = async (made: string): Promise<void> => void (await keepBundle(made, shippedBundles, shippedKey()))
  const { end } = await bundled(readReview(corpus), join(workshop, 'site'), { name: shippedKey(), bundled: take })
  end()
}

/** A name for all that a bundle is made of, which is the engine alone: reviews are handed to it, with their texts. */
const bundleKey = (): string => createHash('sha256').update(engineHash()).digest('hex')

/** Astro would first write types for editors into the engine, which may be for reading alone. */
const withoutTypes = { devOutput: false, sync: false }
