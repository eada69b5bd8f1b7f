import { memoise } from '../basics/memoise.ts'
import { en } from './en/index.ts'
import { original } from './en/original.ts'
import { piecesOf } from './say.ts'

/** Every text of a part of the catalogue. */
const textsIn = (part: unknown): string[] =>
  typeof part === 'string' ? [part] : Object.values(part as object).flatMap(textsIn)

/** The words of a text in Latin letters, but for addresses; single letters are symbols. */
const wordsIn = (text: string): string[] =>
  text
    .replace(/https?:\S+/g, '')
    .toLowerCase()
    .match(/[\p{Script=Latin}\p{M}’]{2,}/gu) ?? []

/** What the English catalogue and more texts say, as far as it stands between places for values, and the words of that. */
const englishWith = memoise((more: object) => {
  const pieces = textsIn([en, original, more])
    .flatMap(piecesOf)
    .flatMap(piece => ('text' in piece ? [bare(piece.text)] : []))
  return { texts: new Set(pieces), words: new Set(pieces.flatMap(wordsIn)) }
})

/** A text without what stands around it: signs, digits and space. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '').replace(/\s+/g, ' ')
}

/** Scripts of languages that are written in letters of several, or in characters that have another name. */
const mixed: Readonly<Record<string, string[]>> = {
  Hans: ['Hani'],
  Hant: ['Hani'],
  Jpan: ['Hani', 'Hira', 'Kana'],
  Kore: ['Hang', 'Hani'],
}

/** The letters that a language is written in, as a class of a regular expression; null where English has the same. */
export function ownLetters(tag: string): string | null {
  const script = new Intl.Locale(tag).maximize().script ?? 'Latn'
  if (script === 'Latn') return null
  return `[${(mixed[script] ?? [script]).map(name => `\\p{scx=${name}}`).join('')}]`
}

/**
 * Whether the interface says a text, in English, on a page of another language: one of its texts, or of `more`, as it
 * stands; where the language is written in other letters, any text of whose Latin words most are theirs, names among them.
 */
export function isSaidInEnglish(text: string, tag: string, more: object): boolean {
  const words = wordsIn(text)
  if (words.length === 0) return false
  const known = englishWith(more)
  if (ownLetters(tag) === null) return known.texts.has(bare(text))
  return 2 * words.filter(word => known.words.has(word)).length >= words.length
}
