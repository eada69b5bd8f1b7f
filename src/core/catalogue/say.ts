import { memoise } from '../basics/memoise.ts'
import type { Forms } from './forms.ts'
import { localeOf, type Spoken } from './locale.ts'
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

/** Words that know in which language they are: the catalogue, or a part of it. */
const rulesOf = memoise(({ language }: Spoken) => new Intl.PluralRules(language))

/** The form of a text that goes with a number in a language, its places still empty. */
export const formFor = (words: Spoken, forms: Forms, n: number): string =>
  forms[rulesOf(words).select(n)] ?? forms.other

/** A text in the form that goes with a number, with that in the place `n` and values in its other places. */
export const sayFor = (words: Spoken, forms: Forms, n: number, values: Readonly<Record<string, Value>> = {}): string =>
  say(formFor(words, forms, n), { n, ...values })

/** A number with its noun, in the plural form that the language has for it: "1 record", "2 records". */
export const counted = (words: Pick<Words, 'language' | 'counts'>, noun: keyof Words['counts'], n: number): string =>
  sayFor(words, words.counts[noun], n)

const listsOf = {
  and: memoise((words: Spoken) => new Intl.ListFormat(localeOf(words), { type: 'conjunction' })),
  or: memoise((words: Spoken) => new Intl.ListFormat(localeOf(words), { type: 'disjunction' })),
}

/** Phrases joined as a sentence of the language joins them: "a, b and c", "a, b und c", "a、b和c". */
export const listed = (words: Spoken, phrases: readonly string[], by: 'and' | 'or' = 'and'): string =>
  listsOf[by](words).format(phrases)

/** Numbers with their nouns as one phrase, without those of nothing: "8 sections, 1 reference and 3 findings". */
export const countedAll = (
  words: Pick<Words, 'language' | 'counts'>,
  numbers: Readonly<Partial<Record<keyof Words['counts'], number>>>,
): string =>
  listed(
    words,
    (Object.entries(numbers) as [keyof Words['counts'], number][])
      .filter(([, n]) => n > 0)
      .map(([noun, n]) => counted(words, noun, n)),
  )
