import type { ReadEffects } from '../corpus/effects.ts'
import { natural } from '../corpus/order.ts'
import type { Report } from '../corpus/problems.ts'
import type { LedgerEntry, Publication } from '../corpus/publication.ts'
import { readSource } from '../corpus/read/files.ts'
import { type Node, offsetOf } from '../corpus/read/node.ts'
import type { SourceFile } from '../corpus/read/source.ts'
import type { Place } from '../corpus/types.ts'
import { readMapping } from '../corpus/validate/mappings.ts'
import { code } from '../corpus/words.ts'
import { type Edition, editions } from '../schema/editions.ts'
import { type Redirects, redirects } from '../schema/redirects.ts'
import { ledgerFile, readEntry } from './ledger.ts'

/** The files beside the ledger, relative to the review's root. */
export const editionsFile = 'data/editions.yaml'
export const redirectsFile = 'data/redirects.yaml'

/** What was published, as its files have it, with the places of what they say. */
export interface ReadPublication extends Omit<Publication, 'lost'> {
  /** Which files could be read as a whole: of the others nothing can be said to be missing. */
  whole: Record<'ledger' | 'editions' | 'redirects', boolean>
  /** Where an address stands in the ledger. */
  placeOf(path: string): Place
  /** Where a value stands in the list of editions, or in that of redirects. */
  placeIn(file: 'editions' | 'redirects', path: readonly (string | number)[]): Place
}

/** Reads the ledger, the editions and the redirects of a review; one that has published nothing has none of them. */
export async function readPublication(effects: ReadEffects, report: Report): Promise<ReadPublication> {
  const names = new Set((await effects.list('data')) ?? [])
  const source = (file: string) =>
    names.has(file.slice('data/'.length)) ? readSource(effects, file, report) : Promise.resolve(null)
  const [ledger, made, left] = await Promise.all([source(ledgerFile), source(editionsFile), source(redirectsFile)])
  const { entries, lines, isWhole } = readLedger(ledger, report)
  const editionList = readMapping<{ editions: Edition[] }>(made, 'the list of editions', editions, report)
  const redirectList = readMapping<Redirects>(left, 'the list of redirects', redirects, report)
  const nodes: Record<'editions' | 'redirects', { node: Node; source: SourceFile } | null> = {
    editions: editionList,
    redirects: redirectList,
  }
  return {
    ledger: entries,
    editions: editionList?.value?.editions ?? [],
    redirects: redirectList?.value ?? { moved: [], withdrawn: [], corrected: [] },
    whole: {
      ledger: isWhole,
      editions: made === null || editionList?.value != null,
      redirects: left === null || redirectList?.value != null,
    },
    placeOf: path => ({ file: ledgerFile, line: lines.get(path) ?? 1, column: 1 }),
    placeIn(file, path) {
      const at = nodes[file]
      const top = { file: file === 'editions' ? editionsFile : redirectsFile, line: 1, column: 1 }
      return at ? at.source.placeAt(offsetOf(at.node, path)) : top
    },
  }
}

function readLedger(source: SourceFile | null, report: Report) {
  const entries = new Map<string, LedgerEntry>()
  const lines = new Map<string, number>()
  let isWhole = true
  const refuse = (line: number, message: string) => {
    isWhole = false
    report(
      'ledger/syntax',
      { file: ledgerFile, line, column: 1 },
      message,
      'The ledger is written by the release and never by hand: take back what was changed in it.',
    )
  }
  const text = source?.text.split(/\r?\n/) ?? []
  let last: string | null = null
  for (const [index, line] of text.entries()) {
    if (line === '' || line.startsWith('#')) continue
    const entry = readEntry(line)
    if (!entry) refuse(index + 1, 'This line of the ledger can not be read.')
    else if (entries.has(entry.path)) refuse(index + 1, `The ledger lists ${code(entry.path)} twice.`)
    else {
      if (last !== null && natural(last, entry.path) > 0) refuse(index + 1, `${code(entry.path)} is out of order.`)
      last = entry.path
      entries.set(entry.path, entry)
      lines.set(entry.path, index + 1)
    }
  }
  return { entries, lines, isWhole }
}
