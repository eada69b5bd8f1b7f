import { memoise } from '../core/basics/memoise.ts'
import { wordsFor } from '../core/catalogue/words.ts'
import type { Corpus } from '../core/corpus/types.ts'
import { type LoadedCalculator, shownCalculator } from '../outputs/calc/added.ts'
import type { Calculator, Computation, Question } from '../outputs/calc/types.ts'
import { computationsIn, type WordsOfPacks } from './computations.ts'
import { calculators, chargesOf } from './electrochemistry/calculators/index.ts'
import { computedWordsIn } from './electrochemistry/words/calculators/texts.ts'

/** What the calculators of a pack say of a review. */
interface Calculating {
  calculators(corpus: Corpus): Calculator[]
  questions(corpus: Corpus, material: string): Question[]
}

/** The packs that have calculators, by id. */
const byPack: Readonly<Record<string, Calculating>> = {
  electrochemistry: { calculators, questions: chargesOf },
}

const asked = ({ vocabulary }: Corpus): Calculating[] =>
  [...new Set(vocabulary.packs)].flatMap(pack => byPack[pack] ?? [])

/** The calculators of the packs that a review asks for. */
export const calculatorsOfPacks = memoise((corpus: Corpus): Calculator[] =>
  asked(corpus).flatMap(pack => pack.calculators(corpus)),
)

/** The calculators that a review adds; core hands on what `parts.ts` has loaded, and can't know what outputs make of it. */
const added = ({ extensions }: Corpus) => extensions.calculators as readonly LoadedCalculator[]

/**
 * The calculators of a review: those of the packs that it asks for, as far as it has words for them, and those that it
 * adds.
 */
export const calculatorsOf = memoise((corpus: Corpus): Calculator[] => [
  ...calculatorsOfPacks(corpus),
  ...added(corpus).flatMap(one => shownCalculator(one, corpus) ?? []),
])

/** What the computations of the packs say in a language of the interface. */
export const wordsOfPacks = (language: string): WordsOfPacks => ({ electrochemistry: computedWordsIn(language) })

/** What the calculators of a review compute, by their ids. */
export const computationsOf = (corpus: Corpus): Readonly<Record<string, Computation>> => ({
  ...computationsIn(wordsOfPacks(wordsFor(corpus.review).language)),
  ...Object.fromEntries(added(corpus).map(({ id, computation }) => [id, computation])),
})

/** What the records of a material let one ask the calculators of a review. */
export function questionsAbout(corpus: Corpus, material: string): Question[] {
  return calculatorsOfPacks(corpus).length > 0 ? asked(corpus).flatMap(pack => pack.questions(corpus, material)) : []
}
