import { slips } from '../../core/basics/slips.ts'
import type { Inflected } from './inflection.ts'
import { type Lexicon, placeOf } from './lexicon.ts'
import { isUnspaced, normalWord } from './words.ts'

/** A key of a lexicon that a word of a query stands for: by its place, and how well it fits, from 0 to 1. */
export interface Match {
  place: number
  quality: number
}

/** How many keys a word can stand for at most; what begins with a single letter is cut off there. */
const most = 200

/**
 * The keys that a word stands for: itself, its other forms in the review's language, what begins with it, and what it may
 * be a misspelling of. A word that is
 * `growing` is more likely to be the beginning of another one. A misspelling is looked for where the word itself is
 * unknown, and never among numbers and formulas.
 */
export function expand(keys: Lexicon['keys'], { word, forms }: Inflected, growing: boolean): Match[] {
  if (/^\p{L}$/u.test(word) && !isUnspaced(word)) return itself(keys, word)
  const matches = [...beginnings(keys, word, growing), ...abbreviations(keys, word), ...otherForms(keys, forms)]
  if (matches[0]?.quality === 1) return matches
  const singular = growing && matches.length === 0 ? normalWord(`${word}s`) : word
  if (singular !== word) return beginnings(keys, singular, growing)
  const isLikely = /^\p{L}{4,}$/u.test(word) || (matches.length === 0 && /^\p{L}{3}$/u.test(word))
  return isLikely ? [...matches, ...misspelt(keys, word, growing, matches.length === 0 ? 0.35 : 0.2)] : matches
}

/** A word alone: what begins with a single letter is too much to say anything. */
function itself(keys: Lexicon['keys'], word: string): Match[] {
  const place = placeOf(keys, word)
  return keys[place] === word ? [{ place, quality: 1 }] : []
}

/** The other forms of a word that an index has. */
const otherForms = (keys: Lexicon['keys'], forms: readonly string[]): Match[] =>
  forms.flatMap(form => {
    const place = placeOf(keys, form)
    return keys[place] === form ? [{ place, quality: 0.9 }] : []
  })

/** The abbreviations that a word may be written out of: `lett.` for `letter`. */
function abbreviations(keys: Lexicon['keys'], word: string): Match[] {
  const found: Match[] = []
  for (let length = 1; length < word.length; length++) {
    const short = `${word.slice(0, length)}.`
    const place = placeOf(keys, short)
    if (keys[place] === short) found.push({ place, quality: 0.5 })
  }
  return found
}

/** The word itself, first, and the keys that begin with it; of a number that is known, the number alone. */
function beginnings(keys: Lexicon['keys'], word: string, growing: boolean): Match[] {
  const matches: Match[] = []
  const first = placeOf(keys, word)
  if (keys[first] === word && /^\p{N}/u.test(word)) return [{ place: first, quality: 1 }]
  for (let place = first; matches.length < most; place++) {
    const key = keys[place]
    if (!key?.startsWith(word)) break
    matches.push({ place, quality: key === word ? 1 : ((growing ? 0.75 : 0.4) * word.length) / key.length })
  }
  return matches
}

/** Whoever misspells a word begins it rightly: of a large index only what begins alike is at hand. */
function misspelt(keys: Lexicon['keys'], word: string, growing: boolean, quality: number): Match[] {
  const found: Match[] = []
  const begins = growing && word.length > 4
  for (const [place, key] of keys.entries()) {
    if (key[0] !== word[0] || key.startsWith(word) || slips(word, key, 1, begins) > 1) continue
    found.push({ place, quality: slips(word, key, 1) <= 1 ? quality : (quality * word.length) / (key.length + 1) })
  }
  return found
}

/** The words of a lexicon that are most like one that it does not have, at most three: names before other words. */
export async function wordsNear({ keys, postings }: Lexicon, word: string): Promise<string[]> {
  if (!/^\p{L}{3,}$/u.test(word)) return []
  const most = word.length < 5 ? 1 : 2
  const near = keys.flatMap((key, place) => {
    const away = /^\p{L}{3,}$/u.test(key) ? slips(word, key, most) : most + 1
    return away > most ? [] : [{ key, place, away }]
  })
  const nearest = near.sort((a, b) => a.away - b.away)
  const lists = await postings(nearest.map(({ place }) => place))
  const counted = nearest.map(({ key, away }, index) => {
    const [names = [], text = []] = lists[index] ?? []
    return { key, away, names: names.length, text: text.length }
  })
  counted.sort((a, b) => a.away - b.away || b.names - a.names || b.text - a.text || (a.key < b.key ? -1 : 1))
  return counted.slice(0, 3).map(({ key }) => key)
}
