import type { ReadEffects } from '../corpus/effects.ts'
import { forgetful, type Memory } from '../corpus/memory.ts'
import { natural } from '../corpus/order.ts'
import type { Report } from '../corpus/problems.ts'
import type { LedgerEntry, Publication, Wording } from '../corpus/publication.ts'
import { readSource } from '../corpus/read/files.ts'
import { type Node, offsetOf } from '../corpus/read/node.ts'
import type { SourceFile } from '../corpus/read/source.ts'
import type { Place } from '../corpus/types.ts'
import { readMapping } from '../corpus/validate/mappings.ts'
import { code } from '../corpus/words.ts'
import type { WorkKeys } from '../corpus/work-keys.ts'
import { type Edition, editions } from '../schema/editions.ts'
import { type Redirects, redirects } from '../schema/redirects.ts'
import { linesHash } from './chain.ts'
import { changelogFile } from './changelog.ts'
import { readWords, wordsFolder } from './kept-words.ts'
import { ledgerFile, readEntry } from './ledger.ts'

/** The files beside the ledger, relative to the review's root. */
export const editionsFile = 'data/editions.yaml'
export const redirectsFile = 'data/redirects.yaml'

/** What was published, as its files have it, with the places of what they say. */
export interface ReadPublication extends Omit<Publication, 'lost'> {
  /** Which files there are. */
  there: Record<'ledger' | 'editions', boolean>
  /** Which files could be read as a whole: of the others nothing can be said to be missing. */
  whole: Record<'ledger' | 'editions' | 'redirects', boolean>
  /** SHA-256 over the lines of each file of words, by its edition; null for one that is no such file. */
  wordsHashes: ReadonlyMap<string, string | null>
  /** SHA-256 over the lines of the ledger as they stand in its file. */
  ledgerHash: string
  /** The editions that the change log tells of, with the lines that do. */
  told: readonly { version: string; line: number }[]
  /** Where an address stands in the ledger. */
  placeOf(path: string): Place
  /** Where a value stands in the list of editions, or in that of redirects. */
  placeIn(file: 'editions' | 'redirects', path: readonly (string | number)[]): Place
}

/**
 * Reads the ledger, the editions and the redirects of a review; one that has published nothing has none of them. `works`
 * are the numbers of works by their keys.
 */
export async function readPublication(
  effects: ReadEffects,
  report: Report,
  works: WorkKeys = new Map(),
  memory: Memory = forgetful,
): Promise<ReadPublication> {
  // Where the folder can't be read, whoever reads the data says so.
  const names = new Set(await effects.list('data').catch(() => null))
  const isThere = (file: string) => names.has(file.slice('data/'.length))
  const source = (file: string) => (isThere(file) ? readSource(effects, file, report) : Promise.resolve(null))
  const [ledger, made, left] = await Promise.all([source(ledgerFile), source(editionsFile), source(redirectsFile)])
  const there = { ledger: isThere(ledgerFile), editions: isThere(editionsFile) }
  const { entries, lines, isWhole, hash } = memory.recallSound('ledger', [ledger?.text], report, told =>
    readLedger(ledger, told),
  )
  const { words, hashes } = await readAllWords(effects, names.has('editions/'), report, memory)
  const editionList = memory.recallSound('editions', [made?.text], report, told =>
    readMapping<{ editions: Edition[] }>(made, 'the list of editions', editions, told),
  )
  const redirectList = readMapping<Redirects>(left, 'the list of redirects', redirects, report, works)
  const nodes: Record<'editions' | 'redirects', { node: Node; source: SourceFile } | null> = {
    editions: editionList,
    redirects: redirectList,
  }
  return {
    ledger: entries,
    editions: editionList?.value?.editions ?? [],
    redirects: redirectList?.value ?? { moved: [], withdrawn: [], corrected: [] },
    words,
    wordsHashes: hashes,
    there,
    whole: {
      ledger: isWhole && (ledger !== null || !there.ledger),
      editions: editionList?.value != null || !there.editions,
      redirects: left === null || redirectList?.value != null,
    },
    ledgerHash: hash,
    told: await readTold(effects),
    placeOf: path => ({ file: ledgerFile, line: lines.get(path) ?? 1, column: 1 }),
    placeIn(file, path) {
      const at = nodes[file]
      const top = { file: file === 'editions' ? editionsFile : redirectsFile, line: 1, column: 1 }
      return at ? at.source.placeAt(offsetOf(at.node, path)) : top
    },
  }
}

/** The words of all editions, and the hashes of the files that they are in. */
async function readAllWords(effects: ReadEffects, isThere: boolean, report: Report, memory: Memory) {
  const files = isThere ? ((await effects.list(wordsFolder)) ?? []).sort() : []
  const words = new Map<string, ReadonlyMap<string, Wording>>()
  const hashes = new Map<string, string | null>()
  for (const name of files) {
    const version = /^(\d+\.\d+\.\d+)\.json$/.exec(name)?.[1] ?? name
    const source = name.endsWith('/') ? null : await readSource(effects, `${wordsFolder}/${name}`, report)
    const read = source && memory.recall(`words of ${name}`, [source.text], () => wordsAndHash(source.text))
    hashes.set(version, read?.hash ?? null)
    if (read) words.set(version, read.words)
  }
  return { words, hashes }
}

function wordsAndHash(text: string): { words: ReadonlyMap<string, Wording>; hash: string } | null {
  const words = readWords(text)
  return words && { words, hash: linesHash(text) }
}

/** The editions that the change log tells of, as a release writes their headings; a review may do without one. */
async function readTold(effects: ReadEffects): Promise<ReadPublication['told']> {
  const bytes = await effects.read(changelogFile).catch(() => null)
  const lines = bytes ? new TextDecoder().decode(bytes).split('\n') : []
  return lines.flatMap((text, index) => {
    const version = /^## (\d+\.\d+\.\d+), \d{4}-\d\d-\d\d\s*$/.exec(text)?.[1]
    return version === undefined ? [] : { version, line: index + 1 }
  })
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
      `The ledger is written by the release and never by hand. ${restore(ledgerFile)}`,
    )
  }
  const text = source?.text.split('\n').map(line => line.trimEnd()) ?? []
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
  return { entries, lines, isWhole, hash: linesHash(source?.text ?? '') }
}

/** What to do where files that a release wrote are not as it wrote them. */
export const restore = (...files: string[]): string =>
  `Restore ${files.length > 1 ? 'them' : 'it'} with ${code(`git checkout HEAD -- ${files.join(' ')}`)}; where the damage is committed already, with the commit of the last release in place of ${code('HEAD')}.`
