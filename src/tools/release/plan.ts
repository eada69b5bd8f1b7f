import { present } from '../../core/basics/present.ts'
import type { Ledger } from '../../core/corpus/publication.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { currentAddresses } from '../../core/permalinks/addresses.ts'
import { linesHash, sealed } from '../../core/permalinks/chain.ts'
import { type Changes, changesIn, isNothing, pendingVersion, stepFor } from '../../core/permalinks/changes.ts'
import { rowMoves } from '../../core/permalinks/departures.ts'
import { printWords, wordsFile } from '../../core/permalinks/kept-words.ts'
import { isLive } from '../../core/permalinks/ledger.ts'
import { stamp } from '../../core/permalinks/stamp.ts'
import { compareVersions, nextVersion } from '../../core/permalinks/version.ts'
import { type Edition, edition } from '../../core/schema/editions.ts'
import { wordsToKeep } from '../../outputs/wordings/keep.ts'
import { Refusal } from './refusal.ts'

/** What was asked for: `null` leaves it to the plan. */
export interface Wish {
  version: string | null
  date: string | null
  summary: string | null
}

/** An edition that is ready to be published. */
export interface Plan {
  edition: Edition
  /** True for the first edition, of which everything is new. */
  isFirst: boolean
  ledger: Ledger
  changes: Changes
  /** Whether records have rows in place of their pages since the last edition, or the other way. */
  resettles: boolean
  /** The editions before it. The first one that keeps words keeps those of before too, as far as they still stand. */
  before: readonly Edition[]
  /** The files of words, by their paths. */
  words: ReadonlyMap<string, string>
  /** The addresses whose words are kept in part only, or not at all, since they are too long. */
  cut: readonly string[]
  left: readonly string[]
}

/**
 * Plans the next edition of a review that has no problems. Without a wish the version steps as far as the changes ask
 * for, and the date is the review's own: no clock has a say. Editions from before the chain are sealed even where nothing
 * has changed since, and so are records that got rows in place of their pages. Throws a `Refusal` where there is nothing to publish, or the wish does not follow the last edition.
 */
export function planRelease(corpus: Corpus, wish: Wish): Plan {
  const { publication, review } = corpus
  const last = publication.editions.at(-1) ?? null
  const current = currentAddresses(corpus)
  const pending = pendingVersion(publication.editions)
  const changes = changesIn(stamp(publication, current, pending), publication.redirects, pending)
  const resettles = [...rowMoves(corpus, current).keys()].some(path =>
    isLive(present(publication.ledger.get(path), path)),
  )
  if (last && isNothing(changes) && !resettles && !beforeChain(publication.editions))
    throw new Refusal(`Nothing has changed since edition ${last.version}.`)

  const version = wish.version ?? (last ? nextVersion(last.version, stepFor(changes)) : '1.0.0')
  const date = wish.date ?? review.date
  const ledger = stamp(publication, current, version)
  const { before, own, ...kept } = keepWords(corpus, ledger, version)
  const made = edition.safeParse(sealed({ version, date, summary: wish.summary, words: own }, before, ledger))
  if (!made.success) throw new Refusal(`An edition can't be made: ${made.error.issues[0]?.message}.`)
  if (last && compareVersions(last.version, version) >= 0)
    throw new Refusal(`Edition ${version} does not follow edition ${last.version}.`)
  if (last && date < last.date)
    throw new Refusal(`${date} is before the date of edition ${last.version}, ${last.date}: give one with --date.`)
  return { edition: made.data, isFirst: last === null, ledger, changes, resettles, before, ...kept }
}

/** Whether all editions are from before the chain, so that the next one seals them and keeps their words. */
const beforeChain = (editions: readonly Edition[]): boolean => editions.every(({ ledger }) => ledger === null)

function keepWords(corpus: Corpus, ledger: Ledger, version: string) {
  const { editions } = corpus.publication
  const versions = new Set([version, ...(beforeChain(editions) ? editions.map(({ version }) => version) : [])])
  const { editions: kept, cut, left } = wordsToKeep(corpus, ledger, versions)
  const texts = new Map([...kept].map(([edition, words]) => [edition, printWords(words)]))
  const hash = (edition: string) => (texts.has(edition) ? linesHash(texts.get(edition) as string) : null)
  return {
    before: editions.map(edition => ({ ...edition, words: edition.words ?? hash(edition.version) })),
    own: hash(version),
    words: new Map([...texts].map(([edition, text]) => [wordsFile(edition), text])),
    cut,
    left,
  }
}
