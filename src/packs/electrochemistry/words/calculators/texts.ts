import { memoise } from '../../../../core/basics/memoise.ts'
import { type Words, wordsFor } from '../../../../core/catalogue/words.ts'
import type { Corpus } from '../../../../core/corpus/types.ts'
import { type ComputedWords, computationsWith } from '../../calculators/computations.ts'
import { de } from './de.ts'
import { type CalculatorTexts, en, type ShownTexts } from './en.ts'
import { zh } from './zh.ts'

const languages: Readonly<Record<string, CalculatorTexts>> = { en, de, zh }

/** What the calculators of the pack say in a language of the interface; in English where they have none for it. */
export const calculatorTextsIn = (language: string): CalculatorTexts => languages[language] ?? en

/** What the computations say in a language of the interface. */
export const computedWordsIn = (language: string): ComputedWords => ({
  language,
  texts: calculatorTextsIn(language).computed,
})

/** What the calculators need to speak of a corpus: its words, their own in its language, and what they compute. */
export interface Speaking {
  words: Words
  shown: ShownTexts
  computations: ReturnType<typeof computationsWith>
}

/** How the calculators speak of a corpus: as its pages do. */
export const speakingOf = memoise((corpus: Corpus): Speaking => {
  const words = wordsFor(corpus.review)
  const { language } = words
  return {
    words,
    shown: calculatorTextsIn(language).shown,
    computations: computationsWith(computedWordsIn(language)),
  }
})
