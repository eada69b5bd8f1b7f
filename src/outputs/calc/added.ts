import type { Corpus } from '../../core/corpus/types.ts'
import { escapeHtml } from '../../core/html/html.ts'
import { readTex } from '../../core/math/tex.ts'
import type { Calculator, Computation, Values } from './types.ts'

/** A calculator as a review's own program has it: its formulas are TeX, and what it can do without may be left out. */
export interface CalculatorPage extends Pick<Calculator, 'title' | 'from' | 'intro' | 'fields'> {
  /** Its formulas, as TeX. */
  formulas: readonly string[]
  /** The constants and where they come from, in a sentence. */
  constants?: string
  /** Names of results for its computation. */
  words?: Values
  /** What its form holds before anybody has typed, and in the inline notation what of. */
  start: { asked: Values; says: string }
}

/** A calculator that a review adds. */
export interface AddedCalculator {
  /** Its anchor, and the key of its computation. */
  id: string
  /** What the page shows of it for a review; null where that has not the records or the words for it. */
  page: (corpus: Corpus) => CalculatorPage | null
  /** The module below `extensions/` whose default export computes: it is run in the build and in readers' browsers. */
  file: string
}

/** One with the computation that its module holds. */
export interface LoadedCalculator extends AddedCalculator {
  computation: Computation
}

/** A calculator that a review adds, as pages show it; null where the review has nothing for it. */
export function shownCalculator({ id, page }: AddedCalculator, corpus: Corpus): Calculator | null {
  const made = page(corpus)
  if (made === null) return null
  const { title, from, intro, fields, formulas, constants, words = {}, start } = made
  return {
    ...{ id, title, from, intro, fields, words, examples: [] },
    formulas: formulas.map(tex => {
      const read = readTex(tex, false)
      return 'mathml' in read ? read.mathml : escapeHtml(tex)
    }),
    constants: constants === undefined ? null : escapeHtml(constants),
    start: { asked: { ...start.asked, c: id }, says: start.says },
  }
}
