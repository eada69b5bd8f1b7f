import { shortened } from '../../core/words/shorten.ts'
import { lastCharacters, wordsIn } from './words.ts'

/** A run of text: a word that was looked for, or what stands between such words. */
export interface Run {
  text: string
  marked: boolean
}

/** A text with the words that are in a set marked. */
export function marked(text: string, words: ReadonlySet<string>): Run[] {
  return runs(text, places(text, words), 0, text.length)
}

/**
 * The part of a text that has the most of the words looked for, about `length` characters long: it ends with a sentence
 * where one ends late enough, else behind a word and with an ellipsis. A text that is hardly longer stays whole.
 */
export function snippet(text: string, words: ReadonlySet<string>, length = 180): Run[] {
  const found = places(text, words)
  if (text.length <= length * 1.2) return runs(text, found, 0, text.length)
  const at = densest(found, length)
  const start = at < length / 3 ? 0 : text.lastIndexOf(' ', at - length / 5) + 1
  const rest = text.slice(start)
  const cut = shortened(rest, length)
  const isWhole = rest.startsWith(cut)
  const end = start + cut.length - (isWhole ? 0 : 1)
  const inside = runs(text, found, start, end)
  return [
    ...(start > 0 ? [{ text: '… ', marked: false }] : []),
    ...inside,
    ...(isWhole ? [] : [{ text: '…', marked: false }]),
  ]
}

interface Place {
  word: string
  start: number
  end: number
}

const places = (text: string, words: ReadonlySet<string>): Place[] =>
  [...wordsIn(text), ...lastCharacters(text)]
    .filter(({ word, also }) => words.has(word) || also.some(form => words.has(form)))
    .sort((a, b) => a.start - b.start || a.end - b.end)

/** Where the stretch begins that holds the most different words; the first such. */
function densest(found: readonly Place[], length: number): number {
  let best = { start: found[0]?.start ?? 0, count: 0 }
  for (const [index, { start }] of found.entries()) {
    const near = found.slice(index).filter(({ end }) => end <= start + length * 0.7)
    const count = new Set(near.map(({ word }) => word)).size
    if (count > best.count) best = { start, count }
  }
  return best.start
}

/** Places that share a character as one: where no word has a blank behind it, each two characters are looked for. */
function joined(found: readonly Place[]): Place[] {
  const out: Place[] = []
  for (const place of found) {
    const before = out.at(-1)
    if (before && place.start < before.end) out.splice(-1, 1, { ...before, end: Math.max(before.end, place.end) })
    else out.push(place)
  }
  return out
}

function runs(text: string, found: readonly Place[], start: number, end: number): Run[] {
  const parts: Run[] = []
  let at = start
  for (const place of joined(found)) {
    if (place.start < start || place.end > end) continue
    if (place.start > at) parts.push({ text: text.slice(at, place.start), marked: false })
    parts.push({ text: text.slice(place.start, place.end), marked: true })
    at = place.end
  }
  if (at < end) parts.push({ text: text.slice(at, end), marked: false })
  return parts
}
