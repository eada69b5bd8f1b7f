import { wordsFor } from '../catalogue/words.ts'
import type { Kind } from '../kinds/types.ts'

/** What pages call one record of a kind, and several, inside a sentence. */
export function calledIn(
  { review }: { review: { language: string; article: object | null } },
  kind: Kind,
): { one: string; many: string } {
  const forms = wordsFor(review).kinds[kind]
  return { one: forms.one ?? forms.other, many: forms.other }
}
