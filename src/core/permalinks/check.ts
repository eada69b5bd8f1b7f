import type { KnownRecords } from '../corpus/link/context.ts'
import type { Report } from '../corpus/problems.ts'
import { type Address, type AddressKind, isWholeText, type LedgerEntry } from '../corpus/publication.ts'
import { code, nearest } from '../corpus/words.ts'
import { keyIn } from '../kinds/home.ts'
import { kindNamed, kindOf } from '../kinds/kinds.ts'
import { sameMeaning } from './about.ts'
import { pageOf, target } from './departures.ts'
import { materialPath } from './path.ts'
import { type ReadPublication, redirectsFile } from './read.ts'
import { readSketch } from './sketch.ts'

/** What the rules about published addresses look at. */
export interface Checked {
  publication: ReadPublication
  current: ReadonlyMap<string, Address>
  /** Where each address that moved leads. */
  moved: ReadonlyMap<string, string>
  /** Whether a record of a kind is known, be it in a file that can't wholly be read. */
  known: Pick<KnownRecords, 'has'>
  report: Report
}

/**
 * Reports every published address that leads nowhere now, or to another thing, without a word in the redirects. An
 * anchor goes with its page; a paragraph that was cut and a view that was moved take care of themselves.
 */
export function checkPublished(checked: Checked): void {
  const { publication, current } = checked
  const spoken = new Set([
    ...publication.redirects.moved.map(({ from }) => from),
    ...publication.redirects.withdrawn.map(({ address }) => address),
  ])
  const untold = untoldOf(checked)
  for (const entry of publication.ledger.values()) {
    if (spoken.has(entry.path) || isBroken(checked, entry)) continue
    const address = current.get(entry.path)
    if (address) checkSame(checked, entry, address)
    else if (publication.whole.redirects && !followsItsPage(checked, entry, spoken)) reportGone(checked, entry, untold)
  }
}

/** Whether an address of a record is missing only because the record breaks a rule, which is reported elsewhere. */
function isBroken({ known, current }: Checked, { path, kind }: LedgerEntry): boolean {
  const ofRecord = kindNamed(kind)
  return ofRecord !== undefined && !current.has(path) && known.has(ofRecord, keyIn(kindOf(ofRecord).home, path))
}

/** Whether an anchor needs no word of its own: its page is gone as a whole, or finds a place for it by itself. */
function followsItsPage(
  { publication, current }: Checked,
  { path, kind }: LedgerEntry,
  spoken: ReadonlySet<string>,
): boolean {
  if (kind === 'paragraph' || kind === 'view') return current.has(pageOf(path)) || publication.ledger.has(pageOf(path))
  return path.includes('#') && spoken.has(pageOf(path))
}

function checkSame(checked: Checked, entry: LedgerEntry, address: Address): void {
  const { publication, report } = checked
  const place = publication.placeOf(entry.path)
  if (address.kind !== entry.kind)
    report(
      'permalink/kind',
      place,
      `${code(entry.path)} was published as ${article(entry.kind)}, and now is ${article(address.kind)}.`,
      `Give the ${address.kind} another id, and say in ${code(redirectsFile)} what became of the ${entry.kind}.`,
    )
  else if (isOther(checked, entry, address) && !isCorrected(publication, entry))
    report(
      'permalink/meaning',
      place,
      readSketch(entry.about)
        ? `${code(entry.path)} now says something else than what was published there.`
        : `${code(entry.path)} was published about "${entry.about}", and now is about "${address.about}".`,
      `If it is another ${entry.kind}, give it an id of its own; if it was put right, say why under ${code('corrected')} in ${code(redirectsFile)}.`,
    )
}

function isOther({ moved }: Checked, { kind, about }: LedgerEntry, address: Address): boolean {
  if (isWholeText(kind) || kind === 'paragraph') return false
  return !sameMeaning(kind, isOfMaterial(kind) ? renamed(about, moved) : about, address.about)
}

function isOfMaterial(kind: AddressKind): boolean {
  const ofRecord = kindNamed(kind)
  return ofRecord !== undefined && kindOf(ofRecord).ofMaterial === true
}

/** What a record is about, under the id that its material has now. */
function renamed(about: string, moved: ReadonlyMap<string, string>): string {
  const [, property = '', material = ''] = /^(.* of )?(.*)$/.exec(about) ?? []
  return property + keyIn(kindOf('materials').home, target(materialPath(material), moved))
}

/** Whether a correction since the last edition accounts for what an address says now. */
const isCorrected = ({ redirects }: ReadPublication, { path }: LedgerEntry): boolean =>
  redirects.corrected.some(({ address, edition }) => address === path && edition === null)

function reportGone({ publication, report }: Checked, entry: LedgerEntry, untold: readonly Address[]): void {
  const stage = entry.stages.findLast(({ gone }) => !gone)
  const isTold = entry.about !== '' && !isWholeText(entry.kind) && !readSketch(entry.about)
  const what = isTold ? `${article(entry.kind)}: ${entry.about}` : article(entry.kind)
  const value = stage?.value ? `, ${stage.value}` : ''
  report(
    'permalink/gone',
    publication.placeOf(entry.path),
    `${code(entry.path)} was published in edition ${entry.stages[0]?.edition} (${what}${value}), and nothing stands there now.`,
    hintFor(entry, stage?.hash ?? null, untold),
    { about: subjectOf(entry) },
  )
}

/** What an address stands for, as other problems name it: a record, or the value of a facet. */
function subjectOf({ path, kind }: LedgerEntry): string {
  const ofRecord = kindNamed(kind)
  if (ofRecord) return `${ofRecord}/${keyIn(kindOf(ofRecord).home, path)}`
  return kind === 'value' ? `facet/${path.replace(/\/$/, '')}` : `address/${path}`
}

function hintFor(entry: LedgerEntry, hash: string | null, untold: readonly Address[]): string {
  if (entry.kind === 'file') return 'Programs rely on it: the site has to make it again.'
  const same = untold.filter(({ kind }) => kind === entry.kind)
  const heir = same.find(address => hash !== null && address.hash === hash)?.path
  const alike = isNumber(entry) ? [] : same.map(({ path }) => path)
  const near = heir ?? nearest(entry.path, alike)
  const line = (to: string) => `\`{from: ${entry.path}, to: ${to}, why: …}\``
  const withdrawn = `\`{address: ${entry.path}, why: …}\``
  return near
    ? `If it is ${code(near)} now, put ${line(near)} under ${code('moved')} in ${code(redirectsFile)}.`
    : `Put it back, or say what became of it in ${code(redirectsFile)}: ${line('…')} under ${code('moved')}, or ${withdrawn} under ${code('withdrawn')}.`
}

/** Whether an address is a number, of which no other one is nearer than the rest. */
const isNumber = ({ path }: LedgerEntry): boolean => /^[a-z]+\/[\d.]+\/$/.test(path)

/** The addresses that are not yet published: what went missing may be among them. */
const untoldOf = ({ current, publication: { ledger } }: Checked): Address[] =>
  [...current.values()].filter(({ path }) => !ledger.has(path))

const article = (kind: AddressKind): string => `${/^[aeiou]/.test(kind) ? 'an' : 'a'} ${kind}`
