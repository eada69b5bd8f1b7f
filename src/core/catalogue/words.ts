import { directionOf } from './direction.ts'
import { en } from './en/index.ts'

/** The words of the interface, all of them, in one language. */
export type Words = typeof en

const languages: Readonly<Record<string, Words>> = { en }

/** The words of the interface in a language given as BCP 47; where there are none in it, in English. */
export const wordsOf = (tag: string): Words => languages[tag.split('-')[0]?.toLowerCase() ?? ''] ?? en

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
