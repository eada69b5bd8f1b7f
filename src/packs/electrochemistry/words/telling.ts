import { type Telling, tellingOf } from '../../../core/audit/telling.ts'
import { memoise } from '../../../core/basics/memoise.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { de as findingsDe } from './findings/de.ts'
import { en as findingsEn, type PackFindings } from './findings/en.ts'
import { zh as findingsZh } from './findings/zh.ts'
import { rulesIn } from './texts.ts'

/** How the rules of the pack tell what they find: with the words of the pack besides. */
export interface PackTelling extends Telling {
  found: PackFindings
  /** What the rules say of themselves. */
  rules: ReturnType<typeof rulesIn>
}

const languages: Readonly<Record<string, PackFindings>> = { en: findingsEn, de: findingsDe, zh: findingsZh }

/** What the rules of the pack find, in a language of the interface; in English where it has none. */
export const findingsIn = (language: string): PackFindings => languages[language] ?? findingsEn

/** How the rules of the pack tell what they find of a corpus: as its pages speak. */
export const packTellingOf = memoise((corpus: Corpus): PackTelling => {
  const telling = tellingOf(corpus)
  const { language } = telling.words
  return { ...telling, found: findingsIn(language), rules: rulesIn(language) }
})
