import { placeOf } from './lexicon.ts'
import type { SearchSource } from './source.ts'
import { isCommon } from './words.ts'

const unitBehind = /^\p{Nd}+(?:[.,]\p{Nd}+)?(?=\p{L})/u
const everyUnitBehind = /(?<![\p{L}\p{N}.,])(\p{Nd}+(?:[.,]\p{Nd}+)?)(?=[\p{L}µ])/gu

/** A number and its unit as two words: `10nm`. The same text where none of the words that nothing has is such a one. */
export const unitsApart = (text: string, unknown: readonly string[]): string =>
  unknown.some(word => unitBehind.test(word)) ? text.replace(everyUnitBehind, '$1 ') : text

/** A text with its numbers as other languages write them: without signs between thousands, and with the other decimal sign. */
export function otherNumbers(text: string): string[] {
  const joined = text.replace(/(?<=\d)[,.’'\u00a0\u2009\u202f ](?=\d{3}(?!\d))/g, '')
  const swapped = text.replace(/(?<=\d)[.,](?=\d)/g, sign => (sign === ',' ? '.' : ','))
  return [joined, swapped].filter(other => other !== text)
}

/** How many letters each part of a word has at least, and how many ways to divide a word are looked up. */
const least = 2
const most = 3

/** A text with a word that nothing has divided in two that something has: `selfdischarge`; null where there is none. */
export async function dividedIn(
  source: SearchSource,
  text: string,
  unknown: readonly string[],
): Promise<string | null> {
  for (const word of unknown) {
    const parts = /^\p{L}{6,}$/u.test(word) ? await divided(source, word) : null
    const at = parts === null ? -1 : text.toLowerCase().indexOf(word)
    if (parts && at >= 0) return `${text.slice(0, at)}${parts.join(' ')}${text.slice(at + word.length)}`
  }
  return null
}

/** The two parts of a word, the first as long as may be. */
async function divided(source: SearchSource, word: string): Promise<[string, string] | null> {
  const { keys } = await source.lexicon(word.slice(0, least))
  const has = (all: readonly string[], part: string) => isCommon(part) || all[placeOf(all, part)] === part
  const ways = Array.from({ length: word.length - 2 * least + 1 }, (_, index) => word.length - least - index)
  const begun = ways.filter(at => has(keys, word.slice(0, at))).slice(0, most)
  for (const at of begun) {
    const rest = word.slice(at)
    if (has((await source.lexicon(rest)).keys, rest)) return [word.slice(0, at), rest]
  }
  return null
}
