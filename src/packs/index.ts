import { ownRuleIds } from '../core/audit/index.ts'
import { entriesSent, makeCorpus, type SentParts } from '../core/corpus/corpus.ts'
import { diskEffects, type ReadEffects } from '../core/corpus/effects.ts'
import { register } from '../core/corpus/extensions.ts'
import type { Memory } from '../core/corpus/memory.ts'
import type { Corpus, Pack } from '../core/corpus/types.ts'
import { type LoadedReview, loadReviewWith, programsOf } from '../core/review/load.ts'
import type { SourceCopy } from '../core/sources/copy.ts'
import { electrochemistry } from './electrochemistry/index.ts'
import { nothingOwn, ownOf } from './own.ts'

/** The packs that a review's vocabulary may ask for. */
export const packs: readonly Pack[] = [electrochemistry]

/** The ids of the engine's own packs and rules, which no review may take for others. */
const taken = new Set([...packs.map(({ id }) => id), ...ownRuleIds])

/**
 * Reads, validates and links the review in a folder, with the packs that it asks for and what it adds by a program of its
 * own: see `loadReviewWith` and `ownOf`. With copies of its cited works, what is said of these is proved against them.
 */
export async function loadReview(
  root: string,
  effects: ReadEffects = diskEffects(root),
  { copies = [], memory }: { copies?: readonly SourceCopy[]; memory?: Memory } = {},
): Promise<LoadedReview> {
  const all = await ownOf(root, effects, taken)
  const { packs: brought, problems, check, ...own } = all
  if (problems.length > 0) return { corpus: null, problems, named: null }
  // What a program of the review's own may change of how it is read, nobody can tell.
  const recalled = memory && all === nothingOwn ? { memory } : {}
  const read = await loadReviewWith(root, { packs: [...packs, ...brought], own, effects, copies, ...recalled })
  // What a review's own program makes of mistakes is no news of it.
  return read.corpus
    ? { ...read, problems: [...read.problems, ...check(read.corpus, read.problems.length === 0)] }
    : read
}

/** A corpus that another thread read and found sound, made of the parts that it sent; its own program is loaded again. */
export async function corpusOfParts(parts: SentParts, effects: ReadEffects): Promise<Corpus> {
  const { packs: brought, problems: _, check: __, ...own } = await ownOf(parts.root, effects, taken)
  register(own)
  const asked = new Set(parts.vocabulary.packs)
  return makeCorpus({
    ...parts,
    entries: entriesSent(parts),
    ...(await programsOf(asked, [...packs, ...brought], own)),
  })
}
