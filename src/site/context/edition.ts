import { say } from '../../core/catalogue/say.ts'
import { type Words, wordsFor } from '../../core/catalogue/words.ts'
import type { Corpus } from '../../core/corpus/types.ts'
import { type AddressState, departedAnchors } from '../../core/permalinks/standing.ts'
import { lastWords } from './past.ts'

/** What has become of an anchor of a page that is still there. */
export interface DepartedAnchor {
  id: string
  /** In words: why, or what. */
  why: string
  /** Where to look instead. */
  see: string[]
  /** Where its last words stand; null where they were not kept. */
  words: string | null
}

/** The anchors that a page had and has no more, with what became of them. */
export function departedHere(corpus: Corpus, page: string): DepartedAnchor[] {
  const { edition: t } = wordsFor(corpus.review)
  return departedAnchors(corpus, page).map(({ path, to, why, see }) => ({
    id: path.slice(page.length + 1),
    why: why ?? (to === null ? t.removed : t.moved),
    see: [to, ...see].filter(address => address !== null),
    words: lastWords(corpus, path)?.path ?? null,
  }))
}

/**
 * In a sentence how long what stands at an address has been what it is. `opening` is the version of the first edition,
 * `last` that of the last; null for none.
 */
export function ageText(
  { edition: t }: Pick<Words, 'edition'>,
  { first, changes, isPending }: Pick<AddressState, 'first' | 'changes' | 'isPending'>,
  { opening, last }: { opening: string | null; last: string | null },
): string {
  if (first === null) return t.notYet
  if (changes.length > 0 || isPending) return say(t.firstIn, { edition: first })
  if (first === opening) return say(t.unchanged, { edition: first })
  return say(first === last ? t.newIn : t.newAndUnchanged, { edition: first })
}
