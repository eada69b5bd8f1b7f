import { isUnspaced, normalWord } from './words.ts'

/** The endings of German nouns and adjectives. */
const german = ['ien', 'ern', 'en', 'er', 'em', 'es', 'e', 'n', 's'] as const

/** The fewest letters that a word has without its ending: `Ion` of `Ionen`. */
const least = 3

/** A word of a query, and the forms in which a text may have it instead. */
export interface Inflected {
  word: string
  /** With what all forms begin. */
  stem: string
  forms: string[]
}

/**
 * A word of a review's language with its other forms, by their endings alone: `elektroden` of `elektrode`. What ends like
 * an ending may be none (`Korn`), so each way to take one off counts. English plurals are the same word already
 * (`normalWord`); a language that isn't known here has no other forms.
 */
export function inflected(word: string, language: string): Inflected {
  if (language !== 'de' || word.length < least || !/^\p{L}+$/u.test(word) || isUnspaced(word))
    return { word, stem: word, forms: [] }
  const ended = german.filter(ending => word.endsWith(ending) && word.length - ending.length >= least)
  const stems = ['', ...ended].map(ending => word.slice(0, word.length - ending.length))
  const stem = stems.reduce((short, one) => (one.length < short.length ? one : short))
  const forms = stems.flatMap(begin => ['', ...german].map(ending => normalWord(begin + ending)))
  return { word, stem, forms: [...new Set(forms)].filter(form => form !== word && form.startsWith(stem)) }
}
