import { say } from '../catalogue/say.ts'
import { wordsFor } from '../catalogue/words.ts'
import { sectionOf } from '../corpus/needed.ts'
import type { Corpus } from '../corpus/types.ts'
import { isAppendix, printedNumber } from '../schema/section.ts'

/** What a text calls a section: "Section 3.1", "Appendix A.1", "Acknowledgements". */
export function sectionName(corpus: Pick<Corpus, 'review' | 'section'>, label: string): string {
  const { places: t } = wordsFor(corpus.review)
  const number = printedNumber(label)
  if (number === null) return titleOf(corpus, label)
  return say(isAppendix(label) ? t.appendix : t.section, { number })
}

/** A section in a few signs: "§ 3.1", "§ A.1"; its short title where it has no number. */
export function sectionSign(corpus: Pick<Corpus, 'section'>, label: string): string {
  const number = printedNumber(label)
  return number === null ? titleOf(corpus, label) : `§\u00a0${number}`
}

function titleOf(corpus: Pick<Corpus, 'section'>, label: string): string {
  const { short, title } = sectionOf(corpus, label)
  return short ?? title
}
