/** Where a sentence ends: behind its mark, before a space and a capital, or behind the mark of a script without spaces. */
const sentenceEnd = /(?<=(?:\p{L}{4}|[\p{N})\]%”’])[.!?][)”’]?)(?= \p{Lu})|(?<=[。！？])/gu

/** What stands alone between two sides of an equation or a comparison, and belongs to both. */
const joint = /^[-+−–=→←⇌↔≈<>≤≥±×·/]+$/u

/**
 * The beginning of a text, in at most `most` characters: whole sentences where they fill half of the room, else whole
 * words with an ellipsis behind them. It ends in no formula, no equation and no bracket, and keeps a number with its
 * unit where a space that does not break joins them.
 */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const ends = [...text.matchAll(sentenceEnd)].map(({ index }) => index)
  const end = ends.findLast(index => index <= most) ?? 0
  return end >= most / 2 ? text.slice(0, end) : `${wholeWords(text, most - 1)}…`
}

/** The first sentences of a text that fit into `most` characters, one at least unless it is more than twice as long. */
export function firstSentences(text: string, most: number): string {
  const ends = [...[...text.matchAll(sentenceEnd)].map(({ index }) => index), text.length]
  const end = ends.findLast(index => index <= most) ?? ends[0] ?? text.length
  return end <= 2 * most ? text.slice(0, end) : shortened(text, most)
}

/** What a link leads to, in the few words that tell it from the other links of a page. */
export const linkWords = (text: string): string => shortened(text, 80)

function wholeWords(text: string, most: number): string {
  const words = text.split(' ')
  let length = -1
  let count = words.findIndex(word => {
    length += 1 + word.length
    return length > most
  })
  const isWhole = () => !splitsJoint(words, count) && !opensBracket(words.slice(0, count).join(' '))
  const widest = count
  while (count > 0 && !isWhole()) count--
  // A text that is one word, one equation or one bracket has no better place.
  const kept = words.slice(0, count || widest).join(' ') || characters(text, most)
  return kept.replace(/[\s,;:.–(]+$/u, '')
}

/** A bare number belongs to what it counts, a coefficient to its formula. */
const splitsJoint = (words: readonly string[], at: number): boolean =>
  joint.test(words[at - 1] ?? '') || joint.test(words[at] ?? '') || /^\p{N}+$/u.test(words[at - 1] ?? '')

const opensBracket = (text: string): boolean => text.lastIndexOf('(') > text.lastIndexOf(')')

/** As many whole characters as fit. */
const characters = (text: string, most: number): string => text.slice(0, most).replace(/[\ud800-\udbff]$/, '')
