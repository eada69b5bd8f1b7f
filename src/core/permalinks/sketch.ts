/**
 * Sketches of texts: enough of a text's words to know it again after an edit, in few bytes. A sketch holds the smallest
 * of the 16-bit hashes of the text's words, at most 32 of them, which is a fair sample of the words: the share of them
 * that stands in another text estimates the share of all words that does.
 */
export type Sketch = readonly number[]

const size = 32

/** The hashes of a text's words, each once. Short words in lower case are left out: they tell nothing. */
export function wordHashes(text: string): Set<number> {
  const words =
    text.normalize('NFC').match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]|[\p{L}\p{N}\p{M}]+/gu) ?? []
  const telling = words.filter(word => !/^\p{Ll}{1,3}$/u.test(word))
  return new Set((telling.length > 0 ? telling : words).map(word => hash(word.toLowerCase())))
}

/** The sketch of a text. */
export const sketchOf = (text: string): Sketch => [...wordHashes(text)].sort((a, b) => a - b).slice(0, size)

/**
 * The share of a sketched text's words that stand among others, from 0 to 1. `weight` says how much each word counts,
 * 1 unless told otherwise; a text without words shares nothing.
 */
export function share(sketch: Sketch, words: ReadonlySet<number>, weight: (word: number) => number = () => 1): number {
  let all = 0
  let shared = 0
  for (const word of sketch) {
    const counts = weight(word)
    all += counts
    if (words.has(word)) shared += counts
  }
  return all === 0 ? 0 : shared / all
}

/** A sketch as text: `~` and two bytes a word in base64url. */
export function printSketch(sketch: Sketch): string {
  const bytes = new Uint8Array(sketch.flatMap(word => [word >> 8, word & 255]))
  return `~${Buffer.from(bytes).toString('base64url')}`
}

/** The sketch that a text holds; null where the text is none. */
export function readSketch(text: string): Sketch | null {
  if (!/^~[\w-]*$/.test(text)) return null
  const bytes = Buffer.from(text.slice(1), 'base64url')
  if (bytes.length % 2 === 1 || bytes.toString('base64url') !== text.slice(1)) return null
  return Array.from({ length: bytes.length / 2 }, (_, at) => bytes.readUInt16BE(at * 2))
}

/** FNV-1a over UTF-16 units, mixed and folded to 16 bits. Part of the ledger's format: it never changes. */
function hash(word: string): number {
  let state = 0x811c9dc5
  for (let at = 0; at < word.length; at++) state = Math.imul(state ^ word.charCodeAt(at), 0x01000193)
  state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d)
  state = Math.imul(state ^ (state >>> 12), 0x297a2d39)
  state ^= state >>> 15
  return ((state >>> 16) ^ state) & 0xffff
}
