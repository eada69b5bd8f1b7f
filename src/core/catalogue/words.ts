import { memoise } from '../basics/memoise.ts'
import { directionOf } from './direction.ts'
import { en } from './en/index.ts'
import { original } from './en/original.ts'

/** The words of the interface, all of them, in one language. */
export type Words = typeof en

const languages: Readonly<Record<string, Words>> = { en }

/** The words of the interface in a language given as BCP 47; where there are none in it, in English. */
export const wordsOf = (tag: string): Words => languages[tag.split('-')[0]?.toLowerCase() ?? ''] ?? en

/** Texts in other words, by their groups and names. */
type Rewording = { readonly [Group in keyof Words]?: Words[Group] extends string ? never : Partial<Words[Group]> }

const originals: Readonly<Record<string, Rewording>> = { en: original }

const reworded = (words: Words, { ...groups }: Rewording): Words => {
  const changed = Object.entries(groups).map(([group, texts]) => [
    group,
    { ...(words[group as keyof Words] as object), ...(texts as object) },
  ])
  return { ...words, ...Object.fromEntries(changed) }
}

/** What the words of a review depend on: its language, and whether it retells an article. */
interface Told {
  language: string
  article: object | null
}

/** The words of the interface for a review: in its language, and of an article only where there is one. */
export const wordsFor = memoise(({ language, article }: Told): Words => {
  const words = wordsOf(language)
  return article === null ? reworded(words, originals[words.language] ?? {}) : words
})

/** What tells that words are in another language than the text around them: attributes of HTML, both undefined where they are not. */
export interface OwnLanguage {
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** What marks the words of the interface on a page in a language that they are not in: that they are English. */
export const ownLanguage = (tag: string): OwnLanguage => {
  const { language } = wordsOf(tag)
  if (tag.split('-')[0]?.toLowerCase() === language) return {}
  return directionOf(tag) === directionOf(language)
    ? { lang: language }
    : { lang: language, dir: directionOf(language) }
}
