import { createHash } from 'node:crypto'
import type { Ledger } from '../corpus/publication.ts'
import type { Edition } from '../schema/editions.ts'
import { digestOf, historyAt, printLedger } from './ledger.ts'

/** An edition without what holds it to the ones before it and to the ledger. */
export type Unsealed = Omit<Edition, 'digest' | 'ledger'>

/** An edition with its link in the chain: the digests of the ledger that goes with it, and of all editions before it. */
export function sealed(edition: Unsealed, before: readonly Edition[], ledger: Ledger): Edition {
  const linked = { ...edition, ledger: linesHash(printLedger(ledger)) }
  return { ...linked, digest: chainDigest(linked, before, ledger) }
}

/**
 * The digest that an edition must have, with the ledger as it is now. Editions that were made before there was a chain
 * have one over their addresses and the hashes of their contents alone.
 */
export const expectedDigest = (edition: Edition, before: readonly Edition[], ledger: Ledger): string =>
  edition.ledger === null ? digestOf(ledger, edition.version) : chainDigest(edition, before, ledger)

/** SHA-256 over the lines of a text, however they end: 64 hexadecimal digits. */
export function linesHash(text: string): string {
  const lines = text.split('\n').flatMap(line => line.trimEnd() || [])
  return sha256(`${lines.join('\n').trim()}\n`)
}

/**
 * SHA-256 over an edition, all editions before it, and every address that was published by then, gone or not, with all
 * that the ledger says of its contents. What an address is about has no history: `ledger` of the edition stands for it.
 */
function chainDigest(edition: Omit<Edition, 'digest'>, before: readonly Edition[], ledger: Ledger): string {
  const editions = before.map(({ version, date, digest, words }) => `${version} ${date} ${digest} ${words}`)
  const own = `${edition.version} ${edition.date} ${edition.ledger} ${edition.words}`
  return sha256([...editions, own, ...historyAt(ledger, edition.version)].map(line => `${line}\n`).join(''))
}

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')
