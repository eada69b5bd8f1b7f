/** A text of which only letters and digits are kept, in plain form, with the offset that each had. */
export interface Folded {
  text: string
  at: readonly number[]
}

const kept = /[\p{L}\p{N}]/u
const marks = /\p{M}+/gu

/**
 * Text for finding words in it, however lines were broken and signs, accents, raised and lowered digits were set:
 * `Na₁₅Sn₄–x` is found as `na15sn4x`.
 */
export function fold(text: string): Folded {
  let folded = ''
  const at: number[] = []
  let offset = 0
  for (const character of text) {
    const plain = character.normalize('NFKD').replace(marks, '').toLowerCase()
    for (const unit of plain)
      if (kept.test(unit)) {
        folded += unit
        for (let index = 0; index < unit.length; index++) at.push(offset)
      }
    offset += character.length
  }
  return { text: folded, at }
}

/** Where words stand in a text, as the offset of the first of them; null where they don't, or only as part of a word. */
export function placeOf(words: string, text: string, folded: Folded = fold(text)): number | null {
  const wanted = fold(words).text
  if (wanted === '') return null
  for (let index = folded.text.indexOf(wanted); index !== -1; index = folded.text.indexOf(wanted, index + 1)) {
    const start = folded.at[index] ?? 0
    if (!continues(text, start)) return start
  }
  return null
}

/** Whether the word or number that an offset is in begins before it. */
function continues(text: string, offset: number): boolean {
  const pair = text.slice(Math.max(0, offset - 1), offset + 1)
  return /^(?:\p{L}\p{Ll}|\d\d)$/u.test(pair)
}
