import { natural } from '../corpus/order.ts'
import type { Address, Ledger, LedgerEntry, Publication } from '../corpus/publication.ts'
import { printLost } from './keep.ts'
import { firstEntry, isLive } from './ledger.ts'
import { sectionPath } from './path.ts'

/**
 * The ledger after an edition: what is new joins it, what changed gets another stage, and what is there no more stays
 * with a last stage that says so. The ledger given is left as it is.
 */
export function stamp(
  { ledger, lost }: Pick<Publication, 'ledger' | 'lost'>,
  current: ReadonlyMap<string, Address>,
  edition: string,
): Ledger {
  const landings = new Map<string, string>(
    [...lost].flatMap(([number, paragraphs]) =>
      paragraphs.map(paragraph => [`${sectionPath(number)}#${paragraph.anchor}`, printLost(paragraph)] as const),
    ),
  )
  const there = [...current.values()].map(address => stampPresent(ledger.get(address.path), address, edition))
  const gone = [...ledger.values()]
    .filter(({ path }) => !current.has(path))
    .map(entry => (isLive(entry) ? stampGone(entry, landings.get(entry.path), edition) : entry))
  return new Map([...there, ...gone].sort((a, b) => natural(a.path, b.path)).map(entry => [entry.path, entry]))
}

function stampPresent(entry: LedgerEntry | undefined, address: Address, edition: string): LedgerEntry {
  if (!entry) return firstEntry(address, edition)
  const { hash, about, value } = address
  const last = entry.stages.at(-1)
  const same = last?.gone === false && last.hash === hash
  const stages = same ? entry.stages : [...entry.stages, { edition, hash, gone: false, value }]
  return { ...entry, about, stages }
}

const stampGone = (entry: LedgerEntry, landing: string | undefined, edition: string): LedgerEntry => ({
  ...entry,
  about: entry.kind === 'paragraph' ? (landing ?? '') : entry.about,
  stages: [...entry.stages, { edition, hash: null, gone: true, value: null }],
})
