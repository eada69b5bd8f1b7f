import { folded, spelledOut } from '../../core/basics/letters.ts'
import { usualSpelling } from '../../core/chem/spelling.ts'

/** A word of a text as a search compares it, and where it stands: from its first character to one past its last. */
export interface Word {
  word: string
  /** The same as it is typed without the letters that it has: `aeschenruss` for `Äschenruß`. */
  also: readonly string[]
  start: number
  end: number
}

/** Characters of the scripts that are written without blanks; `ー` draws out a syllable of Japanese. */
const unspaced = '\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Laoo}\\p{sc=Khmr}\\p{sc=Mymr}ー'
/** Marks of half width that belong to the syllable before them. */
const halfWidth = 'ﾞﾟ'
const character = `(?=[\\p{L}\\p{N}])[${unspaced}][\\p{M}${halfWidth}]*`
const letter = `(?![${unspaced}${halfWidth}])[\\p{L}\\p{M}\\p{N}]`
const characters = new RegExp(character, 'gu')
const begins = new RegExp(`^${character}`, 'u')

/**
 * Letters and digits, subscripts and superscripts among them; a point inside only before a digit: `3.1.2`, `0.5`; and runs
 * of characters without blanks.
 */
const pattern = new RegExp(`(?:${character})+|(?:${letter})+(?:\\.(?=\\p{N})(?:${letter})+)*`, 'gu')

/** One form for what is written in several: parts of a review by their abbreviations, Greek letters by their names. */
const shortened: ReadonlyMap<string, string> = new Map(
  'section sec figure fig reference ref α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta κ kappa λ lambda μ mu π pi σ sigma τ tau φ phi ω omega'
    .split(' ')
    .flatMap((form, index, all): [string, string][] => (index % 2 === 0 ? [[form, all[index + 1] ?? '']] : [])),
)

/** English words that say too little to look for, unless nothing else is asked for. */
const common = new Set(
  (
    'a about after al all also an and are as at be been before between but by can could do does during et for from had has ' +
    'have how if in into is it its many more most much not of on only or other out so such than that the their them then there ' +
    'these they this those to up use used using was were what when where which while who why will with would'
  ).split(' '),
)

const known = new Map<string, string>()
const none: readonly string[] = []

/**
 * One word in the form in which words are compared: small letters without accents, raised and lowered characters on the
 * line (`Na₁₅Sn₄` as `na15sn4`), a plural as its singular, one spelling for all of English.
 */
export function normalWord(raw: string): string {
  const before = known.get(raw)
  if (before !== undefined) return before
  const one = oneSpelling(usualSpelling(singular(folded(raw))))
  const word = shortened.get(one) ?? one
  if (known.size > 50_000) known.clear()
  known.set(raw, word)
  return word
}

/** The other forms of a word that has letters for which people type two: in small letters, a plural as its singular. */
function otherForms(raw: string, word: string): readonly string[] {
  const spelled = raw.length > 1 ? spelledOut(raw) : none
  return spelled.length === 0 ? none : spelled.map(normalWord).filter(form => form !== word)
}

/** An English plural as its singular, by its ending alone: good enough to compare words that went through the same. */
function singular(word: string): string {
  if (word.length < 4 || !/^[a-z]+$/.test(word) || /(ss|us|is)$/.test(word)) return word
  if (/.{2}ies$/.test(word)) return `${word.slice(0, -3)}y`
  if (/(s|x|z|ch|sh)es$/.test(word)) return word.slice(0, -2)
  return word.endsWith('s') ? word.slice(0, -1) : word
}

/** A word as it is spelled in America, by its ending alone. */
const oneSpelling = (word: string): string =>
  word.length < 5
    ? word
    : word
        .replace(/([bt])re$/, '$1er')
        .replace(/our$/, 'or')
        .replace(/(is|lys)(e|ed|ing|ation)$/, (_, stem: string, ending: string) => `${stem.slice(0, -1)}z${ending}`)

/**
 * The words of a text in their order, with their places. Where none has a blank behind it, no word is known: each two
 * characters that stand together are one, and a character that stands alone.
 */
export function wordsIn(text: string): Word[] {
  const found: Word[] = []
  for (const { 0: raw, index } of text.matchAll(pattern)) {
    let start = index
    for (const { part, step } of begins.test(raw) ? pairs(raw) : parts(raw)) {
      const word = normalWord(part)
      if (word !== '') found.push({ word, also: otherForms(part, word), start, end: start + part.length })
      start += step
    }
  }
  return found
}

/** The characters with which runs without blanks end: who looks for one of them alone finds no word that begins with it. */
export function lastCharacters(text: string): Word[] {
  if (text.search(characters) < 0) return []
  return [...text.matchAll(pattern)].flatMap(({ 0: raw, index }) => {
    const run = begins.test(raw) ? (raw.match(characters) ?? []) : []
    const last = run.length > 1 ? run.at(-1) : undefined
    const end = index + raw.length
    return last === undefined ? [] : [{ word: normalWord(last), also: none, start: end - last.length, end }]
  })
}

/** The words of a row, and the row again for each other way to type them. */
export function spellings(words: readonly Word[]): string[][] {
  const ways = words.reduce((most, { also }) => Math.max(most, also.length), 0)
  const typed = Array.from({ length: ways }, (_, way) => words.map(({ word, also }) => also[way] ?? also[0] ?? word))
  return [words.map(({ word }) => word), ...typed]
}

/** Whether a word is of a script without blanks, in which every character may begin one. */
export const isUnspaced = (word: string): boolean => begins.test(word)

/** A piece of a run, and how far behind its beginning the next one begins. */
interface Piece {
  part: string
  step: number
}

/** Each two characters that stand together; one that stands alone. */
function pairs(raw: string): Piece[] {
  const run: string[] = raw.match(characters) ?? []
  const firsts = run.length > 1 ? run.slice(0, -1) : run
  return firsts.map((first, at) => ({ part: first + (run[at + 1] ?? ''), step: first.length }))
}

/** Parts of a run whose point does not stand between two digits: `Fig.6` is two words, `3.1.2` is one. */
function parts(raw: string): Piece[] {
  const found = raw.includes('.') ? raw.replace(/([^\p{N}])\./gu, '$1\n').split('\n') : [raw]
  return found.map(part => ({ part, step: part.length + 1 }))
}

/** Whether a word is so common that it says nothing of what is looked for. */
export const isCommon = (word: string): boolean => common.has(word)

/** A name as one key, so that a whole name can be looked up: `=rail_bridge`. */
export const nameKey = (words: readonly string[]): string => `=${words.join('_')}`
