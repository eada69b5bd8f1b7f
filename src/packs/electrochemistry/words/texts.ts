import type { RuleTexts } from '../../../core/packs/types.ts'
import { de } from './de.ts'
import { en, type PackTexts } from './en.ts'
import { zh } from './zh.ts'

const languages: Readonly<Record<string, PackTexts>> = { en, de, zh }

/** What the rules of the pack say of themselves in a language of the interface; in English where it has none. */
export const rulesIn = (language: string): PackTexts => languages[language] ?? en

/** What a rule of the pack says of itself, by the language of the interface. */
export const textsOf = (id: keyof PackTexts): Readonly<Record<string, Partial<RuleTexts>>> =>
  Object.fromEntries(Object.entries(languages).map(([language, texts]) => [language, texts[id]]))
