import { say } from '../../../core/catalogue/say.ts'
import { type Words, wordsFor } from '../../../core/catalogue/words.ts'
import { above, hull, type Interval, intervalText, minus, over } from '../../../core/units/interval.ts'
import { type Answering, type AnswerPart, phrase, saying } from './answer.ts'
import { type AskedMark, askedIn, intervalOf } from './asked.ts'
import { doubtsOf, listed } from './extreme.ts'

const covered = (asked: readonly AskedMark[]): Interval => hull(asked.map(({ mark }) => intervalOf(mark)))

/** How the greater of two sides compares with the other: as a ratio where one says something, else as a difference. */
function comparison(
  { sideAnswers: t, numbers }: Words,
  { ours, theirs, ratios, unit }: { ours: Interval; theirs: Interval; ratios: boolean; unit: string },
): string {
  const [greater, less] = above(ours, theirs) ? [ours, theirs] : [theirs, ours]
  if (!above(greater, less)) return t.inCommon
  const isFirst = greater === ours
  const ratio = ratios ? over(greater, less) : null
  const times = ratio === null ? null : intervalText(ratio, 2, numbers.decimal)
  if (times !== null) return say(isFirst ? t.firstTimes : t.secondTimes, { n: times })
  const gap = intervalText(minus(greater, less), 3, numbers.decimal)
  if (gap === null) return isFirst ? t.firstGreater : t.secondGreater
  return say(isFirst ? t.firstGreaterBy : t.secondGreaterBy, { gap: unit === '' ? gap : `${gap}\u00a0${unit}` })
}

/** How many times as great some are as others, on the axis that has both. */
export const times: Answering = (corpus, chart, { of, than }) => {
  const t = wordsFor(corpus.review)
  const others = new Map(askedIn(corpus, chart, than).map(({ plot, asked }) => [plot, asked]))
  const sentences = askedIn(corpus, chart, of).flatMap(({ plot, asked, ratios, unit }): AnswerPart[][] => {
    const against = others.get(plot)
    const values = listed(corpus, asked)
    if (against === undefined) return [phrase(t.sideAnswers.noOther, { values })]
    const about = [...asked, ...against].some(({ mark }) => mark.about)
    const says = comparison(t, { ours: covered(asked), theirs: covered(against), ratios, unit })
    return [
      phrase(t.sideAnswers.against, { values, others: listed(corpus, against, true) }),
      phrase(about ? t.sideAnswers.approximately : t.answers.sentence, { says }),
      ...doubtsOf(corpus, [...new Set([...asked, ...against])]),
    ]
  })
  return saying(sentences)
}
