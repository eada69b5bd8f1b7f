import type { Address, Ledger } from '../corpus/publication.ts'
import type { Corpus } from '../corpus/types.ts'
import { keyIn } from '../kinds/home.ts'
import { kindNamed, kindOf, kinds } from '../kinds/kinds.ts'
import type { Kind } from '../kinds/types.ts'
import type { Redirects } from '../schema/redirects.ts'
import { rowKinds } from '../schema/rows.ts'
import { stageAt } from './ledger.ts'
import { sectionPath } from './path.ts'
import { recordPath } from './record-path.ts'

/** A published address that nothing stands at any more, and what readers are told about it. */
export interface Departure {
  path: string
  /** Whether it has another address now, or was taken out. */
  fate: 'moved' | 'withdrawn'
  /** The address that stands for it now, after every further move; null where it was taken out. */
  to: string | null
  /** What happened, a sentence; null where it follows from the review itself. */
  why: string | null
  /** What a reader may want instead. */
  see: readonly string[]
  /** The first edition without it; null where that is yet to come. */
  edition: string | null
}

/**
 * What became of addresses, by their paths: what was authored, the views that a section has no more, and the paragraphs
 * of a section that has none at all.
 */
export function departuresOf(corpus: Asked, current: ReadonlyMap<string, Address>): Map<string, Departure> {
  const { ledger, redirects, lost } = corpus.publication
  const rows = rowMoves(corpus, current)
  const moved = new Map([...rows, ...movesOf(redirects)])
  const departures = new Map<string, Departure>()
  for (const [number, paragraphs] of lost)
    for (const { anchor, at, to, edition } of paragraphs) {
      const path = `${sectionPath(number)}#${anchor}`
      const fate = to === null ? 'withdrawn' : 'moved'
      if (at === null) departures.set(path, { path, fate, to, why: null, see: [], edition })
    }
  for (const { address, why, see, edition } of redirects.withdrawn)
    departures.set(address, { path: address, fate: 'withdrawn', to: null, why, see, edition })
  for (const { from, why, edition } of redirects.moved)
    departures.set(from, { path: from, fate: 'moved', to: target(from, moved), why, see: [], edition })
  for (const [path, to] of rows)
    if (!departures.has(path))
      departures.set(path, { path, fate: 'moved', to, why: null, see: [], edition: goneSince(ledger, path) })
  for (const entry of ledger.values())
    if (entry.kind === 'view' && !current.has(entry.path) && !departures.has(entry.path)) {
      const edition = goneSince(ledger, entry.path)
      departures.set(entry.path, { ...viewDeparture(entry.path, current, corpus, departures), edition })
    }
  return departures
}

/** The parts of a corpus from which follows what became of its addresses. */
type Asked = Pick<Corpus, 'publication' | 'usesOf' | 'vocabulary' | 'records' | 'review' | 'get'>

/** Where each address that moved leads at first. */
export const movesOf = ({ moved }: Pick<Redirects, 'moved'>): ReadonlyMap<string, string> =>
  new Map(moved.map(({ from, to }) => [from, to]))

/** Where a chain of moves ends; a circle, which the check refuses, ends where it began. */
export function target(from: string, moved: ReadonlyMap<string, string>): string {
  const seen = new Set([from])
  let at = from
  for (let next = moved.get(at); next !== undefined && !seen.has(next); next = moved.get(at)) {
    seen.add(next)
    at = next
  }
  return at
}

/** A view that its section shows no more: it has gone where the text shows it now, or to its own page. */
function viewDeparture(
  path: string,
  current: ReadonlyMap<string, Address>,
  corpus: Asked,
  departures: ReadonlyMap<string, Departure>,
): Omit<Departure, 'edition'> {
  const [, type = '', id = ''] = /#([a-z]+)-(.+)$/.exec(path) ?? []
  const kind = kinds.find(kind => kindOf(kind).view === type)
  const [use] = kind ? corpus.usesOf(kind, id) : []
  const page = kind ? recordPath(kind, id, corpus) : path
  const departure = departures.get(page)
  const own = current.has(page) ? page : (departure?.to ?? null)
  const to = use ? `${sectionPath(use.section)}#${use.anchor}` : own
  return { path, fate: to === null ? 'withdrawn' : 'moved', to, why: departure?.why ?? null, see: departure?.see ?? [] }
}

/** The first edition without an address; null where that is yet to come. */
function goneSince(ledger: Ledger, path: string): string | null {
  const entry = ledger.get(path)
  const stage = entry && stageAt(entry)
  return stage?.gone ? stage.edition : null
}

/**
 * Where records stand now of which other addresses were published, by these: they have rows in place of their pages, or
 * pages in place of their rows. Nobody has to say so, since the review does.
 */
export function rowMoves(
  corpus: Pick<Asked, 'publication' | 'vocabulary' | 'records' | 'review' | 'get'>,
  current: ReadonlyMap<string, Address>,
): ReadonlyMap<string, string> {
  return new Map(
    [...corpus.publication.ledger.values()].flatMap(entry => {
      const record = current.has(entry.path) ? null : recordIn(entry)
      return record && corpus.get(record.kind, record.key)
        ? [[entry.path, recordPath(record.kind, record.key, corpus)] as const]
        : []
    }),
  )
}

/** The record of which an address is, whose kind may have pages or rows; null for another address. */
export function recordIn({ path, kind: name }: Pick<Address, 'path' | 'kind'>): { kind: Kind; key: string } | null {
  const kind = kindNamed(name)
  return kind !== undefined && rowKinds.some(one => one === kind) ? { kind, key: keyIn(kindOf(kind).home, path) } : null
}

/** The part of an address that names a page. */
export const pageOf = (path: string): string => path.replace(/#.*$/, '')
