import { memoise } from '../basics/memoise.ts'
import type { Report } from '../corpus/problems.ts'
import type { Place } from '../corpus/types.ts'
import { code, count } from '../corpus/words.ts'
import { expectedDigest } from './chain.ts'
import { changelogFile } from './changelog.ts'
import { wordsFile, wordsFolder } from './kept-words.ts'
import { ledgerFile } from './ledger.ts'
import { editionsFile, type ReadPublication, restore } from './read.ts'
import { compareVersions } from './version.ts'

/** The version of the review, and where its file says it. */
export interface Now {
  version: string
  place: Place
}

/**
 * Reports editions out of order, a review that is of another version than its last edition, and files that do not hold
 * what was published.
 */
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
  const difference = last ? compareVersions(last.version, version) : 0
  if (difference === 0) return
  report(
    'edition/version',
    place,
    difference > 0
      ? `The review says that it is version ${version}, but edition ${last?.version} was published.`
      : `The review says that it is version ${version}, but ${last?.version} is the last edition that is listed.`,
    difference > 0
      ? `Leave the version to ${code('npm run release')}.`
      : `Leave the version to ${code('npm run release')}. If ${version} was published: ${restore(ledgerFile, editionsFile)}`,
  )
}

function checkLedger(publication: ReadPublication, report: Report): void {
  if (isMissing(publication, report)) return
  const unlisted = [...unlistedIn(publication, report)]
  if (unlisted.length > 0) return
  checkChain(publication, report)
  checkWords(publication, report)
}

/** Reports files of words that are not as an edition wrote them, that are missing, or that no edition wrote. */
function checkWords({ editions, wordsHashes }: ReadPublication, report: Report): void {
  for (const { version, words } of editions) {
    const hash = wordsHashes.get(version)
    const file = wordsFile(version)
    if (words === null ? hash === undefined : hash === words) continue
    report(
      'ledger/words',
      { file: words !== null && hash === undefined ? editionsFile : file, line: 1, column: 1 },
      words === null
        ? `No edition wrote ${code(file)}.`
        : hash === undefined
          ? `${code(file)} is missing, which holds the words of edition ${version}.`
          : `${code(file)} is not as it was written: it holds the words of edition ${version}, which others cite.`,
      words === null ? `Take it out, or: ${restore(editionsFile)}` : restore(file),
    )
  }
  const known = new Set(editions.map(({ version }) => version))
  for (const name of wordsHashes.keys())
    if (!known.has(name))
      report(
        'file/unknown',
        { file: `${wordsFolder}/${name}`, line: 1, column: 1 },
        `${code(`${wordsFolder}/${name}`)} holds the words of no edition that is listed.`,
        `The release writes what is in ${code(wordsFolder)}: put nothing else there.`,
      )
}

/** Reports that one of the two files is there without the other. */
function isMissing({ there, editions, ledger }: ReadPublication, report: Report): boolean {
  if (there.ledger === there.editions) return false
  const [missing, left] = there.ledger ? [editionsFile, ledgerFile] : [ledgerFile, editionsFile]
  const said = there.ledger
    ? `${count(ledger.size, 'published address', 'published addresses')}`
    : `edition ${editions.at(-1)?.version}`
  report(
    'ledger/missing',
    { file: left, line: 1, column: 1 },
    `${code(left)} tells of ${said}, and ${code(missing)} is missing.`,
    restore(missing),
  )
  return true
}

/** The editions that another file tells of and that the list lacks; the last of each file is reported. */
function* unlistedIn({ ledger, editions, redirects, there, told, words, placeIn }: ReadPublication, report: Report) {
  const known = new Set(editions.map(({ version }) => version))
  const stages = [...ledger.values()].flatMap(({ stages }) => stages)
  const statements = (['moved', 'withdrawn', 'corrected'] as const).flatMap(list =>
    redirects[list].map(({ edition }, at) => ({ edition, place: placeIn('redirects', [list, at, 'edition']) })),
  )
  const witnesses = [
    stages.map(({ edition }) => ({ edition, place: { file: ledgerFile, line: 1, column: 1 } })),
    statements,
    told.map(({ version, line }) => ({ edition: version, place: { file: changelogFile, line, column: 1 } })),
    [...words.keys()].map(edition => ({ edition, place: { file: wordsFile(edition), line: 1, column: 1 } })),
  ]
  for (const witness of witnesses) {
    const last = witness
      .flatMap(({ edition, place }) => (edition === null || known.has(edition) ? [] : [{ edition, place }]))
      .sort((a, b) => compareVersions(a.edition, b.edition))
      .at(-1)
    if (!last) continue
    yield last.edition
    const isLedger = last.place.file === ledgerFile
    report(
      isLedger ? 'ledger/edition' : 'edition/missing',
      last.place,
      isLedger
        ? `The ledger speaks of an edition ${last.edition}, which ${code(editionsFile)} does not list.`
        : `Edition ${last.edition} was published, as is told here, and ${there.editions ? `${code(editionsFile)} does not list it` : `${code(ledgerFile)} and ${code(editionsFile)} are missing`}.`,
      `The files belong together. ${restore(ledgerFile, editionsFile)}`,
    )
  }
}

/** The place of the first edition whose digest is another than it must be; -1 where all hold. */
const brokenAt = memoise((ledger: ReadPublication['ledger'], editions: ReadPublication['editions']): number =>
  editions.findIndex((edition, at) => expectedDigest(edition, editions.slice(0, at), ledger) !== edition.digest),
)

/** Every edition's digest holds the ledger, and the editions before it, to what was published. */
function checkChain({ ledger, ledgerHash, editions, placeIn }: ReadPublication, report: Report): void {
  const damaged = (at: number, key: 'digest' | 'ledger', message: string) =>
    report('ledger/damaged', placeIn('editions', ['editions', at, key]), message, restore(ledgerFile, editionsFile))
  const broken = brokenAt(ledger, editions)
  const last = editions.at(-1)
  if (broken !== -1)
    damaged(
      broken,
      'digest',
      `The ledger is not the one of edition ${editions[broken]?.version}: something was taken out or changed by hand, there or in the list of editions.`,
    )
  else if (last && last.ledger !== null && last.ledger !== ledgerHash)
    damaged(
      editions.length - 1,
      'ledger',
      `The lines of the ledger are not those that edition ${last.version} wrote: something in them was changed by hand.`,
    )
}
