import { existsSync } from 'node:fs'
import { mkdir, rename } from 'node:fs/promises'
import { dirname, join, resolve } from 'node:path'
import { engine } from '../../core/basics/engine.ts'
import { partsOf } from '../../core/corpus/corpus.ts'
import { diskEffects, type ReadEffects } from '../../core/corpus/effects.ts'
import { broughtFiles } from '../../core/corpus/read/brought.ts'
import { recorded, type Snapshot } from '../../core/corpus/snapshot.ts'
import type { Corpus, Problem } from '../../core/corpus/types.ts'
import { addressesTold } from '../../core/permalinks/addresses.ts'
import { keepCitations } from '../../outputs/cite/texts.ts'
import { giveDataset } from '../../outputs/explore/dataset.ts'
import { isOfProgram } from '../../packs/files.ts'
import { type Prepared, preparedThere } from '../../site/context/prepared.ts'
import type { SitePlace } from '../../site/files/place.ts'
import { taken } from '../../site/files/taken.ts'
import type { WriteTask } from '../../site/integration/write-files.ts'
import type { MadePages } from '../build/changed-pages.ts'
import { engineHash, hashInputs, isCurrent, markCurrent } from '../build/current.ts'
import { type FilesThread, startFilesThread } from '../build/files-thread.ts'
import { checkLinks } from '../build/links.ts'
import { refusalOf } from '../build/ownership.ts'
import { makeKeptPages, makePages } from '../build/pages.ts'
import { copyBrought } from '../build/public.ts'
import { TwinPrinter, twinPathsOf, writeTwinList } from '../build/twins.ts'
import { inWorkshop } from '../build/workshop.ts'
import { cacheFolder } from '../disk/cache.ts'
import { real } from '../disk/real.ts'
import { replaceFolder } from '../disk/replace.ts'
import { reasonOf } from '../disk/told.ts'
import type { BuildSite } from '../release/site.ts'
import { checkReview } from './check-review.ts'
import { defineCommand, type Output, terminal } from './command.ts'
import { folderNamed } from './words.ts'

const usage = `Usage: npm run build -- [--review DIR] [--out DIR]
Validates a review, then builds its site into DIR, else into dist/ in the review's folder, all or nothing. Does nothing
where the site is as it was built and nothing that it is made of has changed since.`

const options = { review: { type: 'string', default: '.' }, out: { type: 'string' } } as const

export interface BuildOptions {
  /** The folder of the review. */
  review: string
  /** The folder of the site. */
  out: string
}

/** What a build asks of the world, besides the folder that it writes. */
export interface BuildEffects {
  read: ReadEffects
  output: Output
  /**
   * The folder of what is kept from one build to the next, where no other is to be used; by default one of the cache, and
   * the bundle that came with the engine.
   */
  kept?: string
}

/**
 * Builds a review into its output folder, all or nothing: the old output stays until the new one is complete. The review
 * is read once, and everything made from what was read. False where it was not built, which is told.
 */
export async function build(
  { review, out }: BuildOptions,
  { read, output, kept }: BuildEffects = { read: diskEffects(review), output: terminal },
): Promise<boolean> {
  let thread: FilesThread | undefined
  try {
    const refusal = refusalOf(out, { review, engine })
    if (refusal) throw new Error(refusal)
    const files = startFilesThread()
    thread = files
    const { effects, snapshot } = recorded(read)
    const corpus = await checkReview(review, 'text', output, effects, kept)
    if (!corpus) return false
    // Of a picture the site has copies in its own sizes: the file itself may tell more than it should, such as a place.
    const brought = (await broughtFiles(effects)).filter(path => !corpus.images.has(path))
    await inWorkshop(async workshop => {
      const site = join(workshop, 'site')
      const former = real(out)
      const place = { out: site, former: existsSync(former) ? former : null }
      await copyBrought(read, brought, join(workshop, 'public'))
      const given = { files, snapshot: programIn(snapshot), brought: new Set(brought), kept }
      const pages = await makeSite(corpus, place, given)
      try {
        await addBrought(join(workshop, 'public'), brought, site)
        await pages.checkLinks(brought)
      } finally {
        await pages.end()
      }
      await replaceFolder(site, former)
    })
    return true
  } catch (error) {
    output.err(`The site was not built; what was there before is untouched.\n${reasonOf(error)}\n`)
    return false
  } finally {
    await thread?.end()
  }
}

/**
 * Builds a review from its folder, unless the site there is as a build of the same files by the same engine left it; says
 * so where it is. False where it was not built, which is told.
 */
export async function buildWhereChanged({ review, out }: BuildOptions, output: Output): Promise<boolean> {
  const inputs = hashInputs(review)
  if (await isCurrent(out, inputs)) {
    output.out(`${out} is up to date: nothing that it is made of has changed since it was built.\n`)
    return true
  }
  if (!(await build({ review, out }, { read: diskEffects(review), output }))) return false
  // What was changed meanwhile may be in the site, or not: then nothing is known of it.
  if (inputs !== null && hashInputs(review) === inputs) await markCurrent(out, inputs)
  return true
}

/** A build as a step of another command, whose own words go to standard output: those of the build go to the other. */
export const buildStep: BuildSite = (review, out, read) =>
  build({ review, out }, { read, output: { ...terminal, out: terminal.err } })

/** What makes a site, besides its pages: the thread of the files, and what it is told besides the review and the place. */
type Given = Pick<WriteTask, 'snapshot' | 'brought'> & Pick<BuildEffects, 'kept'> & { files: FilesThread }

/** What was read of a review's own program, which the thread of the files has to load again: all else is forgotten. */
function programIn({ files }: Snapshot): Snapshot {
  for (const file of files.keys()) if (!isOfProgram(file)) files.delete(file)
  return { folders: new Map(), files }
}

/** Of what fails is heard elsewhere. */
const nothing = (): void => undefined

/** Makes the pages, and the other files in a thread beside them. */
async function makeSite(corpus: Corpus, place: SitePlace, { files, ...given }: Given): Promise<MadePages> {
  const kept = given.kept ?? (await cacheFolder('kept'))
  const addresses = addressesTold(corpus)
  const { prepared, take, fail } = preparedThere(addresses)
  const task: Omit<WriteTask, 'parts'> = { addresses, place, ...given, kept, engine: engineHash() }
  const written = files.write({ ...task, parts: partsOf(corpus) }, told => {
    if (told.told === 'citations') keepCitations(told.texts)
    take(told)
  })
  prepared
    .dataset()
    ?.then(dataset => giveDataset(corpus, dataset))
    .catch(nothing)
  // Pages that wait for what will never be told would wait for ever.
  written.then(() => fail(new Error('the thread of the files ended early')), fail)
  // What a review's own program draws, and what it reads for that, nobody can tell from without.
  const hasProgram = [...given.snapshot.files.values()].some(bytes => bytes !== null)
  const shipped = given.kept === undefined
  const pages = hasProgram
    ? makePagesOfProgram(corpus, place, prepared)
    : makeKeptPages(corpus, place, { prepared, kept, shipped })
  try {
    const [made] = await Promise.all([pages, written])
    return made
  } catch (error) {
    // What they are made in is to be taken away: not before they are done with it.
    await pages.then(made => made.end()).catch(nothing)
    throw error
  } finally {
    await files.end()
  }
}

/** Makes the pages of a review with a program of its own, of which nothing is kept. */
async function makePagesOfProgram(corpus: Corpus, place: SitePlace, prepared: Prepared): Promise<MadePages> {
  await makePages(corpus, place.out, { prepared })
  writeTwinList(corpus, place, new TwinPrinter(twinPathsOf(corpus), place).end())
  return { checkLinks: async brought => checkLinks(place.out, brought), end: async () => undefined }
}

/** Moves what the review brings to what was made. */
async function addBrought(from: string, brought: readonly string[], site: string): Promise<void> {
  for (const path of brought) {
    if (existsSync(join(site, path))) throw new Error(sentence(taken(path)))
    await mkdir(dirname(join(site, path)), { recursive: true })
    await rename(join(from, path), join(site, path))
  }
}

const sentence = ({ file, line, column, message, hint }: Problem): string =>
  `${file}:${line}:${column} ${message} ${hint}`

export const command = defineCommand({
  usage,
  words: { options },
  async run({ values }, output) {
    const review = folderNamed(values.review)
    return buildWhereChanged({ review, out: resolve(values.out ?? join(review, 'dist')) }, output)
  },
})
