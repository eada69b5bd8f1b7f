import type { AddressKind } from '../corpus/publication.ts'
import type { Corpus } from '../corpus/types.ts'
import { kindNamed, kindOf } from '../kinds/kinds.ts'
import type { Kind, Records } from '../kinds/types.ts'
import { plainly } from './content.ts'
import { printSketch, readSketch, share, sketchOf, wordHashes } from './sketch.ts'

/** What a record is about, on one line; of a claim, its sketch; empty where its id says all. */
export function about<K extends Kind>(kind: K, record: Records[K]): string {
  const said = kindOf(kind).about(record)
  return plainly(typeof said === 'string' ? said : printSketch(sketchOf(said.claim)))
}

/** What a record states, in words, for the ledger; null where its kind states nothing. */
export function valueText<K extends Kind>(
  { vocabulary }: Pick<Corpus, 'vocabulary'>,
  kind: K,
  record: Records[K],
): string | null {
  const stated = kindOf(kind).states?.(record, vocabulary)
  return stated === undefined ? null : plainly(stated)
}

/** Whether the wording of what stands at an address may be mended without another thing being meant. */
function isMended(kind: AddressKind): boolean {
  const ofRecord = kindNamed(kind)
  return ofRecord !== undefined && kindOf(ofRecord).mended === true
}

/** Whether what was published is still the same thing, as far as can be told from what both are about. */
export function sameMeaning(kind: AddressKind, before: string, now: string): boolean {
  if (before === '' || now === '' || before === now) return true
  const [old, fresh] = [readSketch(before), readSketch(now)]
  if (old && fresh) return share(old, new Set(fresh)) >= 0.2 || share(fresh, new Set(old)) >= 0.2
  return isMended(kind) && share(sketchOf(before), wordHashes(now)) >= 0.5
}
