import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { hearing } from '../../core/basics/hearing.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Prepared } from '../../site/context/prepared.ts'
import { joinedSheetFile } from '../../site/files/assets.ts'
import { keepBundles } from '../../site/files/bundle.ts'
import type { SitePlace } from '../../site/files/place.ts'
import { writeSiteFile } from '../../site/files/write.ts'
import { compiledText } from '../../site/integration/compiled.ts'
import type { SiteOptions } from '../../site/integration/config.ts'
import { diskShelf } from '../../site/integration/disk-shelf.ts'
import { type ReviewSource, readReview } from '../../site/integration/review.ts'
import { sharePages } from '../../site/integration/share-pages.ts'
import { cacheFolder } from '../disk/cache.ts'
import { entryOf, keepBundle, keptBundle } from './bundle.ts'
import { engineHash } from './current.ts'
import type { Hearing, PageReads, Register } from './heard.ts'
import { heardCorpus } from './heard-corpus.ts'
import { KeptBefore } from './kept.ts'
import type { PageLinks } from './links.ts'
import { PageWriter, type WrittenFacts, type WrittenPage } from './page-writer.ts'
import { pagesOfBundle } from './render.ts'
import { shippedBundles, shippedKey } from './shipped.ts'
import type { TwinWriter } from './twins.ts'

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
 * makes the pages of one site after the other, as it has the bundle, and who hears what its pages read, only once. Gives
 * what pages say of links, by their files.
 */
export function makeKeptPages(
  corpus: Corpus,
  place: SitePlace,
  means: KeptMeans & Shipping,
): Promise<Map<string, PageLinks>> {
  const made = turn.then(() => makeInTurn(corpus, place, means))
  turn = made.then(nothing, nothing)
  return made
}

const nothing = (): void => undefined

interface KeptMeans extends Pick<SiteOptions, 'prepared'> {
  kept: string
  twins: TwinWriter
}

interface Shipping {
  /** Whether the bundle that came with the engine will do. */
  shipped: boolean
}

let turn: Promise<void> = Promise.resolve()

async function makeInTurn(
  corpus: Corpus,
  place: SitePlace,
  { shipped, ...means }: KeptMeans & Shipping,
): Promise<Map<string, PageLinks>> {
  const came = shipped ? keptBundle(shippedBundles, shippedKey()) : null
  if (came !== null) return makeThoseThatChanged(corpus, place, { ...means, entry: entryOf(came), name: shippedKey() })
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
  return makeThoseThatChanged(corpus, place, { ...means, entry: entryOf(folder), name: key })
}

/** Bundles what makes pages for all builds by this engine, with any review, to lie with it. */
export async function shipBundle(corpus: Corpus, workshop: string): Promise<void> {
  await rm(shippedBundles, { recursive: true, force: true })
  const take = async (made: string): Promise<void> => void (await keepBundle(made, shippedBundles, shippedKey()))
  const { end } = await bundled(readReview(corpus), join(workshop, 'site'), { name: shippedKey(), bundled: take })
  end()
}

/** What pages are made by. */
interface Means extends KeptMeans {
  /** The module that makes them. */
  entry: string
  name: string
}

/** Functions of bundled pages that work something out once, by the modules that these came from. */
const registers = new Map<string, Register>()

/** Writes the pages of a review: those of which all is the same that they have read, as the last build has kept them. */
async function makeThoseThatChanged(
  corpus: Corpus,
  place: SitePlace,
  { entry, kept, prepared, name, twins }: Means,
): Promise<Map<string, PageLinks>> {
  const register = registers.get(entry) ?? new Map()
  registers.set(entry, register)
  const { corpus: heard, hearing: hearer } = heardCorpus(corpus, register)
  let reader: ReadsAndSheet = newReader()
  const { sheets, end } = sharePages({
    review: readReview(heard),
    prepared: prepared && toldBy(prepared, hearer),
    name,
    linked: sheet => {
      reader.sheet = sheet
    },
    text(number) {
      hearer.read('source', number)
      return compiledText(corpus, number)
    },
  })
  hearing.hearer = hearer
  try {
    const before = new KeptBefore<WrittenFacts, WrittenPage>(kept, `pages of ${corpus.root}`)
    const site = new PageWriter(before, place, twins)
    const pages = (await pagesOfBundle(entry)).map(page => ({ ...page, digest: hearer.digestOf(page.props) }))
    const same = pages.filter(({ path, template, digest }) => {
      const known = before.factsOf(path)
      return known?.template === template && known.props === digest && before.isSame(path, read => hearer.isSame(read))
    })
    const written = site.writeKept(new Set(same.map(({ path }) => path)))
    for (const { path, template, digest, make } of unkeptLast(before, pages)) {
      if (written.has(path)) continue
      reader = newReader()
      const html = await hearer.during(reader, make)
      const facts = digest === null ? null : { template, props: digest, sheet: reader.sheet }
      site.writeNew(path, html, { facts, sheet: reader.sheet, account: hearer.account(reader) })
    }
    keepBundles(diskShelf(kept, engineHash()))
    await writeSheets(corpus, new Set([...sheets, ...site.sheets]), place)
    return site.end()
  } finally {
    keepBundles(null)
    hearing.hearer = null
    end()
  }
}

/** Pages in an order in which those of which nothing is kept come last: they may wait for what the other thread tells. */
const unkeptLast = <Page extends { path: string }>(before: KeptBefore<unknown, unknown>, pages: Page[]): Page[] => {
  const { kept = [], unkept = [] } = Object.groupBy(pages, ({ path }) => (before.factsOf(path) ? 'kept' : 'unkept'))
  return [...kept, ...unkept]
}

/** What is made beside the pages: its sizes are known too late to compare them. */
const toldBy = (prepared: Prepared, hearer: Hearing): Prepared => ({
  ...prepared,
  size(path) {
    hearer.readUntold()
    return prepared.size(path)
  },
})

interface ReadsAndSheet extends PageReads {
  sheet: string | null
}

const newReader = (): ReadsAndSheet => ({ reads: new Set(), isUntold: false, sheet: null })

/** A name for all that a bundle is made of, which is the engine alone: reviews are handed to it, with their texts. */
const bundleKey = (): string => createHash('sha256').update(engineHash()).digest('hex')

/** Writes the files that hold several style sheets; each sheet has one of its own already. */
async function writeSheets(corpus: Corpus, names: Iterable<string>, place: SitePlace): Promise<void> {
  for (const name of names) {
    const file = joinedSheetFile(corpus, name)
    if (file) await writeSiteFile(file, place)
  }
}

/** Astro would first write types for editors into the engine, which may be for reading alone. */
const withoutTypes = { devOutput: false, sync: false }
