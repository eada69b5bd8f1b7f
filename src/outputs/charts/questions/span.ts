import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { intervalText, over } from '../../../core/units/interval.ts'
import { type Answering, type AnswerPart, phrase, saying } from './answer.ts'
import { type AskedPlot, askedIn, intervalOf, told } from './asked.ts'
import {
  doubtsOf,
  extremeOf,
  greatestEnd,
  headed,
  leastEnd,
  listed,
  openSentence,
  rangeOf,
  rangeParts,
} from './extreme.ts'

function sentencesOf(corpus: Corpus, { asked, ratios }: AskedPlot): AnswerPart[][] {
  const { extremeAnswers: t, numbers } = wordsFor(corpus.review)
  const range = rangeOf(asked)
  if (range === null) return [phrase(t.onlyBounds, { values: listed(corpus, asked) })]
  const { least, greatest } = range
  if (asked.length === 1) return [phrase(t.onlyOne, { value: told(corpus, least) })]
  const factor = ratios ? over(intervalOf(greatest.mark), intervalOf(least.mark)) : null
  const times = factor === null ? null : intervalText(factor, 2, numbers.decimal)
  const ratio = least.mark.about || greatest.mark.about ? t.ratioAbout : t.ratio
  return [
    phrase(t.from, { range: rangeParts(corpus, asked) }),
    ...(times === null ? [] : [phrase(ratio, { n: times })]),
    ...openSentence(corpus, leastEnd, extremeOf(leastEnd, asked).open),
    ...openSentence(corpus, greatestEnd, extremeOf(greatestEnd, asked).open),
    ...doubtsOf(corpus, least === greatest ? [least] : [least, greatest]),
  ]
}

/** From the least to the greatest on each axis; where a ratio says something, how many times the one is the other. */
export const span: Answering = (corpus, chart, { of }) => {
  const plots = askedIn(corpus, chart, of)
  return saying(
    plots.flatMap(plot =>
      plots.length > 1 ? headed(corpus, plot.axis, sentencesOf(corpus, plot)) : sentencesOf(corpus, plot),
    ),
  )
}
