import { en } from './en/index.ts'

/** The words of the interface, all of them, in one language. */
export type Words = typeof en

const languages: Readonly<Record<string, Words>> = { en }

/** The words of the interface in a language given as BCP 47; where there are none in it, in English. */
export const wordsOf = (tag: string): Words => languages[tag.split('-')[0]?.toLowerCase() ?? ''] ?? en
