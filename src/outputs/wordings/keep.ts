import type { Ledger, Wording } from '../../core/corpus/publication.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { wordsNow } from './words.ts'

/** The most characters that are kept of what stands at one address, and of what one edition brought or changed. */
export const mostOfOne = 20_000
export const mostOfAll = 16_000_000

/** The words that a release keeps, by the editions that brought them. */
export interface WordsToKeep {
  editions: Map<string, Map<string, Wording>>
  /** The addresses of which a part is kept only, and those of which nothing is. */
  cut: string[]
  left: string[]
}

/**
 * The words of what the given editions brought or changed, as far as it stands unchanged: `ledger` is the one after the
 * last of them, and the review is as that one publishes it.
 */
export function wordsToKeep(corpus: Corpus, ledger: Ledger, versions: ReadonlySet<string>): WordsToKeep {
  const now = wordsNow(corpus)
  const kept: WordsToKeep = { editions: new Map(), cut: [], left: [] }
  const sizes = new Map<string, number>()
  for (const { path, stages } of ledger.values()) {
    const { edition, hash } = stages.at(-1) ?? { edition: '', hash: null }
    const words = hash !== null && versions.has(edition) ? now.get(path)?.() : undefined
    if (!words) continue
    const short = shortened(words)
    const size = (sizes.get(edition) ?? 0) + lengthOf(short)
    if (size > mostOfAll) kept.left.push(path)
    else {
      if (lengthOf(words) > mostOfOne) kept.cut.push(path)
      sizes.set(edition, size)
      kept.editions.set(edition, (kept.editions.get(edition) ?? new Map<string, Wording>()).set(path, short))
    }
  }
  return kept
}

const lengthOf = (wording: Wording): number =>
  wording.reduce((sum, [label, words]) => sum + label.length + words.length, 0)

/** A wording of at most the length that is kept; what is cut ends in three dots. */
function shortened(wording: Wording): Wording {
  let room = mostOfOne
  return wording.flatMap(([label, words]) => {
    const left = room - label.length
    room -= label.length + words.length
    if (left <= 0) return []
    return [[label, words.length <= left ? words : `${words.slice(0, left - 1)}…`] as const]
  })
}
