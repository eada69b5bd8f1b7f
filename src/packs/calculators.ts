import { memoise } from '../core/basics/memoise.ts'
import type { Corpus } from '../core/corpus/types.ts'
import type { Calculator, Question } from '../outputs/calc/types.ts'
import { calculators, chargesOf } from './electrochemistry/calculators/index.ts'

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

/** The calculators of a review: those of the packs that it asks for, as far as it has words for them. */
export const calculatorsOf = memoise((corpus: Corpus): Calculator[] =>
  asked(corpus).flatMap(pack => pack.calculators(corpus)),
)

/** What the records of a material let one ask the calculators of a review. */
export function questionsAbout(corpus: Corpus, material: string): Question[] {
  return calculatorsOf(corpus).length > 0 ? asked(corpus).flatMap(pack => pack.questions(corpus, material)) : []
}
