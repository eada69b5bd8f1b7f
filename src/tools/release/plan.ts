import type { Ledger } from '../../core/corpus/publication.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { currentAddresses } from '../../core/permalinks/addresses.ts'
import { sealed } from '../../core/permalinks/chain.ts'
import { type Changes, changesIn, isNothing, pendingVersion, stepFor } from '../../core/permalinks/changes.ts'
import { stamp } from '../../core/permalinks/stamp.ts'
import { compareVersions, nextVersion } from '../../core/permalinks/version.ts'
import { type Edition, edition } from '../../core/schema/editions.ts'
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
}

/**
 * Plans the next edition of a review that has no problems. Without a wish the version steps as far as the changes ask
 * for, and the date is the review's own: no clock has a say. Throws a `Refusal` where there is nothing to publish, or
 * the wish does not follow the last edition.
 */
export function planRelease(corpus: Corpus, wish: Wish): Plan {
  const { publication, review } = corpus
  const last = publication.editions.at(-1) ?? null
  const current = currentAddresses(corpus)
  const pending = pendingVersion(publication.editions)
  const changes = changesIn(stamp(publication, current, pending), publication.redirects, pending)
  if (last && isNothing(changes)) throw new Refusal(`Nothing has changed since edition ${last.version}.`)

  const version = wish.version ?? (last ? nextVersion(last.version, stepFor(changes)) : '1.0.0')
  const date = wish.date ?? review.date
  const ledger = stamp(publication, current, version)
  const made = edition.safeParse(sealed({ version, date, summary: wish.summary }, publication.editions, ledger))
  if (!made.success) throw new Refusal(`An edition can't be made: ${made.error.issues[0]?.message}.`)
  if (last && compareVersions(last.version, version) >= 0)
    throw new Refusal(`Edition ${version} does not follow edition ${last.version}.`)
  if (last && date < last.date)
    throw new Refusal(`${date} is before the date of edition ${last.version}, ${last.date}: give one with --date.`)
  return { edition: made.data, isFirst: last === null, ledger, changes }
}
