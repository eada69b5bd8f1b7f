import type { Report } from '../corpus/problems.ts'
import type { Place } from '../corpus/types.ts'
import { code } from '../corpus/words.ts'
import { digestOf, ledgerFile } from './ledger.ts'
import { editionsFile, type ReadPublication } from './read.ts'
import { compareVersions } from './version.ts'

/** The version and date of the review, and where its file says the version. */
export interface Now {
  version: string
  place: Place
}

/** Reports editions out of order, a review that is older than its last edition, and a ledger that does not fit them. */
export function checkEditions(publication: ReadPublication, now: Now, report: Report): void {
  checkOrder(publication, report)
  checkVersion(publication, now, report)
  if (publication.whole.ledger && publication.whole.editions) checkLedger(publication, report)
}

function checkOrder({ editions, placeIn }: ReadPublication, report: Report): void {
  editions.forEach(({ version, date }, at) => {
    const before = editions[at - 1]
    if (!before) return
    if (compareVersions(before.version, version) >= 0)
      report(
        'edition/order',
        placeIn('editions', ['editions', at, 'version']),
        `Edition ${version} stands after edition ${before.version}.`,
        'Editions are listed oldest first, each with a higher version than the one before.',
      )
    else if (before.date > date)
      report(
        'edition/order',
        placeIn('editions', ['editions', at, 'date']),
        `Edition ${version} is dated before edition ${before.version}.`,
        'Editions are listed oldest first.',
      )
  })
}

function checkVersion({ editions }: ReadPublication, { version, place }: Now, report: Report): void {
  const last = editions.at(-1)
  if (!last || compareVersions(last.version, version) <= 0) return
  report(
    'edition/version',
    place,
    `The review says that it is version ${version}, but edition ${last.version} was published.`,
    `Leave the version to ${code('npm run release')}.`,
  )
}

/** The last edition's digest holds the ledger to what was published. */
function checkLedger({ ledger, editions, placeIn }: ReadPublication, report: Report): void {
  const known = new Set(editions.map(({ version }) => version))
  const named = new Set([...ledger.values()].flatMap(({ stages }) => stages.map(({ edition }) => edition)))
  const unknown = [...named].filter(version => !known.has(version))
  for (const version of unknown)
    report(
      'ledger/edition',
      { file: ledgerFile, line: 1, column: 1 },
      `The ledger speaks of an edition ${version}, which ${code(editionsFile)} does not list.`,
      'The two files belong together: take both from the same state.',
    )
  const at = editions.length - 1
  const last = editions[at]
  if (unknown.length > 0 || !last || digestOf(ledger, last.version) === last.digest) return
  report(
    'ledger/damaged',
    placeIn('editions', ['editions', at, 'digest']),
    `The ledger is not the one of edition ${last.version}: something was taken out of it or changed by hand.`,
    `Take ${code(ledgerFile)} back as it was published.`,
  )
}
