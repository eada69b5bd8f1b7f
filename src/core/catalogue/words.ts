import { memoise } from '../basics/memoise.ts'
import { de } from './de/index.ts'
import { original as deOriginal } from './de/original.ts'
import { directionOf } from './direction.ts'
import { en } from './en/index.ts'
import { original } from './en/original.ts'
import type { Forms } from './forms.ts'
import type { KindNames } from './kind-names.ts'
import { named } from './naming.ts'
import type { Rewording } from './translation.ts'
import { zh } from './zh/index.ts'
import { original as zhOriginal } from './zh/original.ts'

/** A text as the code says it: one with a form for each number has those of its language. */
type Said<Text> = Text extends string
  ? string
  : Text extends { one: string; other: string }
    ? Forms
    : { [Name in keyof Text]: Said<Text[Name]> }

/** The words of the interface, all of them, in one language. */
export type Words = Said<typeof en>

/** A language of the interface: its words, and what a review that retells no article says in others. */
interface Language {
  words: Partial<Record<keyof Words, unknown>>
  original: Partial<Record<keyof Words, unknown>>
}

const languages: Readonly<Record<string, Language>> = {
  en: { words: en, original: original satisfies Rewording },
  de: { words: de, original: deOriginal },
  zh: { words: zh, original: zhOriginal },
}

/** The words of a language over others: text by text, so that what it lacks is said in those. */
const over = (words: Words, groups: Language['words']): Words => ({
  ...words,
  ...Object.fromEntries(
    Object.entries(groups).map(([group, texts]) => [
      group,
      typeof texts === 'object' && texts !== null ? { ...(words[group as keyof Words] as object), ...texts } : texts,
    ]),
  ),
})

/** The language of the interface for a tag of BCP 47; English where there is none for it. */
const languageOf = (tag: string): string => {
  const name = tag.split('-')[0]?.toLowerCase() ?? ''
  return name in languages ? name : 'en'
}

/** The words of the interface in a language given as BCP 47; where there are none in it, in English. */
export const wordsOf = (tag: string): Words => wordsIn(languages[languageOf(tag)] as Language)

const wordsIn = memoise((language: Language): Words => over(en, language.words))

/** What the words of a review depend on: its language, whether it retells an article, and its names of kinds. */
interface Told {
  language: string
  article: object | null
  kinds?: KindNames
  addedKinds?: readonly AddedKindNames[]
}

/** What a kind of record that a review adds is called by programs, and what pages call one and several. */
export interface AddedKindNames {
  one: string
  many: string
  called: { one: string; many: string }
}

/**
 * The words of the interface for a review: in its language, of an article only where there is one, and with its own names
 * of kinds.
 */
export const wordsFor = memoise((told: Told): Words => {
  const words = wordsOfOriginal(told)
  const renamed = Object.keys(told.kinds ?? {}).length > 0 ? named(words, told.kinds as KindNames) : words
  return told.addedKinds && told.addedKinds.length > 0 ? withKinds(renamed, told.addedKinds) : renamed
})

/** The words with those for kinds of record that a review adds, which names them in its own language. */
function withKinds(words: Words, kinds: readonly AddedKindNames[]): Words {
  const by = <T>(key: 'one' | 'many', of: (called: AddedKindNames['called']) => T) =>
    Object.fromEntries(kinds.map(kind => [kind[key], of(kind.called)]))
  return {
    ...words,
    kinds: { ...words.kinds, ...by('many', ({ one, many }) => ({ one, other: many })) },
    cited: { ...words.cited, ...by('one', ({ one }) => one) },
    addressKinds: { ...words.addressKinds, ...by('one', ({ one }) => one) },
    explorerCounts: {
      ...words.explorerCounts,
      ...by('many', ({ one, many }) => ({ one: `{n} ${one}`, other: `{n} ${many}` })),
    },
    addressCounts: {
      ...words.addressCounts,
      ...by('one', ({ one, many }) => ({ one: `{n} ${one}`, other: `{n} ${many}` })),
    },
  }
}

function wordsOfOriginal({ language, article }: Told): Words {
  const name = languageOf(language)
  if (article !== null) return wordsOf(name)
  const { words = {}, original: own = {} } = languages[name] ?? {}
  return over(over(over(en, original), words), own)
}

/** What tells that words are in another language than the text around them: attributes of HTML, both undefined where they are not. */
export interface OwnLanguage {
  lang?: string
  dir?: 'ltr' | 'rtl'
}

/** What marks the words of the interface on a page in a language that they are not in: that they are English. */
export const ownLanguage = (tag: string): OwnLanguage => {
  const language = languageOf(tag)
  if (tag.split('-')[0]?.toLowerCase() === language) return {}
  return directionOf(tag) === directionOf(language)
    ? { lang: language }
    : { lang: language, dir: directionOf(language) }
}

/** What marks words as English on a page in another language. */
export const englishOn = (tag: string): OwnLanguage =>
  tag.split('-')[0]?.toLowerCase() === 'en'
    ? {}
    : directionOf(tag) === 'rtl'
      ? { lang: 'en', dir: 'ltr' }
      : { lang: 'en' }
