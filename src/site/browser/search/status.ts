import type { Found } from '../../../outputs/search/search.ts'

/** What was found, in a sentence for eyes and ears. */
export function statusText({ best, total, unknown, complete }: Found, text: string): string {
  if (text === '') return ''
  if (best.length === 0) return `No results for “${text}”. Check the spelling, or try fewer words.`
  const count = total === 1 ? '1 result' : `${total.toLocaleString('en')} results`
  if (complete) return `${count}; Enter opens the first.`
  const lacking = unknown.map(word => `“${word}”`).join(', ')
  return unknown.length > 0
    ? `No results for ${lacking}; ${count} for the rest.`
    : `No result has all of these words; ${count} have some of them.`
}
