import { capital } from '../basics/letters.ts'
import type { Forms } from './forms.ts'
import { type KindNames, namedKinds, type RenamedKind } from './kind-names.ts'

/** Words of the interface, of which some are for kinds. */
interface WordsOfKinds {
  language: string
  foundOne: Record<RenamedKind, string>
  foundKinds: Record<RenamedKind, string>
  alsoCalled: { never: string } & { [Kind in RenamedKind]?: Forms }
}

/** A word of the interface, and what a review says in its place, as it stands inside a sentence. */
type Renaming = readonly [word: string, name: string]

/** What stands beside a word: nothing that would make it a part of another, in scripts that write words apart. */
const apart = (word: string): string =>
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/u.test(word)
    ? word
    : `(?<![\\p{L}\\p{N}_/])${word}(?![\\p{L}\\p{N}_/])`

/** The words for kinds in a language, singular and plural, that a review has names of its own for. */
function renamings({ foundOne, foundKinds, alsoCalled }: WordsOfKinds, names: KindNames): Renaming[] {
  return namedKinds.flatMap((kind): Renaming[] => {
    const own = names[kind]
    if (!own) return []
    const further: Forms | undefined = alsoCalled[kind]
    return [
      [foundKinds[kind], own.many],
      [foundOne[kind], own.one],
      ...(further
        ? ([
            [further.other, own.many],
            [further.one ?? further.other, own.one],
          ] satisfies Renaming[])
        : []),
    ]
  })
}

/**
 * A function that says a text of a language in a review's names of kinds: "Materials" as "Species", "a material" as "an
 * outcrop". Words that stand beside others in a phrase of the language, and places for values, stay.
 */
function renamer(words: WordsOfKinds, names: KindNames): (text: string) => string {
  const all = renamings(words, names)
  const byWord = new Map(all.map(([word, name]) => [word.toLowerCase(), name]))
  // The longest first, as a word may begin with another; the first name of a word that is both singular and plural.
  const alternatives = [...byWord.keys()].sort((a, b) => b.length - a.length).map(apart)
  const article = words.language === 'en' ? '(?:\\b(an?) )?' : '()'
  const found = new RegExp(`\\{\\w+\\}|${words.alsoCalled.never}|${article}(${alternatives.join('|')})`, 'giu')
  return text =>
    text.replace(found, (whole: string, before: string | undefined, word: string | undefined) => {
      const name = word && byWord.get(word.toLowerCase())
      if (!name) return whole
      const said = /^\p{Lu}/u.test(word) ? capital(name) : name
      return before ? `${indefinite(before, said)} ${said}` : said
    })
}

/** The indefinite article of English before a name, with the capital that it has. */
const indefinite = (article: string, name: string): string => {
  const first = article.charAt(0)
  return /^[aeio]|^u(?!n[aeiou]|[sr])/i.test(name) ? `${first}n` : first
}

/** The words of the interface in a review's names of kinds. */
export function named<All extends WordsOfKinds>(words: All, names: KindNames): All {
  const { alsoCalled, language, ...groups } = words
  const said = renamer(words, names)
  const through = (value: unknown): unknown =>
    typeof value === 'string'
      ? said(value)
      : Object.fromEntries(Object.entries(value as object).map(([name, text]) => [name, through(text)]))
  return { ...(through(groups) as All), alsoCalled, language }
}
