import { literal } from '../basics/literal.ts'
import { memoise } from '../basics/memoise.ts'
import { listed, sayFor } from '../catalogue/say.ts'
import { type Words, wordsFor, wordsOf } from '../catalogue/words.ts'
import type { Corpus } from '../corpus/types.ts'
import type { Quantity } from '../schema/quantity.ts'
import { type Figures, figuresIn } from '../units/figures.ts'
import { formatQuantity } from '../units/quantity.ts'

/** How rules tell what they find: in the words of a language, in the inline notation, with numbers as the language writes them. */
export interface Telling extends Figures {
  words: Words
  /** A quantity with its unit. */
  quantity(stated: Quantity): string
  /** Phrases as a sentence joins them. */
  list(phrases: readonly string[], by?: 'and' | 'or'): string
  /** Works by number: `reference 29`, `references 29 and 127`. */
  works(numbers: readonly number[]): string
  /** The same, of many only the first ones. */
  fewWorks(numbers: readonly number[]): string
  /** Formulas as they are joined, each once. */
  formulas(all: Iterable<string>): string
}

/** So many works are named before the others are counted. */
const fewest = 5

function tellingIn(corpus: Corpus, words: Words): Telling {
  const list: Telling['list'] = (phrases, by) => listed(words, phrases, by)
  const works: Telling['works'] = numbers =>
    sayFor(words, words.told.works, numbers.length, { list: list(numbers.map(String)) })
  return {
    ...figuresIn(words.numbers),
    words,
    quantity: stated => literal(formatQuantity(stated, { ...corpus.unit(stated.unit), numbers: words.numbers })),
    list,
    works,
    fewWorks: numbers =>
      numbers.length <= fewest + 1
        ? works(numbers)
        : sayFor(words, words.told.worksAndMore, numbers.length - fewest, {
            list: numbers.slice(0, fewest).join(', '),
          }),
    formulas: all => list([...new Set(all)].map(formula => `{${formula}}`)),
  }
}

/** How rules tell what they find of a corpus: as its pages speak. */
export const tellingOf = memoise((corpus: Corpus): Telling => tellingIn(corpus, wordsFor(corpus.review)))

/** The same in English, in which commands speak in a terminal. */
export const tellingInEnglish = memoise((corpus: Corpus): Telling => tellingIn(corpus, wordsOf('en')))
