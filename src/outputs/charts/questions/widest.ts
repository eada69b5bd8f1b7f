import { say } from '../../../core/catalogue/say.ts'
import { wordsFor } from '../../../core/catalogue/words.ts'
import type { Corpus } from '../../../core/corpus/types.ts'
import { formatNumber } from '../../../core/units/index.ts'
import { rounded } from '../../../core/units/interval.ts'
import { type Answering, type AnswerPart, phrase, saying, words } from './answer.ts'
import { type AskedMark, type AskedPlot, askedIn, named } from './asked.ts'
import { doubtsOf, headed, listed, mostNamed } from './extreme.ts'

/** How far apart the ends of a mark are: on a logarithmic axis as a factor, else as a difference; null where it has one end. */
function widthOf({ plot: { scale } }: AskedPlot, { mark: { x, x2 } }: AskedMark): number | null {
  if (x2 === null) return null
  const [low, high] = [Math.min(x, x2), Math.max(x, x2)]
  return scale === 'log' ? high / low : high - low
}

/** The width in print, to as many digits as a difference is good for: `0.129 nm`, `a factor of 7.5`. */
function widthText(
  corpus: Corpus,
  { plot: { scale }, unit }: AskedPlot,
  { one: { mark }, width }: { one: AskedMark; width: number },
): string {
  const { extremeAnswers: t, numbers } = wordsFor(corpus.review)
  const number = `${mark.about ? '≈\u00a0' : ''}${formatNumber(rounded(width, 3), null, numbers.decimal)}`
  if (scale === 'log') return say(t.factor, { n: number })
  return unit === '' ? number : `${number}\u00a0${unit}`
}

const same = 1e-9

function sentencesOf(corpus: Corpus, plot: AskedPlot): AnswerPart[][] {
  const { answers, extremeAnswers: t } = wordsFor(corpus.review)
  const ends = plot.asked
    .flatMap(one => {
      const width = widthOf(plot, one)
      return width === null ? [] : [{ one, width }]
    })
    .toSorted((a, b) => b.width - a.width)
  const [top] = ends
  if (top === undefined) return [[words(t.noRange)]]
  const first = ends.filter(({ width }) => top.width - width <= same * top.width)
  const [next] = ends.filter(one => !first.includes(one))
  const open = plot.asked.filter(({ mark }) => mark.shape === 'above' || mark.shape === 'below')
  return [
    phrase(t.width, {
      values: listed(
        corpus,
        first.map(({ one }) => one),
      ),
      width: widthText(corpus, plot, top),
    }),
    ...(next === undefined
      ? []
      : [phrase(t.nextWidth, { value: named(corpus, next.one, true), width: widthText(corpus, plot, next) })]),
    ...(open.length === 0
      ? []
      : [phrase(t.oneEnd, { names: open.map(({ inside }) => inside).join(answers.semicolon) })]),
    ...doubtsOf(
      corpus,
      first.slice(0, mostNamed).map(({ one }) => one),
    ),
  ]
}

/** Which range or change has its ends farthest apart, on each axis that has any. */
export const widest: Answering = (corpus, chart, { of }) => {
  const all = askedIn(corpus, chart, of)
  const plots = all.filter(({ asked }) => asked.some(({ mark }) => mark.x2 !== null))
  if (plots.length === 0) return saying([[words(wordsFor(corpus.review).extremeAnswers.noRange)]])
  return saying(
    plots.flatMap(plot =>
      plots.length > 1 ? headed(corpus, plot.axis, sentencesOf(corpus, plot)) : sentencesOf(corpus, plot),
    ),
  )
}
