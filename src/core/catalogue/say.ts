import { memoise } from '../basics/memoise.ts'
import type { Forms } from './forms.ts'
import type { Words } from './words.ts'

/** A part of a text of the catalogue: words, or a place for a value. */
type Piece = { text: string } | { place: string }

/** The parts of a text of the catalogue: `Edition {version}` is a word and the place `version`. */
export const piecesOf = (words: string): Piece[] =>
  words
    .split(/\{(\w+)\}/)
    .map((part, at) => (at % 2 === 0 ? { text: part } : { place: part }))
    .filter(piece => !('text' in piece && piece.text === ''))

/** What may be put into a text; what is nothing or false leaves its place empty. */
export type Value = string | number | false | null | undefined

/** A text of the catalogue with values in its places. Throws where a place has none: the text and its use belong together. */
export function say(words: string, values: Readonly<Record<string, Value>>): string {
  return piecesOf(words)
    .map(piece => ('text' in piece ? piece.text : valueAt(words, values, piece.place)))
    .join('')
}

function valueAt(words: string, values: Readonly<Record<string, Value>>, place: string): string {
  if (!(place in values)) throw new Error(`nothing is given for {${place}} of "${words}"`)
  const value = values[place]
  return value === false || value === null || value === undefined ? '' : String(value)
}

const rulesOf = memoise(({ language }: Pick<Words, 'language'>) => new Intl.PluralRules(language))

/** A number with its noun, in the plural form that the language has for it: "1 record", "2 records". */
export const counted = (words: Words, noun: keyof Words['counts'], n: number): string =>
  say(formFor(words, words.counts[noun], n), { n })

/** The form of a text that goes with a number. */
const formFor = (words: Words, forms: Forms, n: number): string => forms[rulesOf(words).select(n)] ?? forms.other
