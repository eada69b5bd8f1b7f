import type { Report } from '../corpus/problems.ts'
import type { Corpus, Place } from '../corpus/types.ts'
import { currentAddresses } from './addresses.ts'
import { type Checked, checkPublished } from './check.ts'
import { checkEditions } from './check-editions.ts'
import { checkRedirects } from './check-redirects.ts'
import { movesOf, rowMoves } from './departures.ts'
import type { ReadPublication } from './read.ts'

export { movesOf } from './departures.ts'
export { keepAnchors } from './keep.ts'
export { type ReadPublication, readPublication } from './read.ts'

/** Checks that nothing which was published is lost without a word, and that the files which remember it are sound. */
export function checkPermalinks(
  corpus: Corpus,
  publication: ReadPublication,
  known: Checked['known'],
  version: Place,
  report: Report,
): void {
  checkEditions(publication, { version: corpus.review.version, place: version }, report)
  const { moved, withdrawn, corrected } = publication.redirects
  if (publication.ledger.size + moved.length + withdrawn.length + corrected.length === 0) return
  const current = currentAddresses(corpus)
  const checked = {
    publication,
    current,
    moved: new Map([...rowMoves(corpus, current), ...movesOf(publication.redirects)]),
    known,
    report,
  }
  checkPublished(checked)
  checkRedirects(checked)
}
