import { listed, say, sayFor } from '../../../core/catalogue/say.ts'
import type { ScriptWords } from '../../../core/catalogue/scripts.ts'
import { formatNumber } from '../../../core/units/number.ts'
import type { Found } from '../../../outputs/search/search.ts'

/** What was found, in a sentence for eyes and ears. */
export function statusText(
  words: ScriptWords<'search'>,
  { best, total, unknown, complete }: Found,
  text: string,
): string {
  const { searchScript: t } = words
  if (text === '') return ''
  if (best.length === 0) return say(t.noResults, { text })
  const n = formatNumber(total)
  if (complete) return sayFor(words, t.found, total, { n })
  const lacking = listed(
    words,
    unknown.map(word => say(t.quoted, { text: word })),
  )
  return unknown.length > 0
    ? sayFor(words, t.foundForRest, total, { n, lacking })
    : sayFor(words, t.foundInPart, total, { n })
}
