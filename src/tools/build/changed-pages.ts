import { setImmediate as nextTurn } from 'node:timers/promises'
import { hearing } from '../../core/basics/hearing.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import type { Prepared } from '../../site/context/prepared.ts'
import { keepBundles } from '../../site/files/bundle.ts'
import type { SitePlace } from '../../site/files/place.ts'
import { textProgram } from '../../site/integration/compiled.ts'
import { diskShelf } from '../../site/integration/disk-shelf.ts'
import { readReview } from '../../site/integration/review.ts'
import { sharePages } from '../../site/integration/share-pages.ts'
import { engineHash } from './current.ts'
import type { Hearing, Register } from './heard.ts'
import { heardCorpus } from './heard-corpus.ts'
import { KeptBefore, KeptNow } from './kept.ts'
import { type MadeFacts, PageMaker } from './page-maker.ts'
import { PagesThread } from './pages-thread.ts'
import { RecentTexts } from './recent-texts.ts'
import { type PageToMake, pagesOfBundle } from './render.ts'
import { writeSheets } from './sheets.ts'
import { twinPathsOf, writeTwinList } from './twins.ts'

/** Pages that were made, of which somebody knows where they lead. */
export interface MadePages {
  /** Throws what is wrong with links of the site, once all of its files are there. */
  checkLinks(brought: readonly string[]): Promise<void>
  /** Lets go of what is known of them. */
  end(): Promise<void>
}

/** What pages are made by. */
export interface Means {
  /** The module that makes them. */
  entry: string
  /** A name for all that it is made of. */
  name: string
  /** The folder of what is kept from one build to the next. */
  kept: string
  /** What is made beside the pages. */
  prepared?: Prepared
}

/** Functions of bundled pages that work something out once, by the modules that these came from. */
const registers = new Map<string, Register>()

/** Makes the pages of a review; those of which all is the same that they have read are there as the last build kept them. */
export async function makeChangedPages(
  corpus: Corpus,
  place: SitePlace,
  { entry, kept, prepared, name }: Means,
): Promise<MadePages> {
  const register = registers.get(entry) ?? new Map()
  registers.set(entry, register)
  const { corpus: heard, hearing: hearer } = heardCorpus(corpus, register)
  const shelf = diskShelf(kept, engineHash())
  const key = `pages of ${corpus.root}`
  const before = new KeptBefore<MadeFacts>(shelf, key)
  const now = new KeptNow(before)
  const thread = new PagesThread({ place, kept, engine: engineHash(), twins: twinPathsOf(corpus) })
  const texts = new RecentTexts(number => textProgram(corpus, number))
  const maker = new PageMaker(hearer, now, thread)
  const { sheets, end } = sharePages({
    review: readReview(heard),
    prepared: prepared && toldBy(prepared, hearer),
    name,
    linked: sheet => maker.links(sheet),
    async text(number) {
      hearer.read('source', number)
      return texts.take(number)
    },
  })
  hearing.hearer = hearer
  try {
    await makeOrKeep(await pagesOfBundle(entry, heard), before, maker, thread)
    keepBundles(shelf)
    await writeSheets(corpus, new Set([...sheets, ...maker.sheets]), place)
    const { laid, twins } = await thread.end()
    now.end(shelf, key, laid)
    writeTwinList(corpus, place, twins)
    return { checkLinks: brought => thread.checkLinks(brought), end: () => thread.stop() }
  } catch (error) {
    await thread.stop()
    throw error
  } finally {
    keepBundles(null)
    hearing.hearer = null
    end()
  }
}

/** Has pages that are the same be written as they were kept, while all others are made. */
async function makeOrKeep(
  pages: readonly PageToMake[],
  before: KeptBefore<MadeFacts>,
  maker: PageMaker,
  thread: PagesThread,
): Promise<void> {
  const { same = [], changed = [] } = Object.groupBy(pages, page => (maker.isSame(page, before) ? 'same' : 'changed'))
  const writing = thread.writeKept(before.partsOf(new Set(same.map(({ path }) => path))))
  // It may fail while others are made: that is told below.
  writing.catch(() => undefined)
  for (const page of behindOthers(unkeptLast(changed, before))) {
    await maker.make(page)
    // What other threads told is heard then, and the memory of those that have ended given back.
    await nextTurn()
  }
  const written = await writing
  for (const page of same)
    if (written.has(page.path)) maker.keep(page, before)
    else await maker.make(page)
}

/** Pages in an order in which those of which nothing is kept come last: they may wait for what the other thread tells. */
const unkeptLast = (pages: readonly PageToMake[], before: KeptBefore<unknown>): PageToMake[] => {
  const { kept = [], unkept = [] } = Object.groupBy(pages, ({ path }) => (before.factsOf(path) ? 'kept' : 'unkept'))
  return [...kept, ...unkept]
}

/** Pages in the same order, but each that is best made soon after another right behind that. */
function behindOthers(pages: readonly PageToMake[]): PageToMake[] {
  const made = new Set(pages.map(({ path }) => path))
  const followsNone = ({ after }: PageToMake): boolean => after === null || !made.has(after)
  const following = Map.groupBy(pages, page => (followsNone(page) ? null : page.after))
  const led = (page: PageToMake): PageToMake[] => [page, ...(following.get(page.path) ?? []).flatMap(led)]
  return (following.get(null) ?? []).flatMap(led)
}

/** What is made beside the pages: its sizes are known too late to compare them. */
const toldBy = (prepared: Prepared, hearer: Hearing): Prepared => ({
  ...prepared,
  size(path) {
    hearer.readUntold()
    return prepared.size(path)
  },
})
